import type { Scale } from '../scales/schema.ts';
import type { StandardItem } from '../standard-rules/item.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Dimension, Standard } from '../standard-rules/standard.ts';
import type { Item, Rubric, RubricDimension } from './schema.ts';

const isUnscored = ({ operational }: Item): boolean => operational?.anchors === null;

/** A dimension with the items that are asked about it; facts that cannot be scored stand apart. */
export function withItems({ items: _, ...dimension }: Dimension, items: readonly Item[]): RubricDimension {
  return { ...dimension, items: items.filter((item) => !isUnscored(item)), unscored: items.filter(isUnscored) };
}

/** The scale that an item is answered on: a measured fact's own, else the one given. */
export const scaleOf = (operational: StandardItem['operational'], scale: Scale): Scale =>
  operational ? { kind: 'measured', unit: operational.unit.en } : scale;

/** `weighted-procedure@1`: which rules a grade was made by. */
export const stampOf = ({ id, version }: Standard): string => `${id}@${version}`;

function ownDimensions(standard: Standard): readonly RubricDimension[] {
  let answer = 0;
  return standard.dimensions.map((dimension) => {
    const items = itemsOf(dimension).map(({ id, title, weight, operational }): Item => {
      const scale = scaleOf(operational, standard.scale);
      const asked = { answer, column: null, title: title.en, scale, direction: 'positive' } as const;
      answer += 1;
      return { id, weight, ...(operational && { operational }), ...asked };
    });
    return withItems(dimension, items);
  });
}

/** A standard as it asks by itself: every item of every dimension, on the standard's own scale. */
export const ownRubric = (standard: Standard): Rubric => ({
  standard,
  stamp: stampOf(standard),
  dimensions: ownDimensions(standard),
  beside: { expected: [], overall: [] },
});
