import { incompleteBeta } from './incomplete-beta.ts';
import { invert } from './invert.ts';

/**
 * Quantile of the beta distribution: below which share the part `p` of it lies (0 < p < 1).
 * In words: the x whose regularised incomplete beta function is p, found by halving. a and b are positive; answer 0..1.
 * Source: Abramowitz & Stegun (1964), 26.5; R `qbeta`. Example: (.025, 2.5, 98.5) → .004178812447.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  // Close to 1 a number has few digits left: there the mirror image is sought.
  if (incompleteBeta(0.5, a, b) < p) return 1 - invert((rest) => incompleteBeta(1 - rest, a, b, rest), 'falls', p, 0.5);
  return invert((x) => incompleteBeta(x, a, b), 'rises', p, 0.5);
}
