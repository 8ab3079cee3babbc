import { betaQuantile } from './beta-quantile.ts';
import type { Share } from './share.ts';

/**
 * Shrunken share: what a small group's share probably is, given what is usual.
 * In words: (hits + m·prior)/(n + m), prior = the usual share worth m = `priorSize` answers; interval by the quantiles of
 * Beta(hits + m·prior, n − hits + m·(1 − prior)). Shares 0..1; `null` when both n and m are 0; without an interval when
 * one side of the beta distribution is empty. Source: conjugate beta prior, Gelman et al., Bayesian Data Analysis, 2.4;
 * R `qbeta`. Example: 9 of 10, prior .8 worth 20 → .8333 (.6834 to .9415).
 */
export function shrinkShare(
  { hits, n, prior, priorSize }: Share & { readonly prior: number; readonly priorSize: number },
  level = 0.95,
): { readonly value: number; readonly interval: readonly [number, number] | null } | null {
  const a = hits + priorSize * prior;
  const b = n - hits + priorSize * (1 - prior);
  if (a + b === 0) return null;
  const interval =
    a > 0 && b > 0 ? ([betaQuantile((1 - level) / 2, a, b), betaQuantile((1 + level) / 2, a, b)] as const) : null;
  return { value: a / (a + b), interval };
}
