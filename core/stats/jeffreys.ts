import { betaQuantile } from './beta-quantile.ts';

/**
 * Jeffreys' central interval of a share: the middle of what is believed after the answers when nothing was known before.
 * In words: the beta quantiles of (hits + ½, n − hits + ½) at (1 − level)/2 and (1 + level)/2. The central interval, not
 * the shortest one that R's `binom.bayes` prints. `null` without an answer.
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16, 101–133; R `qbeta`. Example: 2 of 100 → .0042 to .0626.
 */
export function jeffreys(hits: number, n: number, level = 0.95): readonly [number, number] | null {
  if (n === 0) return null;
  const a = hits + 0.5;
  const b = n - hits + 0.5;
  return [betaQuantile((1 - level) / 2, a, b), betaQuantile((1 + level) / 2, a, b)];
}
