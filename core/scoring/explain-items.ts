import { itemScore } from './dimension-score.ts';
import { namedItems } from './named-items.ts';
import { planOf } from './plan.ts';
import { settle } from './round.ts';
import type { ExplainedItem, GradedResponse, Rubric } from './schema.ts';

/** What each item of the dimension at this place was answered and scored; none where it is one plain question. */
export function explainItems(place: number, { response }: GradedResponse, rubric: Rubric): readonly ExplainedItem[] {
  const planned = planOf(rubric).dimensions[place];
  if (!planned) return [];
  const { dimension, groups } = planned;
  const items = namedItems(dimension, rubric.standard).map(({ questions, ...item }) => {
    const group = groups.find((one) => one.items[0]?.item.id === item.id);
    const score = group ? itemScore(group, response.answers, dimension, rubric.standard.method) : null;
    return { ...item, answers: questions.map(({ answer }) => response.answers[answer] ?? null), score };
  });
  const base = items.reduce((sum, { score, weight }) => sum + (score === null ? 0 : weight), 0);
  return items.map((item) => ({
    ...item,
    counted: item.score === null || base === 0 ? null : settle((100 * item.weight) / base),
  }));
}
