import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { percentileInterval } from '../stats/bootstrap.ts';
import { mulberry32 } from '../stats/random.ts';
import { resampleMeans } from './resample-means.ts';
import { gradeOf, indexOf, withTotals } from './totals.ts';

/** How sure a grade is when other people of the same kind had answered. */
export type GradeOdds = {
  readonly n: number;
  readonly grade: string;
  /** Share 0..1 of the resamples that have this grade. */
  readonly share: number;
  /** The grades that came up, best first; they add up to 1. */
  readonly odds: readonly { readonly grade: string; readonly share: number }[];
  /** The middle 95 % of the resampled indices. */
  readonly interval: readonly [number, number];
  /** The interval reaches into another grade. */
  readonly isBorderline: boolean;
};

/** How many times the responses are drawn again, and where the draw begins: the same responses always give the same shares. */
export const resamples = 2000;
const seed = 20_261_122;

/**
 * Probability of each grade by the bootstrap: of 2,000 resamples of the responses, the share whose mean total, rounded as
 * the standard rounds, lies in each band; with the percentile interval of the mean. `null` below the minimum group, for
 * a single response, and without bands.
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, ch. 13. Example: all totals in one band
 * with one value → 1 for its grade.
 */
export function gradeOdds(totals: readonly number[], standard: Standard): GradeOdds | null {
  const grade = gradeOf(indexOf(totals), standard);
  if (grade === null || totals.length < Math.max(2, standard.minimumGroup)) return null;
  const means = resampleMeans(totals, resamples, mulberry32(seed));
  const interval = percentileInterval(means);
  if (interval === null) return null;
  const counts = new Map<string | null, number>();
  for (const mean of means) {
    const found = gradeOf(mean, standard);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const shareOf = (one: string) => (counts.get(one) ?? 0) / means.length;
  const [low, high] = interval;
  return {
    n: totals.length,
    grade,
    share: shareOf(grade),
    odds: standard.bands.flatMap((band) =>
      counts.has(band.grade) ? [{ grade: band.grade, share: shareOf(band.grade) }] : [],
    ),
    interval,
    isBorderline: gradeOf(low, standard) !== gradeOf(high, standard),
  };
}

// A memory only: two panels ask about the same responses, and each answer takes thousands of draws.
const known = new WeakMap<readonly GradedResponse[], { readonly rubric: Rubric; readonly odds: GradeOdds | null }>();

/** The odds of the grade of these responses, worked out once. */
export function oddsOf(responses: readonly GradedResponse[], rubric: Rubric): GradeOdds | null {
  const before = known.get(responses);
  if (before?.rubric === rubric) return before.odds;
  const odds = gradeOdds(
    withTotals(responses).map(({ raw }) => raw),
    rubric.standard,
  );
  known.set(responses, { rubric, odds });
  return odds;
}
