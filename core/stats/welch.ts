import type { Sample } from './sample-of.ts';
import { type TTest, tTest } from './t-test.ts';

/**
 * Welch's t test: do two groups differ in their mean, when they may also differ in their spread? First minus second.
 * In words: se = √(variance1/n1 + variance2/n2), degrees of freedom se⁴ / Σ (variance/n)²/(n − 1) (Satterthwaite).
 * `null` for fewer than two answers on a side or when every answer of each side is the same.
 * Source: Welch (1947), Biometrika 34, 28–35; R `t.test(a, b)`. Example: R's `sleep` → t −1.8608, df 17.776, p .0794.
 */
export function welch(a: Sample, b: Sample, level = 0.95): TTest | null {
  if (a.n < 2 || b.n < 2) return null;
  const one = a.variance / a.n;
  const two = b.variance / b.n;
  const df = (one + two) ** 2 / (one ** 2 / (a.n - 1) + two ** 2 / (b.n - 1));
  return tTest(a.mean - b.mean, Math.sqrt(one + two), df, level);
}
