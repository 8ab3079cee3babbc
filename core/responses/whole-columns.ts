import type { Dimension, Standard } from '../standard-rules/standard.ts';
import type { Column } from './schema.ts';

/** Whether a standard's dimensions are asked by several items. */
export function hasItems({ dimensions }: Pick<Standard, 'dimensions'>): boolean {
  return dimensions.some(({ items }) => items !== undefined);
}

/** True when the id is that of a dimension whose items all have ids of their own: such a column asks about all of them. */
function isWhole(id: string | null, { dimensions }: Standard): boolean {
  const { items } = dimensions.find((one) => one.id === id) ?? {};
  return items?.every((item) => item.id !== id) ?? false;
}

/** Dimensions of which one of these ids is an item that is scored. */
function askedByItem(ids: ReadonlySet<string | null>, { dimensions }: Standard): readonly Dimension[] {
  return dimensions.filter(({ items = [] }) =>
    items.some(({ id, operational }) => ids.has(id) && operational?.anchors !== null),
  );
}

/** The ids that name a dimension as a whole although others of these ids are its items. */
export function wholesBeside(ids: readonly (string | null)[], standard: Standard): ReadonlySet<string | null> {
  if (!hasItems(standard)) return new Set();
  const asked = askedByItem(new Set(ids), standard);
  return new Set(ids.filter((id) => isWhole(id, standard) && asked.some((one) => one.id === id)));
}

/** Confirmed as scored, but about a dimension as a whole while its items are asked: shown, not counted a second time. */
export function wholeColumns(columns: readonly Column[], standard: Standard): ReadonlySet<Column> {
  const items = columns.filter(({ role, needsConfirmation }) => role === 'item' && !needsConfirmation);
  const wholes = wholesBeside(
    items.map(({ dimension }) => dimension),
    standard,
  );
  return new Set(items.filter(({ dimension }) => wholes.has(dimension)));
}
