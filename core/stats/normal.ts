import { upperIncompleteGamma } from './incomplete-gamma.ts';

/**
 * Standard normal distribution function: the share of all values that lie below x.
 * In words: half the upper incomplete gamma function of x²/2 at ½ for x below 0, 1 less its mirror image above.
 * 0..1, to full precision in the lower tail; for the upper one ask for −x.
 * Source: Abramowitz & Stegun (1964), 26.2; R `pnorm`. Example: `normalCdf(1.96)` = .97500210485178.
 */
export function normalCdf(x: number): number {
  const tail = upperIncompleteGamma((x * x) / 2, 0.5) / 2;
  return x < 0 ? tail : 1 - tail;
}

/**
 * Quantile of the standard normal distribution: below which value the share `p` of all lies.
 * In words: Hastings' formula for a first value, then Newton's steps on the logarithm of the tail.
 * 0 < p < 1; 0 gives −∞, 1 gives ∞. Source: Abramowitz & Stegun (1964), 26.2.23; R `qnorm`. Example: .95 → 1.644853626951472.
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  let x = above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step++) {
    const share = normalCdf(x);
    const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    x -= (Math.log(share / p) * share) / density;
  }
  return x;
}
