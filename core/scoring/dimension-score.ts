import type { Method } from '../standards/standard.ts';
import { answerScore } from './answer-score.ts';
import type { PlannedDimension } from './plan.ts';
import { settle } from './round.ts';

/**
 * Score of one dimension, 0..100: the mean over its answered items; `null` when none is answered.
 * `answers`: those of one response in the order of its items.
 */
export function dimensionScore(
  { dimension, items }: PlannedDimension,
  answers: readonly (number | null)[],
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
