import { describe, expect, test } from 'vitest';
import { isProvenUnsent, readSending } from '../../../apps-script/mail/attempt.ts';
import { forgotten, type Kept, toldOf, toldUnder, writeTold } from '../../../apps-script/mail/had.ts';
import { rowDigest } from '../../../core/tabs/row-digest.ts';

const key = { set: '', what: 'weekly', day: '2026-11-09' } as const;
const idsOf = (count: number, name = 'p') => Array.from({ length: count }, (_, place) => rowDigest([name, place]));
const written = (kept: Kept, ids: readonly string[]): Kept => ({
  ...kept,
  ...Object.fromEntries(writeTold(kept, key, ids)),
});

describe('who had a mail', () => {
  test('is remembered by one name each, and found again', () => {
    const kept = written(written({}, ['a', 'b']), ['b', 'c']);
    expect(kept).toEqual({ 'mail::weekly:2026-11-09': 'a b c' });
    expect([...toldUnder(kept, key)]).toEqual(['a', 'b', 'c']);
    expect(writeTold(kept, key, ['a', 'c'])).toEqual([]);
  });

  test.each([300, 2000, 20_000])('%i names: no value is longer than Google takes', (count) => {
    const ids = idsOf(count);
    const half = written({}, ids.slice(0, count / 2));
    const kept = written(half, ids);
    const longest = Math.max(...Object.entries(kept).map(([name, value]) => name.length + value.length));
    expect(longest).toBeLessThan(9 * 1024);
    expect(toldUnder(kept, key)).toEqual(new Set(ids));
    if (count === 20_000)
      console.log(`faults: ${count} names in ${Object.keys(kept).length} values, the longest ${longest}`);
  });

  test('one by one is the same as all at once', () => {
    const ids = idsOf(1200);
    const oneByOne = ids.reduce<Kept>((kept, id) => written(kept, [id]), {});
    expect(oneByOne).toEqual(written({}, ids));
    expect(Object.keys(oneByOne).length).toBeGreaterThan(1);
  });

  test('sets, kinds and days stand apart; cases are asked for whatever the day', () => {
    const kept = {
      ...{ 'mail::cases:2026-11-09': 'a', 'mail::cases:2026-11-10:2': 'b', 'mail:7:cases:2026-11-09': 'c' },
      ...{ 'mail::weekly:2026-11-09': 'd', 'mail::weekly:2026-11-16': 'e', automatic: 'x' },
    };
    expect([...toldOf(kept, { set: '', what: 'cases' })]).toEqual(['a', 'b']);
    expect([...toldUnder(kept, key)]).toEqual(['d']);
  });

  test('is forgotten after 100 days', () => {
    // 2026-11-22 less 100 days is 2026-08-14.
    const kept = {
      'mail::cases:2026-08-13': 'a',
      'mail:7:weekly:2026-08-13:3': 'b',
      'mail::cases:2026-08-14': 'c',
      mailing: '{}',
    };
    expect(forgotten(kept, '2026-11-22')).toEqual(['mail::cases:2026-08-13', 'mail:7:weekly:2026-08-13:3']);
  });
});

describe('a mail of a run that broke off', () => {
  const noon = Date.UTC(2026, 10, 22, 12);
  const attempt = { key, ids: ['a'], to: 'ann@a.example', quota: 97, at: noon, by: 'me' };
  test.each([
    ['the quota is as it was', { quota: 97, at: noon + 300_000, by: 'me' }, true],
    ['one less is left', { quota: 96, at: noon + 300_000, by: 'me' }, false],
    ['the quota was given out anew', { quota: 100, at: noon + 300_000, by: 'me' }, false],
    ['somebody else looks', { quota: 97, at: noon + 300_000, by: 'she' }, false],
    ['an hour later', { quota: 97, at: noon + 3_600_000, by: 'me' }, false],
  ] as const)('%s: proven unsent %s', (_, seen, isProven) => {
    expect(isProvenUnsent(attempt, seen)).toBe(isProven);
  });

  test('over midnight nothing is proven', () => {
    const late = { ...attempt, at: Date.UTC(2026, 10, 22, 23, 58) };
    expect(isProvenUnsent(late, { quota: 97, at: late.at + 300_000, by: 'me' })).toBe(false);
  });

  test.each([undefined, '', 'nonsense', '5', 'null', '{}'])('%j is none', (text) => {
    expect(readSending(text)).toBeNull();
  });
});
