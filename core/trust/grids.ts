import { scaleEnds } from '../scales/ends.ts';
import { turn } from '../scales/position.ts';
import type { Scale } from '../scales/schema.ts';
import type { Item, Rubric } from '../scoring/schema.ts';

/** Items that are answered on one scale: somebody may go down them with one answer. */
export type Grid = {
  readonly scale: Scale;
  readonly items: readonly Item[];
  /** Some items are asked the other way round, so that one answer to all of them contradicts itself. */
  readonly isMixed: boolean;
};

/** The scored ratings of a survey; measured facts are none. */
export const ratedItems = ({ dimensions }: Rubric): readonly Item[] =>
  dimensions.flatMap(({ items }) => items.filter(({ scale }) => scale.kind !== 'measured'));

/** The scored ratings by their scale, in the order of the survey. */
export function gridsOf(rubric: Rubric): readonly Grid[] {
  const grids = new Map<string, { readonly scale: Scale; readonly items: Item[] }>();
  for (const item of ratedItems(rubric)) {
    const { min, max } = scaleEnds(item.scale);
    const key = item.scale.kind === 'labelled' ? JSON.stringify(item.scale.levels) : `${min}–${max}`;
    const grid = grids.get(key);
    if (grid) grid.items.push(item);
    else grids.set(key, { scale: item.scale, items: [item] });
  }
  return [...grids.values()].map(({ scale, items }) => ({
    scale,
    items: [...items].sort((a, b) => a.answer - b.answer),
    isMixed: new Set(items.map(({ direction }) => direction)).size > 1,
  }));
}

/** The answers of these items as somebody gave them: those asked the other way round are turned back. */
export function givenAnswers(answers: readonly (number | null)[], items: readonly Item[]): readonly (number | null)[] {
  return items.map(({ answer, direction, scale }) => {
    const value = answers[answer] ?? null;
    return value === null || direction === 'positive' ? value : turn(value, scale);
  });
}
