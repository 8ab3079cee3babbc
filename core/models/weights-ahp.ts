import { ahpGroup } from '../stats/ahp-group.ts';
import { type Consistency, consistency, isAccepted } from '../stats/consistency.ts';
import type { ModelsInput, NotModelled } from './model.ts';

/** Random indices are published up to so many things. */
const mostCompared = 10;

/** What judges find together and each alone, in the tab's order. `percents`: of the whole, in the rubric's order. */
export type Judged = {
  readonly percents: readonly number[];
  readonly together: Consistency;
  readonly judges: readonly (Consistency & { readonly name: string })[];
};

/**
 * Of several judges the one with the largest consistency ratio, if that is not accepted; else `null`. Where all together
 * are not accepted there is always one: λ of a geometric mean is at most the largest of its parts (Kingman 1961).
 */
export function leastConsistent({ judges }: Judged): Judged['judges'][number] | null {
  const [first = null, ...others] = judges;
  const least = others.reduce((worst, judge) => ((judge.ratio ?? 0) > (worst?.ratio ?? 0) ? judge : worst), first);
  return least === null || others.length === 0 || isAccepted(least) ? null : least;
}

export type PairsRefusal = NotModelled<'noJudge' | 'tooMany' | 'otherDimensions'>;

/**
 * AHP over the rubric's dimensions, 2 to 10: the geometric mean of the judges' matrices, random index of Saaty 1980.
 * Dimensions that were compared and are not asked any more are left out of the matrices.
 */
export function judgedWeights({ rubric, inputs }: ModelsInput): Judged | PairsRefusal {
  if (rubric.dimensions.length > mostCompared)
    return { refused: 'tooMany', args: { n: rubric.dimensions.length, most: mostCompared } };
  if (inputs.judges.length === 0) return { refused: 'noJudge' };
  const places = rubric.dimensions.map(({ id }) => inputs.dimensions.indexOf(id));
  const matrices = inputs.judges.map(({ matrix }) => places.map((i) => places.map((j) => matrix[i]?.[j] ?? 0)));
  const [first] = matrices;
  const group = matrices.length === 1 && first ? first : ahpGroup(matrices);
  const together = places.includes(-1) ? null : group && consistency(group);
  if (!together) return { refused: 'otherDimensions' };
  const judges = inputs.judges.flatMap(({ name }, judge) => {
    const alone = consistency(matrices[judge] ?? []);
    return alone ? [{ name, ...alone }] : [];
  });
  return { percents: together.weights.map((weight) => 100 * weight), together, judges };
}
