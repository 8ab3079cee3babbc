import { overallItem } from '../analysis/overall.ts';
import type { Column } from '../responses/schema.ts';
import { ratingScore, ratingsOf } from '../scoring/beside.ts';
import type { GradedResponse, Item, Rubric } from '../scoring/schema.ts';

/** The question whose answers are to be explained. */
export type Outcome = {
  /** As they stand in the sheet; of several questions about everything their mean counts. */
  readonly questions: readonly string[];
  /** The item of the rubric that asks about everything: no predictor, whether or not it is the outcome itself. */
  readonly whole: Item | null;
  /** Whether the question is that item, so that it is scored as well. */
  readonly isScored: boolean;
  /** `null` when not answered. */
  readonly answerOf: (graded: GradedResponse) => number | null;
};

/**
 * Satisfaction as a whole, as it was asked: ratings beside the total that are about everything, else the item that asks
 * for it, else "would you recommend us", 0..10. `null` when none is asked: the index itself is never explained by its parts.
 */
export function outcomeOf(rubric: Rubric, columns: readonly Column[]): Outcome | null {
  const whole = overallItem(rubric);
  const rating = ratingsOf(rubric).find(({ about }) => about === '');
  if (rating)
    return {
      questions: rating.items.map(({ title }) => title),
      whole,
      isScored: false,
      answerOf: ({ response }) => ratingScore(rating, response.beside, rubric.standard.method),
    };
  if (whole)
    return {
      questions: [whole.title],
      whole,
      isScored: true,
      answerOf: ({ response }) => response.answers[whole.answer] ?? null,
    };
  const recommend = columns.find(({ role, needsConfirmation }) => role === 'recommend' && !needsConfirmation);
  if (!recommend) return null;
  return { questions: [recommend.header], whole, isScored: false, answerOf: ({ response }) => response.recommend };
}
