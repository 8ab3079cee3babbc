import { type WhatIf, whatIfRubric } from '../analysis/what-if.ts';
import type { Rubric, RubricDimension } from '../scoring/schema.ts';
import type { ModelsInput } from './model.ts';

/** What the same responses would come to under other weights: index, its grade, how many get another grade. */
export type Shift = Pick<WhatIf, 'index' | 'grade' | 'changed'>;

/** Points of a dimension's levels when its weight becomes another: in proportion, to two decimals. */
export const movedPoints = ({ points = [], weight }: Pick<RubricDimension, 'points' | 'weight'>, to: number) =>
  points.map((one) => Math.round((100 * one * to) / weight) / 100);

/** A rubric with other weights, in its order; what weighs nothing is as if it were not asked. */
function reweighed(rubric: Rubric, weights: readonly number[]): Rubric {
  const dimensions = rubric.dimensions.map((one, place): RubricDimension => {
    const weight = weights[place] ?? 0;
    const points = one.points && { points: movedPoints(one, weight) };
    return weight > 0 ? { ...one, ...points, weight } : { ...one, weight, items: [] };
  });
  return { ...rubric, dimensions };
}

/**
 * The same responses graded again with other weights.
 * @param weights percent of the whole, by the rubric's dimensions in order
 * @returns `null` below the standard's smallest group
 */
export function shiftUnder(
  { rubric, counting, figures, columns }: ModelsInput,
  weights: readonly number[],
): Shift | null {
  if (counting.length < rubric.standard.minimumGroup) return null;
  const { index, grade, changed } = whatIfRubric({ graded: counting, figures, columns }, reweighed(rubric, weights));
  return { index, grade, changed };
}
