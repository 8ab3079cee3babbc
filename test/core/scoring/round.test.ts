import { expect, test } from 'vitest';
import { roundHalfUp, settle } from '../../../core/scoring/round.ts';

// Half up, as S12 and S13 decide: 69.5 → 70. Not banker's rounding, which gives 94 for 94.5.
test.each([
  [69.5, 1, 70],
  [94.5, 1, 95],
  [80.5, 1, 81],
  [80.49, 1, 80],
  [69.499_999, 1, 69],
  [80.499_999_999_9, 1, 81],
  [0, 1, 0],
  [100, 1, 100],
  [66.666_666, 0.1, 66.7],
  [84.95, 0.1, 85],
  // 1.005 is stored as 1.00499999999999989…; Math.round(100.49999) would give 1.
  [1.005, 0.01, 1.01],
  [69.476_19, 0.01, 69.48],
] as const)('%d to %d → %d', (value, step, rounded) => {
  expect(roundHalfUp(value, step)).toBe(rounded);
});

test.each([
  [80.000_000_000_000_01, 80],
  [83.75, 83.75],
  [66.666_666_666_666_66, 66.666_666_666_666_66],
])('%d without dust is %d', (value, settled) => {
  expect(settle(value)).toBe(settled);
});
