import { expect, test } from 'vitest';
import { digestPeriodWord, isWithin, lastAnswered, lastComplete, periodBefore } from '../../../core/digest/period.ts';

// 2026-11-22 is a Sunday: 1970-01-01 was a Thursday, and 20,779 days later 20,779 mod 7 = 3 days after Thursday.
test.each([
  ['week', '2026-11-22T23:59:59', '2026-11-09', '2026-11-15'],
  ['week', '2026-11-23T00:00:00', '2026-11-16', '2026-11-22'],
  ['week', '2026-11-25', '2026-11-16', '2026-11-22'],
  // Over the new year, and over the end of a February with a leap day (2028-02-29 is a Tuesday).
  ['week', '2027-01-04', '2026-12-28', '2027-01-03'],
  ['week', '2028-03-06', '2028-02-28', '2028-03-05'],
  ['month', '2026-11-30T23:59:59', '2026-10-01', '2026-10-31'],
  ['month', '2026-12-01T00:00:00', '2026-11-01', '2026-11-30'],
  ['month', '2028-03-01', '2028-02-01', '2028-02-29'],
  ['month', '2027-01-15', '2026-12-01', '2026-12-31'],
  ['quarter', '2026-11-22', '2026-07-01', '2026-09-30'],
  ['halfYear', '2026-07-01', '2026-01-01', '2026-06-30'],
  ['year', '2026-01-01', '2025-01-01', '2025-12-31'],
] as const)('the last complete %s at %s is %s to %s', (kind, now, from, to) => {
  expect(lastComplete(kind, now)).toEqual({ kind, from, to });
});

test('the one before ends the day before', () => {
  expect(periodBefore(lastComplete('week', '2026-11-23'))).toEqual({
    kind: 'week',
    from: '2026-11-09',
    to: '2026-11-15',
  });
  expect(periodBefore(lastComplete('month', '2027-01-15'))).toMatchObject({ from: '2026-11-01', to: '2026-11-30' });
});

test('a response lies in the week of its local day, to the second', () => {
  const week = lastComplete('week', '2026-11-23');
  const times = ['2026-11-15T23:59:59', '2026-11-16T00:00:00', '2026-11-22T23:59:59', '2026-11-23T00:00:00', null];
  expect(times.map((at) => isWithin(at, week))).toEqual([false, true, true, false, false]);
});

test('a period has a name in each language', () => {
  const week = lastComplete('week', '2026-11-23');
  expect((['en', 'zh-CN', 'zh-TW'] as const).map((language) => digestPeriodWord(week, language))).toEqual([
    'week 2026-11-16 to 2026-11-22',
    '2026-11-16 至 2026-11-22 一周',
    '2026-11-16 至 2026-11-22 一週',
  ]);
  expect(digestPeriodWord(lastComplete('month', '2026-11-23'), 'en')).toBe('2026-10');
  expect(digestPeriodWord(lastComplete('halfYear', '2026-11-23'), 'en')).toBe('2026-H1');
});

test('the last complete period with an answer; without any the last complete one', () => {
  expect(lastAnswered('month', '2026-11-23', ['2026-08-03T10:00:00', '2026-11-20T10:00:00', null]).from).toBe(
    '2026-08-01',
  );
  expect(lastAnswered('month', '2026-11-23', [null]).from).toBe('2026-10-01');
});
