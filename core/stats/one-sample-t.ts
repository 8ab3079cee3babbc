import type { Sample } from './sample-of.ts';
import { type TTest, tTest } from './t-test.ts';

/**
 * One-sample t test: does the mean differ from a target by more than chance? Mean minus target.
 * In words: t = (mean − target) / √(variance/n) with n − 1 degrees of freedom; the interval is of the difference.
 * `null` for fewer than two answers or when all are the same.
 * Source: Student (1908), Biometrika 6, 1–25; R `t.test(x, mu = target)`. Example: Student's extra hours of sleep, drug 2,
 * n 10, mean 2.33, variance 4.009, target 0 → t 3.6799, p .005076.
 */
export function oneSampleT(sample: Sample, target: number, level = 0.95): TTest | null {
  if (sample.n < 2) return null;
  return tTest(sample.mean - target, Math.sqrt(sample.variance / sample.n), sample.n - 1, level);
}
