import { gammaBase, gammaSeries, logGamma } from './log-gamma.ts';

/**
 * Natural logarithm of the beta function B(a, b) = Γ(a)·Γ(b)/Γ(a + b), for positive a and b.
 * In words: the logarithm of one gamma by Lanczos' series, plus that of the ratio of the other two, taken as one step so
 * that large arguments do not cancel. Source: Lanczos (1964), SIAM J. Numer. Anal. 1, 86–96. Example: B(2, 3) = 1/12.
 */
export function logBeta(a: number, b: number): number {
  const large = Math.max(a, b);
  const small = Math.min(a, b);
  const ratio =
    small -
    (large + 0.5) * Math.log1p(small / gammaBase(large)) -
    small * Math.log(gammaBase(large + small)) +
    Math.log(gammaSeries(large) / gammaSeries(large + small));
  return logGamma(small) + ratio;
}
