import { dimensionScore, itemScore } from '../scoring/dimension-score.ts';
import { titleOf } from '../scoring/named-items.ts';
import { type PlannedDimension, planOf } from '../scoring/plan.ts';
import type { GradedResponse, Item, Rubric } from '../scoring/schema.ts';
import type { Localized } from '../text/schema.ts';

/** What may go with the outcome: a dimension, or a question where there are no dimensions to compare. */
export type Predictor = {
  readonly title: Localized;
  /** 0..100; `null` when not answered. */
  readonly answerOf: (graded: GradedResponse) => number | null;
};

/** A dimension without the question about everything; `null` when nothing else is asked about it. */
function without(whole: Item | null, planned: PlannedDimension): PlannedDimension | null {
  const groups = planned.groups
    .map((group) => ({ ...group, items: group.items.filter(({ item }) => item !== whole) }))
    .filter(({ items }) => items.length > 0);
  return groups.length === 0 ? null : { ...planned, groups };
}

function questionsOf({ dimension, groups }: PlannedDimension, { standard }: Rubric): readonly Predictor[] {
  return groups.flatMap(({ weight, items }) =>
    items.map((planned): Predictor => {
      const { id, title } = planned.item;
      const named = items.length === 1 && id !== dimension.id ? titleOf(id, standard) : null;
      const group = { weight, items: [planned] };
      return {
        title: named ?? { en: title, 'zh-CN': title, 'zh-TW': title },
        answerOf: ({ response }) => itemScore(group, response.answers, dimension, standard.method),
      };
    }),
  );
}

/**
 * The dimensions that are asked, in the rubric's order; of a single one its questions.
 * @param whole the item that asks about everything: it is taken out, and its dimension is scored by what is left
 */
export function predictorsOf(rubric: Rubric, whole: Item | null): readonly Predictor[] {
  const { method } = rubric.standard;
  const asked = planOf(rubric).dimensions.flatMap((planned, place) => {
    const rest = without(whole, planned);
    return rest ? [{ rest, place, isUntouched: planned.dimension.items.every((item) => item !== whole) }] : [];
  });
  const [only] = asked;
  if (only && asked.length === 1) return questionsOf(only.rest, rubric);
  return asked.map(({ rest, place, isUntouched }) => ({
    title: rest.dimension.title,
    answerOf: ({ dimensions, response }) =>
      isUntouched ? (dimensions[place] ?? null) : dimensionScore(rest, response.answers, method),
  }));
}
