import { answerScore } from '../scoring/answer-score.ts';
import type { PlannedDimension } from '../scoring/plan.ts';
import type { GradedResponse, Item } from '../scoring/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';

/** An answer, the score that it earns alone, 0..100, and how many gave it. */
type Mark = { readonly answer: number; readonly score: number; readonly n: number };

/**
 * A question as it was answered. `weight`: within its dimension, in proportion; `scoreOf`: of any answer on its scale,
 * 0..100, `null` for one that does not score.
 */
export type Question = {
  readonly item: Item;
  readonly weight: number;
  readonly marks: readonly Mark[];
  readonly n: number;
  readonly scoreOf: (answer: number) => number | null;
};

function answersOf({ answer }: Item, counting: readonly GradedResponse[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { response } of counting) {
    const value = response.answers[answer] ?? null;
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * The questions of a dimension that enough people answered. Those that ask the same item share its weight; one that too
 * few answered leaves its share to them, and an item without any leaves its weight to the other items.
 */
export function questionsOf(
  { dimension, groups }: PlannedDimension,
  counting: readonly GradedResponse[],
  { method, minimumGroup }: Standard,
): readonly Question[] {
  return groups.flatMap(({ weight, items }) => {
    const answered = items
      .map(({ item }) => {
        const scoreOf = (answer: number) => answerScore(answer, item, dimension, method);
        const marks = [...answersOf(item, counting)].flatMap(([answer, n]) => {
          const score = scoreOf(answer);
          return score === null ? [] : [{ answer, score, n }];
        });
        return { item, marks, n: marks.reduce((sum, mark) => sum + mark.n, 0), scoreOf };
      })
      .filter(({ n }) => n > 0 && n >= minimumGroup);
    return weight > 0 ? answered.map((question) => ({ ...question, weight: weight / answered.length })) : [];
  });
}
