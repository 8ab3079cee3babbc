import type { TabKind } from '../../core/dashboard/book.ts';
import type { Book, BookTab } from '../book/workbook.ts';
import { type KeptSettings, keep } from './state.ts';

/** What an edit on a tab asks for: a redraw at the next quiet moment, or a look whether it is to be followed at once. */
export type Meaning = 'mark' | 'look';

const meanings: Readonly<Partial<Record<TabKind, Meaning>>> = {
  ...{ setup: 'mark', standard: 'mark', rewards: 'mark', grades: 'mark', overrides: 'mark' },
  dashboard: 'look',
  actions: 'look',
};

/** What an edit on a tab asks for; `null`: nothing. */
export function meaningOf(
  { sheetId, own }: Pick<BookTab, 'sheetId' | 'own'>,
  { sets }: Pick<Book, 'sets'>,
): Meaning | null {
  if (own === null) return sets.some(({ sourceId }) => sourceId === sheetId) ? 'mark' : null;
  return meanings[own.kind] ?? null;
}

/** Whether edits on a tab mean nothing, from what was kept; a tab that nobody looked at yet may mean something. */
export const isIgnored = (sheetId: number, { ignored = '[]' }: KeptSettings): boolean =>
  JSON.parse(ignored).includes(sheetId);

/** Keeps which tabs may be passed over, so that an edit elsewhere in the spreadsheet costs next to nothing. */
export function rememberIgnored(book: Book, { ignored }: KeptSettings): void {
  const ids = book.tabs.filter((tab) => meaningOf(tab, book) === null).map(({ sheetId }) => sheetId);
  const text = JSON.stringify(ids);
  if (text !== ignored) keep('ignored', text);
}
