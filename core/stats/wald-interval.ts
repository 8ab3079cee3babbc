import { zOfLevel } from './z-of-level.ts';

/**
 * Wald interval of a share: the textbook's, too narrow for few answers and of width 0 at 0 and n of n.
 * In words: p ± z·√(p(1 − p)/n), not cut at 0 and 1. `null` without an answer. Shown beside Wilson's for comparison only.
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16, 101–133; R binom, `binom.confint(method = "asymptotic")`.
 * Example: 2 of 100 → −.0074 to .0474.
 */
export function waldInterval(hits: number, n: number, level = 0.95): readonly [number, number] | null {
  if (n === 0) return null;
  const share = hits / n;
  const half = zOfLevel(level) * Math.sqrt((share * (1 - share)) / n);
  return [share - half, share + half];
}
