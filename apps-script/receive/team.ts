import type { Cell } from '../../core/responses/schema.ts';
import { readSetup } from '../../core/setup-tab/read-setup.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { standards, usualStandard } from '../../core/standards/index.ts';
import { languageOf } from '../../core/text/language.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, BookTab, TabReading } from '../book/workbook.ts';
import { choosable, libraryOf, readLibrary } from '../grading/library.ts';
import { readRecord } from '../grading/record.ts';

type Rows = readonly (readonly Cell[])[];

/** The tab for the extension's feedback; `null` before the first. */
export const feedbackTab = ({ tabs }: Book): BookTab | null => tabs.find(({ feedback }) => feedback !== '') ?? null;

const ownReadings = (book: Book) =>
  feedbackTab(book) ? readingsOf(book, { history: 'firstColumn', setup: 'all' }) : [];

/** What is to be read for `teamStandard`, of the set of the Feedback tab; nothing before its first grading. */
export function standardReadings(book: Book): readonly TabReading[] {
  const own = ownReadings(book);
  return own.length === 0 ? [] : [...own, ...libraryOf(book)];
}

/**
 * The standard that feedback is graded by: the one that Setup of its tab names, with what the team changed in it; that
 * of the last grading where Setup cannot be read; before the first the usual one.
 * @param read what `standardReadings` asked for
 */
export const teamStandard = (book: Book, read: readonly Rows[]): Standard => teamRules(book, read).standard;

/** That standard, and whether Setup names it although the last grading was by another one. */
export function teamRules(
  book: Book,
  read: readonly Rows[],
): { readonly standard: Standard; readonly isChanged: boolean } {
  const own = ownReadings(book);
  const rowsOf = (kind: 'history' | 'setup'): Rows => read[own.findIndex(({ tab }) => tab.kind === kind)] ?? [];
  const record = readRecord(rowsOf('history').map(([cell]) => cell));
  if (!record) return { standard: usualStandard, isChanged: false };
  const known = choosable(standards, record, readLibrary(read.slice(own.length)));
  const { state, faults } = readSetup(rowsOf('setup'), known, languageOf(book.locale));
  const named = faults.length > 0 || state.standard === record.standard.id ? null : state.standard;
  const other = named === null ? undefined : (record.own[named] ?? known.find(({ id }) => id === named));
  return { standard: other ?? record.standard, isChanged: other !== undefined };
}
