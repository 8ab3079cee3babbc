import { readSetup } from '../../core/setup-tab/read-setup.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { standards, usualStandard } from '../../core/standards/index.ts';
import { languageOf } from '../../core/text/language.ts';
import { repair } from '../automatic/repair.ts';
import { pickFor } from '../book/pick-set.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { choosable, readKept } from '../grading/library.ts';
import type { Look } from './answers/schema.ts';
import { printAddressOf } from './print.ts';
import type { SetCall } from './schema.ts';

/** Tabs that may hold answers: not ours, and visible but for the response tab, which people hide when it is graded. */
const candidatesOf = ({ tabs, sourceId }: Book) =>
  tabs.filter(({ kind, hidden, sheetId }) => kind === null && (!hidden || sheetId === sourceId));

/** The response tab to begin with: the wanted one, that of the last grading, the open one, or the only one. */
function sourceOf(book: Book, wanted: number | undefined, activeTabId: () => number): number | null {
  const candidates = candidatesOf(book);
  const has = (id: number | null) => candidates.some(({ sheetId }) => sheetId === id);
  if (wanted !== undefined && has(wanted)) return wanted;
  if (has(book.sourceId)) return book.sourceId;
  const open = activeTabId();
  if (has(open)) return open;
  return candidates.length === 1 ? (candidates[0]?.sheetId ?? null) : null;
}

/** The standard that Setup names, graded by it or not yet; none where there is no Setup that can be read. */
function namedInSetup(workbook: Workbook, book: Book, known: readonly Standard[]): string | undefined {
  const readings = readingsOf(book, { setup: 'all' });
  if (readings.length === 0) return undefined;
  const [rows = []] = workbook.readTabs(null, readings).others;
  const { state, faults } = readSetup(rows, known, languageOf(book.locale));
  return faults.length === 0 ? state.standard : undefined;
}

/**
 * The spreadsheet as the sidebar shows it, with the tabs of one response tab; what automatic grading lacks is repaired
 * on the way.
 */
export function look({ workbook, activeTabId, id }: OpenSpreadsheet, { sheetId: wanted }: SetCall): Look {
  const automatic = repair();
  const book = workbook.readBook(pickFor(wanted, activeTabId));
  const language = languageOf(book.locale);
  const { latest, before, standards: kept } = readKept(workbook, book);
  const known = choosable(standards, latest, kept);
  const inSetup = namedInSetup(workbook, book, known);
  return {
    language,
    tabs: candidatesOf(book).map(({ sheetId, title }) => ({ sheetId, title })),
    sourceId: sourceOf(book, wanted, activeTabId),
    graded: book.sets.flatMap(({ sourceId }) => sourceId ?? []),
    standards: known.map((one) => ({
      id: one.id,
      system: one.source.system,
      title: one.title[language],
      summary: one.summary[language],
    })),
    standard: inSetup ?? latest?.standard.id ?? usualStandard.id,
    gradedAt: latest?.at ?? null,
    undo: latest && before && { at: before.at, isRedo: before.at > latest.at },
    automatic,
    ours: book.tabs.flatMap(({ kind, sheetId, title, hidden }) =>
      kind && kind !== 'other' && !hidden ? [{ kind, sheetId, title }] : [],
    ),
    printUrl: latest === null ? '' : printAddressOf(id, book, latest),
  };
}
