/** A question of the index: its mean, its scale's ends and how much it counts. */
export type IndexItem = { readonly mean: number; readonly min: number; readonly max: number; readonly weight: number };

/**
 * ACSI-type index: overall satisfaction, confirmed expectations and closeness to the ideal as one number from 0 to 100.
 * In words: 100·(Σ w·mean − Σ w·min) / Σ w·(max − min). With weights from a path model it is the American Customer
 * Satisfaction Index; with equal weights on 1–10 it is (S + E + P − 3)/27·100. `null` when the weights add up to 0, one
 * is negative, or a scale has no length.
 * Source: Fornell et al. (1996), Journal of Marketing 60(4), 7–18, appendix. Example: means 7.988, 7.128, 7.316 on
 * 1–10, equal weights → 71.9704.
 */
export function acsi(items: readonly IndexItem[]): number | null {
  let above = 0;
  let length = 0;
  for (const { mean, min, max, weight } of items) {
    if (weight < 0 || !(max > min)) return null;
    above += weight * (mean - min);
    length += weight * (max - min);
  }
  return length > 0 ? (100 * above) / length : null;
}
