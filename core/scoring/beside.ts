import type { Beside } from '../responses/schema.ts';
import { positionOf } from '../scales/position.ts';
import type { Method } from '../standard-rules/standard.ts';
import { itemScore } from './dimension-score.ts';
import { type PlannedGroup, planOf } from './plan.ts';
import { settle } from './round.ts';
import type { GradedResponse, Item, Rubric, RubricDimension } from './schema.ts';

/** What was expected of an item, or of a dimension as a whole, and where it was perceived. */
export type Pair = {
  /** Id of the item or dimension. */
  readonly about: string;
  readonly dimension: RubricDimension;
  /** Place of the dimension in the rubric. */
  readonly place: number;
  /** Percent of its dimension. */
  readonly weight: number;
  readonly expected: PlannedGroup;
  /** `null`: no question is about it alone, so the dimension's score stands for it. */
  readonly perceived: PlannedGroup | null;
};

/** Ratings beside the total that are about the same: a dimension, an item, or everything (''). */
export type Rating = { readonly about: string; readonly items: readonly Item[] };

function grouped(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.id, [...(groups.get(item.id) ?? []), item]);
  return groups;
}

/** What this survey asks twice, in the order of the dimensions; an expectation of what is not asked has no pair. */
export function pairsOf(rubric: Rubric): readonly Pair[] {
  const expected = grouped(rubric.beside.expected);
  return planOf(rubric).dimensions.flatMap(({ dimension, groups }, place) =>
    [...expected].flatMap(([about, items]): readonly Pair[] => {
      const perceived = groups.find((group) => group.items[0]?.item.id === about) ?? null;
      if (perceived === null && (about !== dimension.id || groups.length === 0)) return [];
      const weight = perceived?.weight ?? 100;
      const asked = { weight, items: items.map((item) => ({ item, scores: [] })) };
      return [{ about, dimension, place, weight, expected: asked, perceived }];
    }),
  );
}

/** The ratings beside the total, those about everything first. */
export function ratingsOf({ beside }: Rubric): readonly Rating[] {
  // A measured fact is no rating.
  const ratings = beside.overall.filter(({ scale }) => scale.kind !== 'measured');
  return [...grouped(ratings)]
    .map(([about, items]) => ({ about, items }))
    .sort((a, b) => Number(b.about === '') - Number(a.about === ''));
}

/** What was expected, scored as the answer itself is, 0..100; `null` when not answered. */
export function expectedScore(
  { expected, dimension }: Pair,
  beside: Beside | undefined,
  method: Method,
): number | null {
  return beside ? itemScore(expected, beside.expected, dimension, method) : null;
}

/** What was perceived, 0..100; `null` when not answered. */
export function perceivedScore(
  { perceived, dimension, place }: Pair,
  { response, dimensions }: GradedResponse,
  method: Method,
): number | null {
  return perceived ? itemScore(perceived, response.answers, dimension, method) : (dimensions[place] ?? null);
}

/** How a rating beside the total becomes a score: it has no points table. */
export const ratingMethod = (method: Method): Exclude<Method, 'points'> =>
  method === 'points' ? 'percentOfMaximum' : method;

/** A rating beside the total, 0..100: the mean position of its answered questions; `null` when none is answered. */
export function ratingScore({ items }: Rating, beside: Beside | undefined, method: Method): number | null {
  let sum = 0;
  let answered = 0;
  for (const { answer, scale } of items) {
    const value = beside?.overall[answer] ?? null;
    if (value === null) continue;
    sum += positionOf(value, scale, ratingMethod(method));
    answered += 1;
  }
  return answered === 0 ? null : settle(sum / answered);
}
