import { describe, expect, test } from 'vitest';
import { byteLength } from '../../../core/feedback/byte-length.ts';
import { bodyOf, isDue, leaseMs, nextBatch } from '../../../extension/queue/batches.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import { queued, sampleItem, sampleTeam, start } from './samples.ts';

const team = sampleTeam('a');
const numbers = (batch: readonly Waiting[]) => batch.map(({ item }) => Number(item.id.slice(-12)));
const next = (...waiting: readonly Waiting[]) => numbers(nextBatch(waiting, team, start));
const many = (count: number) => Array.from({ length: count }, (_, n) => queued('a', n + 1));

test('a lease is 40 s', () => expect(leaseMs).toBe(40_000));

describe('due', () => {
  test.each<[string, Partial<Waiting>, boolean]>([
    ['just handed over', {}, true],
    ['its time has come', { nextAt: start }, true],
    ['put off', { nextAt: start + 1 }, false],
    ['put off for longer than anything ever is: the clock was set back', { nextAt: start + 73 * 60_000 }, true],
    ['stuck', { state: 'stuck' }, false],
    ['on its way', { state: 'sending', leaseUntil: start + 1 }, false],
    ['broken off', { state: 'sending', leaseUntil: start }, true],
    ['on its way since before the clock was set back', { state: 'sending', leaseUntil: start + 40_001 }, true],
  ])('%s', (_, more, expected) => {
    expect(isDue(queued('a', 1, more), start)).toBe(expected);
  });
});

describe('the next batch', () => {
  test('nothing of nothing', () => expect(next()).toEqual([]));
  test('of this team alone', () => expect(next(queued('b', 1), queued('a', 2))).toEqual([2]));
  test('what is not due is left out', () =>
    expect(next(queued('a', 1, { nextAt: start + 1 }), queued('a', 2))).toEqual([2]));
  test('ten at most', () => expect(next(...many(11))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  test('oldest first, whatever the zone that its time is written in', () => {
    const east = queued('a', 1, { item: sampleItem(1, { createdAt: '2026-11-22T08:00:00+08:00' }) });
    const west = queued('a', 2, { item: sampleItem(2, { createdAt: '2026-11-21T20:00:00-05:00' }) });
    const utc = queued('a', 3, { item: sampleItem(3, { createdAt: '2026-11-22T00:30:00Z' }) });
    expect(next(west, utc, east)).toEqual([1, 3, 2]);
  });

  test.each(['bad_request', 'too_large'] as const)('after %s each goes alone, in its turn', (code) => {
    const suspect = (n: number) => queued('a', n, { fault: { code } });
    expect(next(suspect(1), suspect(2))).toEqual([1]);
    expect(next(queued('a', 1), queued('a', 2), suspect(3), queued('a', 4))).toEqual([1, 2]);
  });
});

describe('no body over 50 KB', () => {
  const sized = (n: number, quote: string) => queued('a', n, { item: sampleItem(n, { quote }) });
  const bytes = (...waiting: readonly Waiting[]) =>
    byteLength(
      bodyOf(
        team,
        waiting.map(({ item }) => item),
        start,
      ),
    );
  /** Two entries whose body together has so many bytes. */
  const pair = (size: number) => {
    const first = sized(1, 'x');
    return [first, sized(2, 'x'.repeat(size - bytes(first, sized(2, ''))))];
  };

  test('the last byte fits, one more does not', () => {
    expect(bytes(...pair(51_200))).toBe(51_200);
    expect(next(...pair(51_200))).toEqual([1, 2]);
    expect(next(...pair(51_201))).toEqual([1]);
  });
  test('bytes are counted, not characters', () => {
    // 3 × 9,000 bytes an entry: one fits, two are 54,000.
    expect(next(sized(1, '好'.repeat(9000)), sized(2, '好'.repeat(9000)))).toEqual([1]);
  });
  test('one that is too large goes alone, so that the others are not held up', () => {
    expect(next(sized(1, 'x'.repeat(60_000)), sized(2, 'x'))).toEqual([1]);
  });
});
