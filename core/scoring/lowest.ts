import { gradesOf } from '../standard-rules/grades-of.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { GradedResponse } from './schema.ts';

/**
 * The graded response that decides where the lowest evidence does (S4, decided): the lowest score, of equal ones the
 * worse grade, then the earlier row. `null` without a graded one.
 */
export function lowestOf(graded: readonly GradedResponse[], standard: Standard): GradedResponse | null {
  const grades = gradesOf(standard).map(({ grade }) => grade);
  const worse = (one: GradedResponse, other: GradedResponse): number =>
    (one.score ?? 0) - (other.score ?? 0) ||
    grades.indexOf(other.grade ?? '') - grades.indexOf(one.grade ?? '') ||
    one.response.row - other.response.row;
  return graded
    .filter(({ status, score }) => status === 'graded' && score !== null)
    .reduce<GradedResponse | null>((low, one) => (low && worse(low, one) <= 0 ? low : one), null);
}
