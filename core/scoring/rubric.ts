import type { Column } from '../responses/schema.ts';
import { wholeColumns } from '../responses/whole-columns.ts';
import { scaleEnds } from '../scales/ends.ts';
import type { Scale } from '../scales/schema.ts';
import type { StandardItem } from '../standard-rules/item.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Dimension, Standard } from '../standard-rules/standard.ts';
import { ownRubric, scaleOf, stampOf, withItems } from './own-rubric.ts';
import type { Item, Rubric, RubricDimension } from './schema.ts';

/**
 * A standard fitted to a survey. Without columns: every item of every dimension on the standard's own scale, as the
 * worked examples and the extension ask them. With columns: the confirmed items in sheet order, which is the order
 * of `Response.answers`, each under its dimension. A fixed standard keeps all its dimensions, those without an item
 * too; an open one keeps only what the survey asks, and all of that weighs the same.
 */
export function fitRubric(standard: Standard, columns?: readonly Column[]): Rubric {
  if (!columns) return ownRubric(standard);
  const items = groupItems(standard, columns);
  const dimensions =
    standard.aspects === 'open'
      ? openDimensions(standard, items)
      : standard.dimensions.map((dimension) => withItems(dimension, items.get(dimension.id) ?? []));
  const beside = {
    expected: besideItems(standard, columns, 'expected'),
    overall: overallItems(standard, columns, items),
  };
  return { standard, stamp: stampOf(standard), dimensions, beside };
}

type Known = StandardItem & { readonly dimension: string };

/** What a column may be about, by id: items, and dimensions as a whole. */
function knownItems(standard: Standard): ReadonlyMap<string, Known> {
  const wholes = standard.dimensions.map(({ id, title }) => ({ id, title, weight: 100, headers: [], dimension: id }));
  const items = standard.dimensions.flatMap((one) => itemsOf(one).map((item) => ({ ...item, dimension: one.id })));
  return new Map([...wholes, ...items].map((one) => [one.id, one]));
}

function itemOf(column: Column, answer: number, standard: Standard, known: Known | undefined): Item {
  const { index, header, direction, dimension, scale, fingerprint } = column;
  const operational = known?.operational;
  return {
    id: dimension ?? (column.role === 'overall' ? '' : fingerprint),
    weight: known?.weight ?? 100,
    ...(operational && { operational }),
    ...{ answer, column: index, title: header, scale: scaleOf(operational, scale ?? standard.scale), direction },
  };
}

/**
 * Items by dimension id, in sheet order. An item that the points table cannot read, and one about a dimension as a whole
 * beside the items of it, take their place but are not scored.
 */
function groupItems(standard: Standard, columns: readonly Column[]): ReadonlyMap<string, Item[]> {
  const known = knownItems(standard);
  const wholes = wholeColumns(columns, standard);
  const groups = new Map<string, Item[]>();
  columns
    .filter(({ role, needsConfirmation }) => role === 'item' && !needsConfirmation)
    .forEach((column, answer) => {
      if (wholes.has(column)) return;
      const about = known.get(column.dimension ?? '');
      const item = itemOf(column, answer, standard, about);
      const isMeasured = item.operational !== undefined;
      if (!isMeasured && standard.method === 'points' && levelCount(item.scale) !== levelCount(standard.scale)) return;
      const id = about?.dimension ?? item.id;
      groups.set(id, [...(groups.get(id) ?? []), item]);
    });
  return groups;
}

function besideItems(standard: Standard, columns: readonly Column[], role: 'expected' | 'overall'): readonly Item[] {
  const known = knownItems(standard);
  return columns
    .filter((column) => column.role === role && !column.needsConfirmation)
    .map((column, answer) => itemOf(column, answer, standard, known.get(column.dimension ?? '')));
}

/**
 * Overall ratings. In an open standard a question is an aspect of its own until a person says that it is not: the name that
 * it had as one is then about nothing that is asked, so the rating is about everything.
 */
function overallItems(
  standard: Standard,
  columns: readonly Column[],
  asked: ReadonlyMap<string, readonly Item[]>,
): readonly Item[] {
  const known = new Set([...knownItems(standard).keys(), ...asked.keys()]);
  return besideItems(standard, columns, 'overall').map((item) => (known.has(item.id) ? item : { ...item, id: '' }));
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
  return [...named, ...own].map((dimension) => withItems({ ...dimension, weight }, items.get(dimension.id) ?? []));
}
