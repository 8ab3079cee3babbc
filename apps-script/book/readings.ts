import type { TabKind } from '../../core/dashboard/book.ts';
import type { Book, TabPart } from './workbook.ts';

/** The parts of our tabs that a job needs, by kind. */
export function readingsOf(book: Book, wanted: Readonly<Partial<Record<TabKind, TabPart>>>) {
  return book.tabs.flatMap((tab) => {
    const part = tab.kind && tab.kind !== 'other' && wanted[tab.kind];
    return part ? [{ tab, part }] : [];
  });
}
