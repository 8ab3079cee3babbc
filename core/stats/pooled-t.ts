import type { Sample } from './sample-of.ts';
import { type TTest, tTest } from './t-test.ts';

/**
 * Student's t test of two groups that are taken to spread alike. First minus second; Welch's test is the usual choice.
 * In words: pooled variance = Σ (n − 1)·variance / (n1 + n2 − 2), se = √(pooled·(1/n1 + 1/n2)).
 * `null` for fewer than two answers on a side or when every answer of each side is the same.
 * Source: Student (1908), Biometrika 6, 1–25; R `t.test(a, b, var.equal = TRUE)`. Example: R's `sleep` → t −1.8608, df 18, p .07919.
 */
export function pooledT(a: Sample, b: Sample, level = 0.95): TTest | null {
  if (a.n < 2 || b.n < 2) return null;
  const df = a.n + b.n - 2;
  const pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / df;
  return tTest(a.mean - b.mean, Math.sqrt(pooled * (1 / a.n + 1 / b.n)), df, level);
}
