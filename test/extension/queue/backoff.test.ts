import { describe, expect, test } from 'vitest';
import { againAt, longestPauseMs, pauseMs } from '../../../extension/queue/backoff.ts';
import type { Fault } from '../../../extension/queue/fault.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('30 s, 1, 2, 5, 15, 30 min, then hourly, a fifth shorter or longer', () => {
  test.each([
    [1, 24_000, 30_000, 36_000],
    [2, 48_000, 60_000, 72_000],
    [3, 96_000, 120_000, 144_000],
    [4, 4 * minute, 5 * minute, 6 * minute],
    [5, 12 * minute, 15 * minute, 18 * minute],
    [6, 24 * minute, 30 * minute, 36 * minute],
    [7, 48 * minute, hour, 72 * minute],
    [8, 48 * minute, hour, 72 * minute],
    [1000, 48 * minute, hour, 72 * minute],
  ])('try %i', (tries, least, middle, most) => {
    const fault: Fault = { code: 'network' };
    const pauses = [0, 0.5, 1].map((random) => pauseMs(fault, tries, random));
    expect(pauses.map(Math.round)).toEqual([least, middle, most]);
  });
});

describe('an allowance that is used up: 5, 15, 30 min, then hourly', () => {
  test.each([
    [1, 5],
    [2, 15],
    [3, 30],
    [4, 60],
    [5, 60],
  ])('try %i', (tries, minutes) => {
    expect(Math.round(pauseMs({ code: 'quota' }, tries, 0.5))).toBe(minutes * minute);
  });
});

test.each<[Fault, number, number]>([
  [{ code: 'busy', retryAfter: 5 }, 5000, 6000],
  [{ code: 'quota', retryAfter: 60 }, minute, 72_000],
  [{ code: 'busy', retryAfter: 0 }, 0, 0],
  // Never longer than the longest pause of our own.
  [{ code: 'busy', retryAfter: 1e9 }, hour, 72 * minute],
])('what the sheet asks for wins, and is never cut short: %j', (fault, least, most) => {
  expect([0, 1].map((random) => Math.round(pauseMs(fault, 7, random)))).toEqual([least, most]);
});

test('the longest pause is an hour and a fifth', () => expect(longestPauseMs).toBe(72 * minute));

test('the moment is counted from now', () => {
  expect(againAt({ code: 'network' }, 1, { now: () => 1000, random: () => 0.5 })).toBe(31_000);
});
