import { standards, usualStandard } from '../../core/standards/index.ts';
import { languageOf } from '../../core/text/language.ts';
import { repair } from '../automatic/repair.ts';
import type { Book } from '../book/workbook.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { choosable, libraryOf, readLibrary } from '../grading/library.ts';
import { readingsOf } from '../grading/read-sheets.ts';
import { readRecord } from '../grading/record.ts';
import type { Look } from './answers/schema.ts';
import { printAddressOf } from './print.ts';

/** Tabs that may hold answers: not ours, and visible but for the response tab, which people hide when it is graded. */
const candidatesOf = ({ tabs, sourceId }: Book) =>
  tabs.filter(({ kind, hidden, sheetId }) => kind === null && (!hidden || sheetId === sourceId));

/** The response tab to begin with: that of the last grading, else the open one, else the only one. */
function sourceOf(book: Book, activeTabId: () => number): number | null {
  const candidates = candidatesOf(book);
  const has = (id: number | null) => candidates.some(({ sheetId }) => sheetId === id);
  if (has(book.sourceId)) return book.sourceId;
  const open = activeTabId();
  if (has(open)) return open;
  return candidates.length === 1 ? (candidates[0]?.sheetId ?? null) : null;
}

/** The spreadsheet as the sidebar shows it; what automatic grading lacks is repaired on the way. */
export function look({ workbook, activeTabId, id }: OpenSpreadsheet): Look {
  const automatic = repair();
  const book = workbook.readBook();
  const language = languageOf(book.locale);
  const readings = [...readingsOf(book, { history: 'firstTwoColumns' }), ...libraryOf(book)];
  const [history = [], kept = []] = readings.length === 0 ? [] : workbook.readTabs(null, readings).others;
  const latest = readRecord(history.map(([cell]) => cell));
  const before = readRecord(history.map(([, cell]) => cell));
  return {
    language,
    tabs: candidatesOf(book).map(({ sheetId, title }) => ({ sheetId, title })),
    sourceId: sourceOf(book, activeTabId),
    standards: choosable(standards, latest, readLibrary(kept)).map((one) => ({
      id: one.id,
      system: one.source.system,
      title: one.title[language],
      summary: one.summary[language],
    })),
    standard: latest?.standard.id ?? usualStandard.id,
    gradedAt: latest?.at ?? null,
    undo: latest && before && { at: before.at, isRedo: before.at > latest.at },
    automatic,
    ours: book.tabs.flatMap(({ kind, sheetId, title, hidden }) => (kind && !hidden ? [{ kind, sheetId, title }] : [])),
    printUrl: latest === null ? '' : printAddressOf(id, book, latest),
  };
}
