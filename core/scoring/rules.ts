import { scaleEnds } from '../scales/ends.ts';
import type { Trigger, TriggerWhen } from '../standard-rules/standard.ts';
import type { Item, Rubric, RubricDimension } from './schema.ts';

/** An answer at or below `atMost` shows that the dimension is low. `answer`: place in `Response.answers`. */
export type Sign = { readonly answer: number; readonly atMost: number; readonly dimension: RubricDimension };

/**
 * A trigger as it is tested: `id` is the trigger's, or `<trigger>:<dimension>` for an item rule. It fires on a total
 * below `below`, or on any of its signs.
 */
export type Rule = {
  readonly id: string;
  readonly trigger: Trigger;
  /** `null`: not about the total. */
  readonly below: number | null;
  readonly signs: readonly Sign[];
};

/** The rules of a rubric in the standard's order, those of an item trigger in the order of the dimensions. */
export function rulesOf({ standard, dimensions }: Rubric): readonly Rule[] {
  return standard.triggers.flatMap((trigger): readonly Rule[] => {
    const { id, when } = trigger;
    if (when.on === 'score') return [{ id, trigger, below: when.below, signs: [] }];
    const signs = dimensions.map((dimension) =>
      opinionsOf(dimension).map((item) => ({ answer: item.answer, atMost: lowUpTo(item, when), dimension })),
    );
    if (when.on === 'anyItem') return [{ id, trigger, below: null, signs: signs.flat() }];
    return dimensions.map((dimension, index) => ({
      id: `${id}:${dimension.id}`,
      trigger,
      below: null,
      signs: signs[index] ?? [],
    }));
  });
}

/** A measured fact is nobody's answer, so it fires no rule about answers. */
export const opinionsOf = ({ items }: RubricDimension): readonly Item[] =>
  items.filter(({ operational }) => operational === undefined);

/** The highest answer that is low: a share of the scale's top, or a level counted from the worst. */
function lowUpTo({ scale }: Item, when: Exclude<TriggerWhen, { readonly on: 'score' }>): number {
  const { min, max } = scaleEnds(scale);
  return when.on === 'anyItem' ? (when.atMost / 100) * max + 1e-9 : min + when.atMostLevel - 1;
}
