import { noncentralT } from './noncentral-t.ts';
import { normalQuantile } from './normal.ts';
import { studentTQuantile } from './student-t.ts';
import { zOfLevel } from './z-of-level.ts';

/**
 * Answers needed in each of two groups to see a difference of means, before rounding up.
 * In words: the n for which Student's test of 2n answers finds the difference as often as `power` says, by the noncentral
 * t distribution: the secant method from the normal formula 2·variance·(z + z_power)²/difference² + z²/4, which lies within
 * a fraction of an answer. Both in the unit of the answers; two-sided; at least 2. `null` when the difference or the variance is 0.
 * Source: R `power.t.test`. Example: difference 1, variance 1, power .8 → 16.71.
 */
export function exactAnswersToDetectMean(
  difference: number,
  variance: number,
  power = 0.8,
  level = 0.95,
): number | null {
  if (difference === 0 || variance <= 0) return null;
  const effect = Math.abs(difference) / Math.sqrt(2 * variance);
  const normal = ((zOfLevel(level) + normalQuantile(power)) / effect) ** 2;
  // By then the two agree to less than a millionth of an answer.
  if (normal > 1e6) return normal + zOfLevel(level) ** 2 / 4;
  let low = 2;
  let high = normal + 50;
  let [before, beforeBy] = [low, powerOf(low, effect, level) - power];
  // Also of a difference so large that its power cannot be told from 1.
  if (!(beforeBy < 0)) return low;
  let n = normal + zOfLevel(level) ** 2 / 4;
  for (let step = 0; step < 60; step++) {
    const by = powerOf(n, effect, level) - power;
    if (by < 0) low = n;
    else high = n;
    const next = n - (by * (n - before)) / (by - beforeBy);
    if (Math.abs(next - n) <= 1e-11 * n) return next;
    before = n;
    beforeBy = by;
    n = next > low && next < high ? next : (low + high) / 2;
  }
  return n;
}

function powerOf(n: number, effect: number, level: number): number {
  const df = 2 * (n - 1);
  return 1 - noncentralT(studentTQuantile((1 + level) / 2, df), df, effect * Math.sqrt(n));
}

/** As above, rounded up: whole answers in each group. Example: difference 1, variance 1 → 17. */
export function answersToDetectMean(difference: number, variance: number, power = 0.8, level = 0.95): number | null {
  const exact = exactAnswersToDetectMean(difference, variance, power, level);
  return exact === null ? null : Math.ceil(exact);
}
