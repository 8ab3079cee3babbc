import { expect, test } from 'vitest';
import { largestRemainder } from '../../../core/stats/largest-remainder.ts';

test.each([
  // Hare quota with ten seats, the example of Wikipedia, Largest remainders method.
  [[47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 10, [5, 2, 1, 1, 1, 0]],
  // By hand.
  [[1, 1, 1], 100, [34, 33, 33]],
  [[1, 2], 100, [33, 67]],
  [[0.1, 0.2, 0.7], 10, [1, 2, 7]],
  [[0, 5], 3, [0, 3]],
  [[0, 0], 100, [0, 0]],
  [[], 100, []],
])('%j of %j -> %j', (parts, total, expected) => {
  expect(largestRemainder(Object.freeze(parts), total)).toEqual(expected);
});
