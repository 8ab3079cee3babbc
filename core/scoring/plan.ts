import { scaleEnds } from '../scales/ends.ts';
import { answerScore } from './answer-score.ts';
import { type Rule, rulesOf } from './rules.ts';
import type { Item, Rubric, RubricDimension } from './schema.ts';

/** An item with the score of each whole answer from 0 up, looked up by the answer itself. */
export type PlannedItem = { readonly item: Item; readonly scores: readonly (number | null)[] };

/** Questions that ask the same item count as one: their mean has its weight, percent of the dimension. */
export type PlannedGroup = { readonly weight: number; readonly items: readonly PlannedItem[] };

export type PlannedDimension = { readonly dimension: RubricDimension; readonly groups: readonly PlannedGroup[] };

/** What can be worked out from a rubric before the first response. */
export type Plan = { readonly dimensions: readonly PlannedDimension[]; readonly rules: readonly Rule[] };

/** Longest table of answers; what lies above, as on a 0–1000 scale, is worked out each time. */
const longest = 101;

// A memory only: the same rubric always has the same plan, and rubrics are graded with 100,000 times.
const plans = new WeakMap<Rubric, Plan>();

/** The plan of a rubric, worked out once. */
export function planOf(rubric: Rubric): Plan {
  const known = plans.get(rubric);
  if (known) return known;
  const plan = { dimensions: rubric.dimensions.map((one) => planDimension(one, rubric)), rules: rulesOf(rubric) };
  plans.set(rubric, plan);
  return plan;
}

function planDimension(dimension: RubricDimension, { standard }: Rubric): PlannedDimension {
  const groups = new Map<string, { readonly weight: number; readonly items: PlannedItem[] }>();
  for (const item of dimension.items) {
    const length = Math.min(Math.floor(scaleEnds(item.scale).max) + 1, longest);
    const scores = Array.from({ length }, (_, answer) => answerScore(answer, item, dimension, standard.method));
    const group = groups.get(item.id) ?? { weight: item.weight, items: [] };
    group.items.push({ item, scores });
    groups.set(item.id, group);
  }
  return { dimension, groups: [...groups.values()] };
}
