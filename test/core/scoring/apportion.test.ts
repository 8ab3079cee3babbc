import { expect, test } from 'vitest';
import { apportion } from '../../../core/scoring/apportion.ts';

// Worked by hand: cut to whole steps, then one step each to the largest remainders, of equals to the first.
test.each([
  [[33.3, 33.3, 33.4], 100, 1, [33, 33, 34]],
  [[100 / 3, 100 / 3, 100 / 3], 100, 1, [34, 33, 33]],
  [[19.05, 21.43, 0, 15.48, 11.9, 5.95, 5.95], 80, 1, [19, 21, 0, 16, 12, 6, 6]],
  [[16, 18, 16, 13, 10, 5, 5], 83, 1, [16, 18, 16, 13, 10, 5, 5]],
  [[0.5], 1, 1, [1]],
  [[0.005, 0.005], 0.01, 0.01, [0.01, 0]],
  [[], 0, 1, []],
] as const)('%j of %d by %d → %j', (parts, total, step, expected) => {
  expect(apportion(parts, total, step)).toEqual(expected);
});
