import { zOfLevel } from './z-of-level.ts';

/**
 * Wilson score interval, 95 % unless another level is given: between which shares the true share lies when `hits` of `n` answers were seen.
 * In words: the shares whose own normal test would not reject what was seen. Centre (p + z²/2n) / (1 + z²/n), half
 * width z·√(p(1 − p)/n + z²/4n²) / (1 + z²/n). Within 0..1; `null` without an answer.
 * Source: Wilson (1927), JASA 22, 209–212. Example: 15 of 148 → .0624 to .1605.
 */
export function wilsonInterval(hits: number, n: number, level = 0.95): readonly [number, number] | null {
  if (n === 0) return null;
  const z = zOfLevel(level);
  const share = hits / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
  // At the ends the formula is exactly 0 or 1; rounding dust is not.
  return [hits === 0 ? 0 : centre - half, hits === n ? 1 : centre + half];
}
