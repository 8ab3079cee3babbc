import type { Operational } from '../standard-rules/item.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Dimension, Standard } from '../standard-rules/standard.ts';
import type { Localized } from '../text/schema.ts';
import type { Item, RubricDimension } from './schema.ts';

/** One item of a dimension with the questions that this survey asks about it. */
export type NamedItem = {
  readonly id: string;
  readonly title: Localized;
  /** Percent of its dimension. */
  readonly weight: number;
  readonly operational?: Operational;
  readonly questions: readonly Item[];
};

type Titles = ReadonlyMap<string, Localized>;

// A memory only: the same dimensions always have the same titles, and every response asks for those of its items.
const titles = new WeakMap<readonly Dimension[], Titles>();

function titlesOf(dimensions: readonly Dimension[]): Titles {
  const known = titles.get(dimensions);
  if (known) return known;
  // A dimension's own title wins over that of the item with its id.
  const named = new Map([...dimensions.flatMap(itemsOf), ...dimensions].map(({ id, title }) => [id, title]));
  titles.set(dimensions, named);
  return named;
}

/** What a dimension or an item of a standard is called; `null` when it has none of this id. */
export const titleOf = (id: string, { dimensions }: Pick<Standard, 'dimensions'>): Localized | null =>
  titlesOf(dimensions).get(id) ?? null;

/**
 * The items that a survey asks about a dimension, facts that are not scored included, in the standard's order; a question
 * about the dimension itself last. None where the dimension is one plain question.
 */
export function namedItems({ id, title, items, unscored }: RubricDimension, standard: Standard): readonly NamedItem[] {
  const own = standard.dimensions.find((one) => one.id === id);
  const order = own ? itemsOf(own).map((item) => item.id) : [];
  const place = (item: string) => (order.includes(item) ? order.indexOf(item) : order.length);
  const groups = new Map<string, Item[]>();
  for (const item of [...items, ...unscored]) groups.set(item.id, [...(groups.get(item.id) ?? []), item]);
  const named = [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([item, questions]): readonly NamedItem[] => {
      const [first] = questions;
      if (!first) return [];
      const { weight, operational } = first;
      const called = titleOf(item, standard) ?? title;
      return [{ id: item, title: called, weight, ...(operational && { operational }), questions }];
    });
  const [only] = named;
  return named.length === 1 && only?.id === id && !only.operational ? [] : named;
}
