import { chiSquareUpper } from './chi-square.ts';
import type { Share } from './share.ts';

/** A chi-square of two shares and how often chance alone gives one as large. */
export type TwoShares = { readonly chiSquare: number; readonly p: number };

/**
 * Pearson's chi-square of two shares: could both sides have the same true share?
 * In words: the squared difference over pooled·(1 − pooled)·(1/n1 + 1/n2), one degree of freedom, no continuity
 * correction unless `isCorrected` (Yates). `null` when a side has no answer, or when all answers of both sides are alike.
 * Source: Pearson (1900), Phil. Mag. 50, 157–175; R `prop.test(correct = FALSE)`. Example: 56 of 70, 48 of 80 → 7.0234, p .0080.
 */
export function twoShares(first: Share, second: Share, isCorrected = false): TwoShares | null {
  if (first.n === 0 || second.n === 0) return null;
  const pooled = (first.hits + second.hits) / (first.n + second.n);
  if (pooled === 0 || pooled === 1) return null;
  const difference = Math.abs(first.hits / first.n - second.hits / second.n);
  const spread = 1 / first.n + 1 / second.n;
  const less = isCorrected ? Math.min(difference, spread / 2) : 0;
  const chiSquare = (difference - less) ** 2 / (pooled * (1 - pooled) * spread);
  return { chiSquare, p: chiSquareUpper(chiSquare, 1) };
}
