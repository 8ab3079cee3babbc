import { fUpper } from './f-distribution.ts';
import type { Sample } from './sample-of.ts';

/**
 * Welch's analysis of variance: do more than two groups differ in their mean, when they may also differ in their spread?
 * In words: groups weighted by n/variance; F = Σ w(mean − weighted mean)²/(k − 1) over 1 + 2(k − 2)·Λ, with k − 1 and 1/(3Λ)
 * degrees of freedom, Λ = Σ (1 − w/Σw)²/(n − 1) / (k² − 1). `null` for fewer than two groups or a group without spread.
 * Source: Welch (1951), Biometrika 38, 330–336; R `oneway.test`. Example: R's `InsectSprays` → F 36.065, 5 and 30.043.
 */
export function welchAnova(
  samples: readonly Sample[],
): { readonly f: number; readonly df1: number; readonly df2: number; readonly p: number } | null {
  const k = samples.length;
  if (k < 2 || samples.some(({ n, variance }) => n < 2 || variance === 0)) return null;
  const weights = samples.map(({ n, variance }) => n / variance);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const centre = samples.reduce((sum, { mean }, i) => sum + (weights[i] ?? 0) * mean, 0) / all;
  const lambda = samples.reduce((sum, { n }, i) => sum + (1 - (weights[i] ?? 0) / all) ** 2 / (n - 1), 0) / (k * k - 1);
  const between = samples.reduce((sum, { mean }, i) => sum + (weights[i] ?? 0) * (mean - centre) ** 2, 0);
  const f = between / (k - 1) / (1 + 2 * (k - 2) * lambda);
  const df2 = 1 / (3 * lambda);
  return { f, df1: k - 1, df2, p: fUpper(f, k - 1, df2) };
}
