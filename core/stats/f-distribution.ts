import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Upper tail of Fisher's F distribution: how often chance alone gives a ratio of variances above x.
 * In words: the incomplete beta function of d2/(d2 + d1·x) at (d2/2, d1/2). x ≥ 0, d1 and d2 > 0, answer 0..1.
 * Source: Abramowitz & Stegun (1964), 26.6.2; R `pf(x, d1, d2, lower.tail = FALSE)`. Example: (10.5023506518, 6, 23) → 1.2404120558e-05.
 */
export function fUpper(x: number, d1: number, d2: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const whole = d2 + d1 * x;
  return incompleteBeta(d2 / whole, d2 / 2, d1 / 2, (d1 * x) / whole);
}

/**
 * F distribution function: the share of all values below x, with its digits kept where it is small.
 * x ≥ 0, d1 and d2 > 0, answer 0..1. Source: as above; R `pf`. Example: (1, 5, 5) → .5.
 */
export function fCdf(x: number, d1: number, d2: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const whole = d2 + d1 * x;
  return incompleteBeta((d1 * x) / whole, d1 / 2, d2 / 2, d2 / whole);
}
