/**
 * Percent of maximum possible (POMP): where an answer lies between the ends of its scale, 0..100.
 * In words: 100·(x − min)/(max − min); on a reversed item min + max − x is taken first. The ends are the scale's, never
 * those seen. `null` when the ends are equal or the answer lies outside them.
 * Source: Cohen, Cohen, Aiken & West (1999), Multivariate Behavioral Research 34, 315–346. Example: 4 on 1–5 → 75.
 */
export function pomp(x: number, min: number, max: number, isReversed = false): number | null {
  if (!(min < max) || x < min || x > max) return null;
  return (100 * ((isReversed ? min + max - x : x) - min)) / (max - min);
}
