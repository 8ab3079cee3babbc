import { normalQuantile } from './normal.ts';
import { zOfLevel } from './z-of-level.ts';

/**
 * Answers needed in each of two periods to see a change of the NPS, before rounding up.
 * In words: 2·variance·(z + z_power)² / change². `change` as a share (.1 = 10 points), `variance` of one answer
 * (P + D − (P − D)², 0..1); two-sided; `null` when the change or the variance is 0.
 * Source: normal two-sample formula, Fleiss (1981), Statistical Methods for Rates and Proportions, 3.2. Example: .1 at
 * .61, power .8 → 957.57.
 */
export function exactAnswersToDetectNps(change: number, variance: number, power = 0.8, level = 0.95): number | null {
  if (change === 0 || variance <= 0) return null;
  return (2 * variance * (zOfLevel(level) + normalQuantile(power)) ** 2) / change ** 2;
}

/** As above, rounded up: whole answers in each period. Example: .1 at .61 → 958. */
export function answersToDetectNps(change: number, variance: number, power = 0.8, level = 0.95): number | null {
  const exact = exactAnswersToDetectNps(change, variance, power, level);
  return exact === null ? null : Math.ceil(exact);
}
