import { normalQuantile } from './normal.ts';
import { zOfLevel } from './z-of-level.ts';

/**
 * Answers needed in each of two groups to tell two shares apart, before rounding up.
 * In words: (z·√(2·p̄·(1 − p̄)) + z_power·√(p1(1 − p1) + p2(1 − p2)))² / (p1 − p2)², p̄ the mean of both. Shares 0..1,
 * two-sided; `null` when the shares are equal. Source: Fleiss (1981), Statistical Methods for Rates and Proportions, 3.2;
 * R `power.prop.test`. Example: .7 and .6, power .8 → 355.94.
 */
export function exactAnswersToDetectShares(p1: number, p2: number, power = 0.8, level = 0.95): number | null {
  if (p1 === p2) return null;
  const middle = (p1 + p2) / 2;
  const alike = zOfLevel(level) * Math.sqrt(2 * middle * (1 - middle));
  const apart = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return (alike + apart) ** 2 / (p1 - p2) ** 2;
}

/** As above, rounded up: whole answers in each group. Example: .7 and .6 → 356. */
export function answersToDetectShares(p1: number, p2: number, power = 0.8, level = 0.95): number | null {
  const exact = exactAnswersToDetectShares(p1, p2, power, level);
  return exact === null ? null : Math.ceil(exact);
}
