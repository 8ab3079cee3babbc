import type { Method } from '../standard-rules/standard.ts';
import { answerScore } from './answer-score.ts';
import { type PlannedDimension, type PlannedGroup, planOf } from './plan.ts';
import { settle } from './round.ts';
import type { Rubric, RubricDimension } from './schema.ts';

type Answers = readonly (number | null)[];

/** Score of one item, 0..100: the mean over its answered questions; `null` when none is answered. */
export function itemScore(
  { items }: PlannedGroup,
  answers: Answers,
  dimension: RubricDimension,
  method: Method,
): number | null {
  let sum = 0;
  let answered = 0;
  let last: number | null = null;
  for (const { item, scores } of items) {
    const value = answers[item.answer] ?? null;
    if (value === null) continue;
    const known = scores[value];
    const score = known === undefined ? answerScore(value, item, dimension, method) : known;
    if (score === null) continue;
    sum += score;
    answered += 1;
    last = score;
  }
  return answered > 1 ? settle(sum / answered) : last;
}

/**
 * Score of one dimension, 0..100: its items by their weights, those that are not answered left out; `null` when none is
 * answered. `answers`: those of one response in the order of its items.
 */
export function dimensionScore(planned: PlannedDimension, answers: Answers, method: Method): number | null {
  const { dimension, groups } = planned;
  const [only] = groups;
  if (only && groups.length === 1) return itemScore(only, answers, dimension, method);
  let earned = 0;
  let answered = 0;
  for (const group of groups) {
    const score = itemScore(group, answers, dimension, method);
    if (score === null) continue;
    earned += score * group.weight;
    answered += group.weight;
  }
  return answered === 0 ? null : settle(earned / answered);
}

/** Score of each dimension of a rubric, in its order. */
export function dimensionScores(answers: Answers, rubric: Rubric): readonly (number | null)[] {
  const scores: (number | null)[] = [];
  for (const planned of planOf(rubric).dimensions)
    scores.push(dimensionScore(planned, answers, rubric.standard.method));
  return scores;
}
