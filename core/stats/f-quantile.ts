import { betaQuantile } from './beta-quantile.ts';

/**
 * Quantile of Fisher's F distribution: below which ratio of variances the share `p` of all lies (0 < p < 1).
 * In words: with x the beta quantile of p at (d1/2, d2/2), d2·x / (d1·(1 − x)). d1 and d2 > 0, answer above 0.
 * Source: Abramowitz & Stegun (1964), 26.6.2; R `qf`. Example: (.975, 5, 18) → 3.382.
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  // The mirror image keeps the digits of 1 − x.
  return (d2 * betaQuantile(p, d1 / 2, d2 / 2)) / (d1 * betaQuantile(1 - p, d2 / 2, d1 / 2));
}
