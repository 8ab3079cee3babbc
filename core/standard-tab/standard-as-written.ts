import type { StandardItem } from '../standard-rules/item.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Dimension, Standard } from '../standard-rules/standard.ts';
import { factsOf, isMeasured } from './standard-facts.ts';
import { rowKey } from './standard-layout.ts';

/** The dimension with the items that have a row; those that only the tab knows stand last, in its order. */
function withRows(dimension: Dimension, keys: readonly string[], facts: readonly StandardItem[]): Dimension {
  const { items = [], ...rest } = dimension;
  const key = (id: string) => rowKey('item', dimension.id, id);
  const kept = items.filter((item) => keys.includes(key(item.id)) || !(isMeasured(item) || item.id === dimension.id));
  const offered = [...itemsOf(rest), ...facts].filter(({ id }) => !items.some((item) => item.id === id));
  const added = keys.flatMap((name) => offered.filter(({ id }) => key(id) === name));
  return kept.length + added.length === 0 ? rest : { ...rest, items: [...kept, ...added] };
}

/**
 * A standard with the measured facts of a tab that was written with another one of its id, such as one that the team
 * changed and the workbook no longer remembers: its rows tell which facts counted where.
 * @param keys of the rows of the tab, in order
 */
export function asWritten(standard: Standard, keys: readonly string[]): Standard {
  const facts = factsOf(standard).map(({ item }): StandardItem => ({ ...item, weight: 100 }));
  if (facts.length === 0) return standard;
  return { ...standard, dimensions: standard.dimensions.map((one) => withRows(one, keys, facts)) };
}
