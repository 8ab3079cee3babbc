import { scaleEnds } from '../scales/ends.ts';
import { dimensionScores } from '../scoring/dimension-score.ts';
import type { Rubric } from '../scoring/schema.ts';
import { weigh } from '../scoring/weigh.ts';
import type { Method } from '../standard-rules/standard.ts';
import { gradeOf, indexOf, type WithTotal } from './totals.ts';

/** What else could have been decided. `isMethod`: how totals are worked out; else which responses count. */
export type Variant = {
  readonly kind: 'equalWeights' | 'pomp' | 'percentOfMaximum' | 'unflagged' | 'complete';
  readonly isMethod: boolean;
  readonly n: number;
  readonly index: number | null;
  readonly grade: string | null;
};

const otherMethod: { readonly [method in Method]: 'pomp' | 'percentOfMaximum' | null } = {
  percentOfMaximum: 'pomp',
  pomp: 'percentOfMaximum',
  points: null,
};

const askedOnly = ({ dimensions }: Rubric) => dimensions.filter(({ items }) => items.length > 0);

/** Percent of maximum and of the range are one where every scale begins at 0. */
function otherMethodOf(rubric: Rubric): 'pomp' | 'percentOfMaximum' | null {
  const scales = askedOnly(rubric).flatMap(({ items }) => items.map(({ scale }) => scale));
  const differs = scales.some((scale) => scale.kind !== 'measured' && scaleEnds(scale).min !== 0);
  return differs ? otherMethod[rubric.standard.method] : null;
}

/** Totals by another method; what was set by hand stays, and so does what evidence decides. */
function totalsBy(method: Method, graded: readonly WithTotal[], rubric: Rubric): readonly number[] {
  const other = { ...rubric, standard: { ...rubric.standard, method } };
  const totalOf = ({ response, override, raw }: WithTotal): number =>
    override || rubric.standard.evidence ? raw : (weigh(dimensionScores(response.answers, other), other).raw ?? raw);
  return graded.map(totalOf);
}

/** Totals when all dimensions weigh the same; `null` when they do so already. */
function equallyWeighed(graded: readonly WithTotal[], rubric: Rubric): readonly number[] | null {
  const [first, ...others] = askedOnly(rubric);
  if (others.every(({ weight }) => Math.abs(weight - (first?.weight ?? 0)) < 1e-9)) return null;
  const equal = { ...rubric, dimensions: rubric.dimensions.map((dimension) => ({ ...dimension, weight: 1 })) };
  return graded.map(({ dimensions, override, raw }) => (override ? raw : (weigh(dimensions, equal).raw ?? raw)));
}

/** Responses that answer every question that is scored. */
function completeOnly(graded: readonly WithTotal[], rubric: Rubric): readonly WithTotal[] {
  const places = askedOnly(rubric).flatMap(({ items }) => items.map(({ answer }) => answer));
  return graded.filter(({ response: { answers } }) => places.every((place) => (answers[place] ?? null) !== null));
}

/**
 * Index and grade of the same graded responses had it been decided otherwise: equal weights; percent of the range for percent
 * of maximum or the other way round; without the flagged rows of the sheet; without those that left a question out. What
 * would be the same by itself, such as equal weights where they are equal, is left out, and so is what leaves fewer
 * responses than the minimum group. Responses keep
 * having a grade or none, so the same people are compared.
 */
export function sensitivity(
  graded: readonly WithTotal[],
  rubric: Rubric,
  flagged: ReadonlySet<number>,
): readonly Variant[] {
  const { standard } = rubric;
  const variant = (kind: Variant['kind'], isMethod: boolean, totals: readonly number[]): Variant => {
    const index = indexOf(totals);
    return { kind, isMethod, n: totals.length, index, grade: gradeOf(index, standard) };
  };
  const rawOf = (some: readonly WithTotal[]) => some.map(({ raw }) => raw);
  const equal = equallyWeighed(graded, rubric);
  const method = otherMethodOf(rubric);
  const unflagged = graded.filter(({ response }) => !flagged.has(response.row));
  const complete = completeOnly(graded, rubric);
  const isEnough = ({ length }: readonly WithTotal[]) =>
    length < graded.length && length >= Math.max(1, standard.minimumGroup);
  return [
    ...(equal ? [variant('equalWeights', true, equal)] : []),
    ...(method ? [variant(method, true, totalsBy(method, graded, rubric))] : []),
    ...(isEnough(unflagged) ? [variant('unflagged', false, rawOf(unflagged))] : []),
    ...(isEnough(complete) ? [variant('complete', false, rawOf(complete))] : []),
  ];
}
