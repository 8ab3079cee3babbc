/**
 * Quantile of values in ascending order: below which value the share `p` of them lies, definition 7.
 * In words: the place (n − 1)·p counted from 0, and between two values the straight line; `null` without a value. p is 0..1.
 * Source: Hyndman & Fan (1996), American Statistician 50, 361–365; R `quantile(x, p)`. Example: 1, 2, 3, 4 at .25 → 1.75.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (place - Math.floor(place)) * (above - below);
}
