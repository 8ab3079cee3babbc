/**
 * Percent of maximum: an answer as a share of the best one, so that the worst of 1–5 is 20, not 0.
 * In words: 100·x/max; on a reversed item, whose scale begins at `min`, min + max − x is taken first. `null` when max is
 * not above 0 or the answer lies outside the scale. Never mixed with POMP.
 * Source: measurement rules of this product, design §3.3. Example: 4 on 1–5 → 80.
 */
export function percentOfMax(x: number, max: number, min = 0, isReversed = false): number | null {
  if (!(max > 0) || !(min < max) || x < min || x > max) return null;
  return (100 * (isReversed ? min + max - x : x)) / max;
}
