import { outcomeOf } from '../drivers/outcome.ts';
import type { Column } from '../responses/schema.ts';
import { answerScore } from '../scoring/answer-score.ts';
import { ratingsOf } from '../scoring/beside.ts';
import { dimensionScores } from '../scoring/dimension-score.ts';
import type { GradedResponse, Item, Rubric } from '../scoring/schema.ts';
import { weigh } from '../scoring/weigh.ts';

/** `overall`: the grade that the overall question alone would get. `index`: the grade of the weighted index. */
export type TargetKind = 'overall' | 'index';

/** What is to be told from a response's answers. */
export type Target = {
  readonly kind: TargetKind;
  /** The overall question as it stands in the sheet, of several each; empty for the index. */
  readonly asked: readonly string[];
  /** The scored questions, but for the overall one where that is what is to be told. */
  readonly questions: readonly Item[];
  /** What the grade is of, 0..100 before rounding; `null` when there is none. */
  readonly scoreOf: (graded: GradedResponse) => number | null;
  /** The weighted index over `questions`, 0..100; `null` when there is none. */
  readonly indexOf: (graded: GradedResponse) => number | null;
};

/** What the answers come to: a score set by hand is nothing that could be told from them. */
function totalOf({ override, raw, status }: GradedResponse): number | null {
  const computed = override?.computed ?? { raw, status };
  return computed.status === 'graded' ? computed.raw : null;
}

/** The rubric without a question; a dimension that has no other is gone. */
const without = (rubric: Rubric, whole: Item): Rubric => ({
  ...rubric,
  dimensions: rubric.dimensions.flatMap((dimension) => {
    const items = dimension.items.filter((item) => item !== whole);
    return items.length > 0 ? [{ ...dimension, items }] : [];
  }),
});

const questionsOf = ({ dimensions }: Rubric): readonly Item[] => dimensions.flatMap(({ items }) => items);

function overallTarget(rubric: Rubric, columns: readonly Column[]): Target | null {
  const outcome = outcomeOf(rubric, columns);
  if (!outcome) return null;
  const { questions: asked, whole, isScored, answerOf } = outcome;
  const rest = whole ? without(rubric, whole) : rubric;
  const home = rubric.dimensions.find(({ items }) => items.some((item) => item === whole));
  const isRating = ratingsOf(rubric).some(({ about }) => about === '');
  const { method } = rubric.standard;
  return {
    kind: 'overall',
    asked,
    questions: questionsOf(rest),
    scoreOf: (graded) => {
      const answer = answerOf(graded);
      if (answer === null || isRating) return answer;
      // "Would you recommend us" is answered 0..10.
      return isScored && whole && home ? answerScore(answer, whole, home, method) : 10 * answer;
    },
    // With the overall question in it the index would hold the very thing that is to be told.
    indexOf: whole ? ({ response }) => weigh(dimensionScores(response.answers, rest), rest).raw : totalOf,
  };
}

/** What can be told in this survey: the overall answer where it is asked, and the grade. None under a standard that grades by evidence. */
export function targetsOf(rubric: Rubric, columns: readonly Column[]): readonly Target[] {
  const overall = overallTarget(rubric, columns);
  const index: Target = {
    kind: 'index',
    asked: [],
    questions: questionsOf(rubric),
    scoreOf: totalOf,
    indexOf: totalOf,
  };
  return overall ? [overall, index] : [index];
}
