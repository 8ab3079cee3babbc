import { zOfLevel } from './z-of-level.ts';

/** What an estimate of a share should be good for. */
export type SampleAim = {
  /** Half the width of the interval, as a share: .05 is ± 5 points. */
  readonly error: number;
  /** The share expected; left out: ½, the worst case. */
  readonly share?: number;
  /** Left out: .95. */
  readonly level?: number;
  /** How many customers there are in all; left out: very many. */
  readonly population?: number;
  /** How much answers of one cluster or interviewer resemble each other; left out: 1, not at all. */
  readonly designEffect?: number;
};

/**
 * Sample size: how many must answer so that a share is known to ± `error`.
 * In words: n₀ = z²·p(1 − p)/error²; of a population N, n₀/(1 + (n₀ − 1)/N); times the design effect. `exact` is that,
 * `needed` is rounded up and never above the population. `null` for an error of 0, a share of 0 or 1, or no population.
 * Source: Cochran (1977), Sampling Techniques, 4.4. Example: ± .05 → 384.15, 385 needed; of 1,000 customers → 277.73, 278.
 */
export function sampleSize({ error, share = 0.5, level = 0.95, population, designEffect = 1 }: SampleAim): {
  readonly exact: number;
  readonly needed: number;
} | null {
  const any = (zOfLevel(level) ** 2 * share * (1 - share)) / error ** 2;
  if (!(error > 0) || any <= 0 || (population !== undefined && population <= 0)) return null;
  const exact = designEffect * (population === undefined ? any : any / (1 + (any - 1) / population));
  return { exact, needed: Math.min(Math.ceil(exact), population ?? Number.POSITIVE_INFINITY) };
}
