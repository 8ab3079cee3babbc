import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Quantile of the binomial distribution: the fewest hits in `n` draws that the share `p` of all samples stays at or
 * below.
 * In words: the smallest k with P(X ≤ k) ≥ p, where P(X ≤ k) is the regularised incomplete beta function of 1 − share
 * at (n − k, k + 1); halving finds it. Between 0 and `n`; p and share lie in 0..1.
 * Source: Abramowitz & Stegun (1964), 26.5.24; R `qbinom`. Example: `binomialQuantile(.5, 10, .5)` = 5.
 */
export function binomialQuantile(p: number, n: number, share: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    // As R does: a probability that misses p by rounding dust counts as reached.
    if (incompleteBeta(1 - share, n - middle, middle + 1) >= p * (1 - 64 * Number.EPSILON)) high = middle;
    else low = middle + 1;
  }
  return low;
}
