import { oneSampleT } from './one-sample-t.ts';
import { sampleOf } from './sample-of.ts';
import type { TTest } from './t-test.ts';

/**
 * Paired t test: has the mean changed among customers who answered twice? First minus second.
 * In words: the one-sample t test of the differences against 0, over the places where both answered; `n` counts those.
 * `null` for fewer than two complete pairs or when all differences are the same.
 * Source: Student (1908), Biometrika 6, 1–25; R `t.test(a, b, paired = TRUE)`. Example: R's `sleep` → t −4.0621, df 9, p .002833.
 */
export function pairedT(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  level = 0.95,
): (TTest & { readonly n: number }) | null {
  const differences = first.map((value, index) => {
    const other = second[index] ?? null;
    return value === null || other === null ? null : value - other;
  });
  const sample = sampleOf(differences);
  const test = sample && oneSampleT(sample, 0, level);
  return sample && test && { ...test, n: sample.n };
}
