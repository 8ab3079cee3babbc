import { binomialQuantile } from './binomial-quantile.ts';
import { normalCdf } from './normal.ts';
import { type Run, sameSideRuns } from './same-side-runs.ts';

/** `count` of `size` answers had the mark; `null`: nothing was counted in that period. */
export type Period = { readonly count: number | null; readonly size: number | null };

/**
 * A period on the chart, shares 0..1. `isExact`: limits of the binomial distribution, too few hits for the normal one.
 */
export type ChartPoint = {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly isExact: boolean;
  readonly isOutside: boolean;
};

/**
 * How the limits are drawn. `exact`: by the binomial distribution always, never, or where fewer than 5 hits are
 * expected.
 */
export type ChartRules = {
  /** The usual share, where it is known; left out: the share of all periods together. */
  readonly centre?: number;
  readonly sigmas?: number;
  readonly runLength?: number;
  readonly exact?: 'always' | 'never' | 'few';
};

const fewHits = 5;

/**
 * p chart (Shewhart): which periods' shares differ by more than chance from the usual share.
 * In words: centre p̄ = all hits / all answers; limits p̄ ± 3·√(p̄(1 − p̄)/n) of each period's own n, kept within 0..1.
 * Where n·p̄ < 5 the limits are the binomial quantiles that 3 sigmas leave out on each side (.00135), divided by n. A
 * point beyond a limit is outside; `runs` are 8 points in a row on one side. A period without answers is `null`;
 * without any answer, with a negative count or more hits than answers the chart is `null`.
 * Source: Montgomery, Introduction to Statistical Quality Control, 7.2; R `qcc(type = "p")`. Example: 6, 4, 9, 25, 5 of
 * 50, 40, 60, 80, 45 → centre .1782, the fourth above its upper limit .3065.
 */
export function pChart(
  periods: readonly Period[],
  { centre: given, sigmas = 3, runLength = 8, exact = 'few' }: ChartRules = {},
): { readonly centre: number; readonly points: readonly (ChartPoint | null)[]; readonly runs: readonly Run[] } | null {
  const counted = periods.map(({ count, size }) =>
    count === null || size === null || size === 0 ? null : { count, size },
  );
  const all = counted.flatMap((one) => one ?? []);
  const answers = all.reduce((sum, { size }) => sum + size, 0);
  if (answers === 0 || all.some(({ count, size }) => size < 0 || count < 0 || count > size)) return null;
  const centre = given ?? all.reduce((sum, { count }) => sum + count, 0) / answers;
  const tail = normalCdf(-sigmas);

  const points = counted.map((one) => {
    if (one === null) return null;
    const share = one.count / one.size;
    const isExact = exact === 'always' || (exact === 'few' && one.size * centre < fewHits);
    const half = sigmas * Math.sqrt((centre * (1 - centre)) / one.size);
    const lower = isExact ? binomialQuantile(tail, one.size, centre) / one.size : Math.max(0, centre - half);
    const upper = isExact ? binomialQuantile(1 - tail, one.size, centre) / one.size : Math.min(1, centre + half);
    return { share, lower, upper, isExact, isOutside: share < lower || share > upper };
  });
  const runs = sameSideRuns(
    points.map((point) => point?.share ?? null),
    centre,
    runLength,
  );
  return { centre, points, runs };
}
