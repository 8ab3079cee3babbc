import { describe, expect, test } from 'vitest';
import { byteLength } from '../../../core/feedback/byte-length.ts';
import { readPost } from '../../../core/feedback/schema.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { type Entry, noEvidence } from '../../../extension/entry/entry.ts';
import { itemOf } from '../../../extension/entry/item-of.ts';
import { entryWith, someId, teamOf } from './given.ts';

const now = Date.UTC(2026, 10, 21, 9, 30);
const made = (more: Partial<Entry>) => itemOf(entryWith(more), teamOf(), { now, core: '0.1.0' });
const postOf = (item: unknown) =>
  JSON.stringify({
    v: 1,
    op: 'append',
    token: teamOf().token,
    device: 'device-1',
    sentAt: '2026-11-21T09:30:00.000Z',
    items: [item],
  });
const isTaken = (item: unknown) => readPost(JSON.parse(postOf(item))) !== null;

test('an empty entry says what it must and nothing more', () => {
  expect(made({})).toEqual({
    isCut: false,
    item: {
      id: someId,
      createdAt: '2026-11-21T09:30:00.000Z',
      standard: { id: 'five-point', version: 1 },
      answers: {},
      channel: '',
      client: { score: null, grade: null, core: '0.1.0' },
      agent: 'Bo',
    },
  });
});

// S12, clauses 5.2.4 and 5.2.5: 83 is a B.
test('all that was filled in is sent, trimmed, with what was shown, by the standard that the team has now', () => {
  const ids = weightedProcedure.dimensions.map(({ id }) => id);
  const choices = Object.fromEntries([3, 4, 3, 4, 5, 5, 5].map((level, place) => [ids[place] ?? '', level]));
  const entry = entryWith({
    answered: {
      'weighted-procedure': { choices, evidence: noEvidence },
      'five-point': { choices: { 'after-sales': 1 }, evidence: noEvidence },
    },
    customer: '  Acme ',
    note: '\nBox was wet. ',
    quote: ' late\n\nand wet ',
    page: { url: 'https://mail.example.com/u/0/?q=secret#inbox', title: ' Inbox ' },
    channel: 'email',
    tags: 'late, 湿，包装、late;LATE ; ',
  });
  const { item } = itemOf(entry, teamOf({ standard: weightedProcedure, agent: ' Ann ' }), {
    now,
    core: '9',
  });
  expect(item).toMatchObject({
    standard: { id: 'weighted-procedure', version: weightedProcedure.version },
    answers: choices,
    customer: 'Acme',
    note: 'Box was wet.',
    quote: 'late\n\nand wet',
    url: 'https://mail.example.com/u/0/',
    title: 'Inbox',
    channel: 'email',
    tags: ['late', '湿', '包装'],
    client: { score: 83, grade: 'B', core: '9' },
    agent: 'Ann',
  });
  expect(isTaken(item)).toBe(true);
});

test('the whole address goes where it is kept', () => {
  const page = { url: 'https://a.example/b?c=1#d', title: '' };
  expect(made({ page, keepsQuery: true }).item.url).toBe('https://a.example/b?c=1#d');
});

describe('caps of wire format 1', () => {
  test.each<[string, Partial<Entry>, number, boolean]>([
    ['customer', { customer: 'x'.repeat(201) }, 200, true],
    ['note', { note: 'x'.repeat(4001) }, 4000, true],
    ['quote', { quote: 'x'.repeat(4001) }, 4000, true],
    ['title', { page: { url: '', title: 'x'.repeat(501) } }, 500, false],
    ['channel', { channel: 'x'.repeat(101) }, 100, false],
  ])('a %s that is too long is cut to %3$i; it is said: %4$j', (field, more, length, isCut) => {
    const { item, ...said } = made(more);
    expect(item[field as 'customer']).toHaveLength(length);
    expect(said.isCut).toBe(isCut);
    expect(isTaken(item)).toBe(true);
  });

  test.each(['customer', 'note', 'quote'] as const)('a %s of exactly the longest is whole', (field) => {
    expect(made({ [field]: 'x'.repeat(field === 'customer' ? 200 : 4000) }).isCut).toBe(false);
  });

  test('a character of two halves is not cut in two', () => {
    expect(made({ note: `${'x'.repeat(3999)}😀` }).item.note).toBe('x'.repeat(3999));
    expect(made({ note: `${'x'.repeat(3998)}😀` }).item.note).toBe(`${'x'.repeat(3998)}😀`);
  });

  test('half a character of a page becomes a sign that a sheet takes', () => {
    expect(made({ quote: 'a\uD83Db\uDE00' }).item.quote).toBe('a\uFFFDb\uFFFD');
  });

  test('twenty tags of a hundred characters', () => {
    const { tags = [] } = made({
      tags: Array.from({ length: 30 }, (_, place) => `${place} ${'x'.repeat(120)}`).join(),
    }).item;
    expect([tags.length, Math.max(...tags.map(({ length }) => length))]).toEqual([20, 100]);
  });
});

describe('a post holds 50 KB', () => {
  test('the longest entry in Chinese fits whole', () => {
    const { item, isCut } = made({
      ...{ customer: '客'.repeat(200), note: '满'.repeat(4000), quote: '意'.repeat(4000) },
      page: { url: `https://a.example/${'b'.repeat(1900)}`, title: '题'.repeat(500) },
      tags: Array.from({ length: 20 }, (_, place) => `${place}${'签'.repeat(98)}`).join('，'),
    });
    expect([isCut, item.quote?.length, item.tags?.length]).toEqual([false, 4000, 20]);
    expect(byteLength(postOf(item))).toBeLessThan(50 * 1024);
  });

  // A control character is written as six bytes: \u0001.
  test('where it would be more, as much of the quote goes as there is room for, and it is said', () => {
    const { item, isCut } = made({
      ...{ note: '\u0001'.repeat(4000), quote: '\u0001'.repeat(4000) },
      page: { url: `https://a.example/${'b'.repeat(1900)}`, title: '题'.repeat(500) },
      customer: '客'.repeat(200),
    });
    const size = byteLength(postOf(item));
    expect(isCut).toBe(true);
    expect(item.note).toHaveLength(4000);
    expect(size).toBeLessThanOrEqual(50 * 1024);
    expect(size).toBeGreaterThan(50 * 1024 - 7);
    expect(isTaken(item)).toBe(true);
  });
});
