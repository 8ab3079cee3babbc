import type { Column } from '../responses/schema.ts';
import { scaleEnds } from '../scales/ends.ts';
import type { Scale } from '../scales/schema.ts';
import type { Dimension, Standard } from '../standards/standard.ts';
import type { Item, Rubric, RubricDimension } from './schema.ts';

/**
 * A standard fitted to a survey. Without columns: one item per dimension on the standard's own scale, as the
 * worked examples and the extension ask them. With columns: the confirmed items in sheet order, which is the order
 * of `Response.answers`, each under its dimension. A fixed standard keeps all its dimensions, those without an item
 * too; an open one keeps only what the survey asks, and all of that weighs the same.
 */
export function fitRubric(standard: Standard, columns?: readonly Column[]): Rubric {
  const stamp = `${standard.id}@${standard.version}`;
  if (!columns) return { standard, stamp, dimensions: standard.dimensions.map(ownItem(standard)) };
  const items = groupItems(standard, columns);
  const dimensions =
    standard.aspects === 'open'
      ? openDimensions(standard, items)
      : standard.dimensions.map((dimension) => ({ ...dimension, items: items.get(dimension.id) ?? [] }));
  return { standard, stamp, dimensions };
}

const ownItem =
  ({ scale }: Standard) =>
  (dimension: Dimension, answer: number): RubricDimension => ({
    ...dimension,
    items: [{ answer, column: null, title: dimension.title.en, scale, direction: 'positive' }],
  });

/** Items by dimension id, in sheet order. An item that the points table cannot read takes its place but is not scored. */
function groupItems(standard: Standard, columns: readonly Column[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  columns
    .filter(({ role, needsConfirmation }) => role === 'item' && !needsConfirmation)
    .forEach((column, answer) => {
      const { index, header, direction, dimension, fingerprint } = column;
      const scale = column.scale ?? standard.scale;
      if (standard.method === 'points' && levelCount(scale) !== levelCount(standard.scale)) return;
      const id = dimension ?? fingerprint;
      groups.set(id, [...(groups.get(id) ?? []), { answer, column: index, title: header, scale, direction }]);
    });
  return groups;
}

function levelCount(scale: Scale): number {
  const { min, max } = scaleEnds(scale);
  return max - min + 1;
}

/** The named dimensions that the survey asks, then the aspects of its own in sheet order. */
function openDimensions(standard: Standard, items: ReadonlyMap<string, Item[]>): readonly RubricDimension[] {
  const named = standard.dimensions.filter(({ id }) => items.has(id));
  const own = [...items.keys()]
    .filter((id) => !named.some((dimension) => dimension.id === id))
    .map((id): Omit<Dimension, 'weight'> => ({ id, title: { en: id, 'zh-CN': id, 'zh-TW': id }, headers: [] }));
  const weight = 100 / items.size;
  return [...named, ...own].map((dimension) => ({ ...dimension, weight, items: items.get(dimension.id) ?? [] }));
}
