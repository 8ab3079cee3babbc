import type { StandardItem } from './item.ts';
import type { Dimension } from './standard.ts';

/** The items of a dimension; without any of its own it is one question itself. */
export function itemsOf({ id, title, headers, items }: Dimension): readonly StandardItem[] {
  return items ?? [{ id, title, weight: 100, headers }];
}
