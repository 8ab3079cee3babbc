import { incompleteGamma, upperIncompleteGamma } from './incomplete-gamma.ts';

/**
 * Upper tail of the chi-square distribution: how often chance alone gives a value above x.
 * In words: the upper incomplete gamma function of x/2 at half the degrees of freedom. x ≥ 0, df > 0, answer 0..1.
 * Source: Abramowitz & Stegun (1964), 26.4.19; R `pchisq(x, df, lower.tail = FALSE)`. Example: (7.023411371237, 1) → .008045081368.
 */
export const chiSquareUpper = (x: number, df: number): number => upperIncompleteGamma(x / 2, df / 2);

/**
 * Chi-square distribution function: the share of all values below x, with its digits kept where it is small.
 * x ≥ 0, df > 0, answer 0..1. Source: as above; R `pchisq`. Example: (2, 2) → 1 − e⁻¹ = .6321205588.
 */
export const chiSquareCdf = (x: number, df: number): number => incompleteGamma(x / 2, df / 2);
