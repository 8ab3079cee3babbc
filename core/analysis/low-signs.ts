import { scaleEnds } from '../scales/ends.ts';
import { opinionsOf } from '../scoring/rules.ts';
import type { Rubric, RubricDimension } from '../scoring/schema.ts';
import type { Trigger } from '../standard-rules/standard.ts';

/** A sign, when its rule fired, that the dimension at this place scored low: always, or by the answer to an item of it. */
export type LowSign = {
  readonly dimension: number;
  readonly item: { readonly answer: number; readonly atMost: number } | null;
};

/** Id of a fired rule → what it says about dimensions. */
export type LowSigns = ReadonlyMap<string, readonly LowSign[]>;

const itemSigns = (about: RubricDimension, dimension: number, percent: number): readonly LowSign[] =>
  // Rounding dust in an answer's share must not hide it; the rules that fire allow for it as well.
  opinionsOf(about).map(({ answer, scale }) => ({
    dimension,
    item: { answer, atMost: ((percent + 1e-9) * scaleEnds(scale).max) / 100 },
  }));

function signsOf({ id, when }: Trigger, dimensions: readonly RubricDimension[]): [string, readonly LowSign[]][] {
  if (when.on === 'score') return [];
  if (when.on === 'eachItem')
    return dimensions.map(({ id: about }, dimension) => [`${id}:${about}`, [{ dimension, item: null }]]);
  return [[id, dimensions.flatMap((dimension, place) => itemSigns(dimension, place, when.atMost))]];
}

/** By which fired rules and answers a response shows that an item of a dimension fired; a rule about the total says nothing. */
export function lowSigns({ standard, dimensions }: Rubric): LowSigns {
  return new Map(standard.triggers.flatMap((trigger) => signsOf(trigger, dimensions)));
}
