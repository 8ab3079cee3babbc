import type { FeedbackItem } from '../../core/feedback/schema.ts';
import { foldText } from '../../core/scales/fold.ts';
import type { Kept } from '../kept/kept.ts';

type Own = Pick<Kept, 'waiting' | 'sent'>;

/** Customers that were logged for, the last one first, each once however it is spelled: as it was spelled last. */
export const customersOf = (kept: Own): readonly string[] =>
  eachOnce(latestItems(kept).map(({ customer = '' }) => customer));

/** Tags that were used, in the same way. */
export const tagsOf = (kept: Own): readonly string[] => eachOnce(latestItems(kept).flatMap(({ tags = [] }) => tags));

/** All own entries that are kept, by when Send was pressed: all wrote it in UTC, so the texts sort as the times do. */
const latestItems = ({ waiting, sent }: Own): readonly FeedbackItem[] =>
  [...waiting, ...sent]
    .map(({ item }) => item)
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : one.createdAt > other.createdAt ? -1 : 0));

function eachOnce(texts: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const folded = foldText(text);
    if (folded !== '' && !found.has(folded)) found.set(folded, text);
  }
  return [...found.values()];
}
