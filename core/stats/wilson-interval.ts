import { z95 } from './z95.ts';

/**
 * Wilson score interval, 95 %: between which shares the true share lies when `hits` of `n` answers were seen.
 * In words: the shares whose own normal test would not reject what was seen. Centre (p + z²/2n) / (1 + z²/n), half
 * width z·√(p(1 − p)/n + z²/4n²) / (1 + z²/n). Within 0..1; `null` without an answer.
 * Source: Wilson (1927), JASA 22, 209–212. Example: 15 of 148 → .0624 to .1605.
 */
export function wilsonInterval(hits: number, n: number): readonly [number, number] | null {
  if (n === 0) return null;
  const share = hits / n;
  const shrink = 1 + (z95 * z95) / n;
  const centre = (share + (z95 * z95) / (2 * n)) / shrink;
  const half = (z95 * Math.sqrt((share * (1 - share)) / n + (z95 * z95) / (4 * n * n))) / shrink;
  // At the ends the formula is exactly 0 or 1; rounding dust is not.
  return [hits === 0 ? 0 : centre - half, hits === n ? 1 : centre + half];
}
