import { scaleEnds } from '../scales/ends.ts';
import { positionOf } from '../scales/position.ts';
import { operationalScore } from '../scoring/operational-score.ts';
import type { Item } from '../scoring/schema.ts';

/** More groups would leave too few answers in each. */
const mostGroups = 5;
/** A place that misses the end of a group by rounding dust has reached it. */
const dust = 1e-9;

/**
 * An answer's place on its scale, 0 (worst) to 100 (best): 100·(x − min)/(max − min); of a measured fact its score.
 * `null` for a fact without anchors. Example: 4 on 1–5 → 75.
 */
export const placeOf = (answer: number, { operational, scale }: Item): number | null =>
  operational ? operationalScore(answer, operational) : positionOf(answer, scale, 'pomp');

/** How many groups the answers to a question fall into: the steps of its scale, at most five; of a measured fact five. */
export function groupCount({ operational, scale }: Item): number {
  const { min, max } = scaleEnds(scale);
  return operational ? mostGroups : Math.min(mostGroups, Math.floor(max - min) + 1);
}

/**
 * The group of an answer, from 0 (worst): equal parts of 0..100; what lies on an end belongs to the upper part.
 * Example: of five groups 75 is in 3, 80 and 100 in 4.
 */
export const groupOf = (place: number, groups: number): number =>
  Math.min(groups - 1, Math.floor((place * groups) / 100 + dust));
