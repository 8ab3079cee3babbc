import { itemFault } from '../../core/feedback/item-fault.ts';
import type { FeedbackItem, ItemFault } from '../../core/feedback/schema.ts';
import type { Stored } from './memory.ts';
import type { FeedbackRead } from './read-feedback.ts';

/** What is to be done with the items of a post. */
export type Plan = {
  /** To be stored, in the order they came. */
  readonly fresh: readonly FeedbackItem[];
  /** Stored by an earlier post, or twice in this one, by id; `row` 0: their row is not there any more, or was erased. */
  readonly earlier: ReadonlyMap<string, Stored>;
  readonly rejected: ReadonlyMap<string, ItemFault>;
};

/**
 * Parts a post's items. An item that was stored once is never checked or stored again, whatever the rules say now.
 * @param remembered from the cache; the sheet itself is asked as well, since the cache forgets
 */
export function planItems(
  items: readonly FeedbackItem[],
  { columns, rows, standard, isErased }: FeedbackRead,
  remembered: ReadonlyMap<string, Stored>,
): Plan {
  const earlier = new Map<string, Stored>();
  const rejected = new Map<string, ItemFault>();
  const fresh = new Map<string, FeedbackItem>();
  for (const item of items) {
    const { id } = item;
    if (fresh.has(id)) continue;
    const row = rows.get(id);
    const known = remembered.get(id);
    if (row !== undefined || known || isErased(id)) {
      earlier.set(id, { ...known, row: row ?? 0 });
      continue;
    }
    const fault: ItemFault | null = columns === null ? { code: 'tab_changed' } : itemFault(item, standard);
    if (fault) rejected.set(id, fault);
    else fresh.set(id, item);
  }
  return { fresh: [...fresh.values()], earlier, rejected };
}
