/**
 * Kish's effective sample size: how many unweighted answers a weighted sample is worth.
 * In words: n_eff = (Σw)²/Σw², design effect = n/n_eff. `counts`: how many answers have each weight, left out: one.
 * `null` when a weight is negative or all are 0.
 * Source: Kish (1965), Survey Sampling, 11.7. Example: 50 × 1, 30 × 2, 20 × 4 → 73.67, deff 1.357.
 */
export function kish(
  weights: readonly number[],
  counts: readonly number[] = weights.map(() => 1),
): { readonly nEffective: number; readonly deff: number } | null {
  const sum = weights.reduce((total, weight, place) => total + weight * (counts[place] ?? 0), 0);
  const squares = weights.reduce((total, weight, place) => total + weight * weight * (counts[place] ?? 0), 0);
  if (!(sum > 0) || weights.some((weight) => weight < 0)) return null;
  const nEffective = (sum * sum) / squares;
  return { nEffective, deff: counts.reduce((total, count) => total + count, 0) / nEffective };
}
