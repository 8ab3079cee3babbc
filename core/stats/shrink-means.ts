/** A group whose mean is shrunk; `variance` is `null` where it has fewer than two answers. */
export type GroupMean = { readonly n: number; readonly mean: number; readonly variance: number | null };

/** Means drawn towards the grand mean, and by what. */
export type ShrunkenMeans = {
  /** In the order of the groups. */
  readonly values: readonly number[];
  /** τ²: variance of the true means between groups; 0: nothing but chance, and every value is the grand mean. */
  readonly between: number;
  /** σ²: variance of answers within groups. */
  readonly within: number;
  /** Mean of all answers. */
  readonly grand: number;
};

/**
 * Shrunken means: which group means to expect next time, so that small groups are not ranked by luck.
 * In words: B·mean + (1 − B)·grand mean with B = n/(n + σ²/τ²); σ² is the pooled variance within groups, τ² = (mean square
 * between − σ²)/n₀, n₀ = (N − Σn²/N)/(k − 1), not below 0. Unit of the values. `null` for fewer than two groups with answers
 * or when no group has two. A group without an answer gets the grand mean.
 * Source: Efron & Morris (1975), JASA 70, 311–319; τ² by moments, Searle, Casella & McCulloch (1992), 3.6.
 * Example: groups of 10 with means 10, 20 and variance 80 each → σ² 80, τ² 42, B .84, values 10.8 and 19.2.
 */
export function shrinkMeans(groups: readonly GroupMean[]): ShrunkenMeans | null {
  const answered = groups.filter(({ n }) => n > 0);
  const total = answered.reduce((sum, { n }) => sum + n, 0);
  const free = total - answered.length;
  if (answered.length < 2 || free < 1) return null;
  const grand = answered.reduce((sum, { n, mean }) => sum + n * mean, 0) / total;
  const within = answered.reduce((sum, { n, variance }) => sum + (n - 1) * (variance ?? 0), 0) / free;
  const meanSquare = answered.reduce((sum, { n, mean }) => sum + n * (mean - grand) ** 2, 0) / (answered.length - 1);
  const size = (total - answered.reduce((sum, { n }) => sum + n * n, 0) / total) / (answered.length - 1);
  const between = Math.max(0, (meanSquare - within) / size);
  const values = groups.map(({ n, mean }) => {
    const kept = between === 0 || n === 0 ? 0 : n / (n + within / between);
    return kept === 0 ? grand : kept * mean + (1 - kept) * grand;
  });
  return { values, between, within, grand };
}
