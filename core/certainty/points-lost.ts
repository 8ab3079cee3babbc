import { apportion } from '../scoring/apportion.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { Rubric } from '../scoring/schema.ts';
import { weigh } from '../scoring/weigh.ts';
import { mergeFew } from './merge-few.ts';
import { indexOf, type WithTotal } from './totals.ts';

/** Where points were lost: dimensions by their places in the rubric, or a score that was set by hand (no place). */
export type Loss = {
  readonly places: readonly number[];
  /** Responses with an answer to it; of several dimensions to any of them. */
  readonly n: number;
  /** Mean points of 100 that were lost, and that could have been: the mean weight after that of gaps was spread. */
  readonly lost: number;
  readonly most: number;
  /** `lost` and `most` with one decimal, so that all parts add up to the totals. */
  readonly shown: { readonly lost: number; readonly most: number };
};

/** `index` and `total` as shown, with one decimal: they add up to 100. */
export type PointsLost = {
  readonly n: number;
  readonly index: number;
  readonly total: number;
  readonly parts: readonly Loss[];
};

const step = 0.1;

/**
 * Where the points between the index and 100 were lost: over the responses that have a grade, the mean of each dimension's
 * weight in that very response times what its score lacks, so that the parts add up to 100 − index. A gap
 * that counts as 0 loses the whole weight of its dimension; one that leaves its weight to the others loses nothing. The most lost first;
 * `null` without a response.
 * Example: quality 60 % at 90 and delivery 40 % at 70 lose 6 and 12 points: 100 − 82.
 */
export function pointsLost(graded: readonly WithTotal[], rubric: Rubric): PointsLost | null {
  const exact = indexOf(graded.map(({ raw }) => raw));
  if (exact === null) return null;
  const parts = mergeFew(lossesOf(graded, rubric), rubric.standard.minimumGroup, answeringIn(graded));
  const index = roundHalfUp(exact, step);
  const total = roundHalfUp(100 - index, step);
  const sorted = [...parts].sort((a, b) => b.lost - a.lost);
  const lost = apportion(
    sorted.map((part) => part.lost),
    total,
    step,
  );
  const most = apportion(
    sorted.map((part) => part.most),
    100,
    step,
  );
  return {
    n: graded.length,
    index,
    total,
    parts: sorted.map((part, place) => ({ ...part, shown: { lost: lost[place] ?? 0, most: most[place] ?? 0 } })),
  };
}

/** How many responses answer at least one of these dimensions; those with a total set by hand lose nothing in any. */
const answeringIn =
  (graded: readonly WithTotal[]) =>
  (places: readonly number[]): number =>
    graded.filter(
      ({ override, dimensions }) => !override && places.some((place) => (dimensions[place] ?? null) !== null),
    ).length;

type Sum = { n: number; lost: number; most: number };

function lossesOf(graded: readonly WithTotal[], rubric: Rubric): readonly Omit<Loss, 'shown'>[] {
  const sums = rubric.dimensions.map((): Sum => ({ n: 0, lost: 0, most: 0 }));
  const byHand: Sum = { n: 0, lost: 0, most: 0 };
  for (const { raw, override, dimensions } of graded) {
    const base = override ? null : weigh(dimensions, rubric).base;
    if (base === null) {
      byHand.n += 1;
      byHand.lost += 100 - raw;
      byHand.most += 100;
    } else addLosses(sums, base, dimensions, rubric);
  }
  const mean = (sum: Sum) => ({ n: sum.n, lost: sum.lost / graded.length, most: sum.most / graded.length });
  return [
    ...sums.map((sum, place) => ({ places: [place], ...mean(sum) })),
    ...(byHand.n > 0 ? [{ places: [], ...mean(byHand) }] : []),
  ].filter(({ most }) => most > 0);
}

function addLosses(
  sums: readonly Sum[],
  base: number,
  scores: readonly (number | null)[],
  { standard, dimensions }: Rubric,
): void {
  const countsGaps = standard.missing.policy === 'zero';
  let place = -1;
  for (const { weight, items } of dimensions) {
    place += 1;
    const sum = sums[place];
    const score = scores[place] ?? null;
    if (sum === undefined || (score === null && !(countsGaps && items.length > 0))) continue;
    const share = weight / base;
    if (score !== null) sum.n += 1;
    sum.most += 100 * share;
    sum.lost += (100 - (score ?? 0)) * share;
  }
}
