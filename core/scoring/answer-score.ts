import { levelOf, positionOf } from '../scales/position.ts';
import type { Method } from '../standard-rules/standard.ts';
import { operationalScore } from './operational-score.ts';
import { settle } from './round.ts';
import type { Item, RubricDimension } from './schema.ts';

/**
 * Score of one answer, 0..100, by the standard's method: its position on the item's scale, or with method 'points'
 * the points of its level as a share of the dimension's weight. A measured fact is scored by its anchors, whatever the
 * method. `null` for a level that the table does not have, and for a fact without anchors.
 */
export function answerScore(
  value: number,
  { scale, operational }: Item,
  { points, weight }: RubricDimension,
  method: Method,
): number | null {
  if (operational) return operationalScore(value, operational);
  if (method !== 'points') return settle(positionOf(value, scale, method));
  const level = levelOf(value, scale);
  const earned = level === null ? undefined : points?.[level - 1];
  return earned === undefined ? null : settle((100 * earned) / weight);
}
