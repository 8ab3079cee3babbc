import { positionOf } from '../scales/position.ts';
import type { Item, RubricDimension } from '../scoring/schema.ts';
import type { Answers } from '../stats/complete-rows.ts';
import { cronbachAlpha } from '../stats/cronbach.ts';
import { ratedItems } from './grids.ts';
import type { TrustInput } from './schema.ts';

/** Alpha of fewer complete answers says little. */
export const fewestComplete = 30;

/** How well the questions of a dimension, or all of them, go together. */
export type Consistency = {
  /** `null`: all questions. */
  readonly dimension: RubricDimension | null;
  readonly items: number;
  /** Responses that answered them all. */
  readonly n: number;
  readonly alpha: number;
  /** Of two questions only: Spearman–Brown, else `null`. */
  readonly spearmanBrown: number | null;
  /** The question without which alpha is highest, where it is higher than with it. */
  readonly drop: { readonly item: Item; readonly alpha: number } | null;
  /** Questions that run against the others. */
  readonly against: readonly Item[];
};

/** Where the answers to one question lie on 0..100. */
const positionsOf = ({ answer, scale }: Item, { graded }: Pick<TrustInput, 'graded'>): Answers =>
  graded.map(({ response }) => {
    const value = response.answers[answer] ?? null;
    return value === null ? null : positionOf(value, scale, 'pomp');
  });

function consistencyOf(
  items: readonly Item[],
  dimension: RubricDimension | null,
  columns: ReadonlyMap<Item, Answers>,
): Consistency | null {
  const found = cronbachAlpha(items.map((item) => columns.get(item) ?? []));
  if (found === null || found.n < fewestComplete) return null;
  const without = items.flatMap((item, place) => {
    const alpha = found.ifDropped[place] ?? null;
    return alpha !== null && alpha > found.raw ? [{ item, alpha }] : [];
  });
  const [drop = null] = without.sort((a, b) => b.alpha - a.alpha);
  return {
    ...{ dimension, items: items.length, n: found.n, alpha: found.raw, drop },
    spearmanBrown: items.length === 2 ? found.standardised : null,
    against: found.negative.flatMap((place) => items[place] ?? []),
  };
}

/**
 * Cronbach's alpha of each dimension with two questions or more, then of all questions where that is more than one
 * dimension; positions on 0..100, so that scales of several lengths weigh the same. Fewer than thirty complete answers, or
 * none that differ: left out.
 */
export function consistencies(input: Pick<TrustInput, 'graded' | 'rubric'>): readonly Consistency[] {
  const { dimensions } = input.rubric;
  const groups = dimensions
    .map((dimension) => ({ dimension, items: dimension.items.filter(({ scale }) => scale.kind !== 'measured') }))
    .filter(({ items }) => items.length >= 2);
  const all = ratedItems(input.rubric);
  const isMore = all.length >= 2 && !groups.some(({ items }) => items.length === all.length);
  const columns = new Map(all.map((item) => [item, positionsOf(item, input)]));
  const each = groups.flatMap(({ dimension, items }) => consistencyOf(items, dimension, columns) ?? []);
  const together = isMore ? consistencyOf(all, null, columns) : null;
  return together ? [...each, together] : each;
}
