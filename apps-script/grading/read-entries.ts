import type { EnteredRow } from '../../core/counted/schema.ts';
import { ownColumns } from '../../core/dashboard/make-columns.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { foldText } from '../../core/scales/fold.ts';
import { sayAll } from '../../core/tabs/check-headers.ts';
import { quoted } from '../../core/tabs/read-cell.ts';
import { readRowName } from '../../core/tabs/row-keys.ts';
import type { TabFault } from '../../core/tabs/schema.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book, BookTab, TabReading, Workbook } from '../book/workbook.ts';
import { Refused } from '../refusal.ts';
import { tellFaults } from './tell-faults.ts';

type Rows = readonly (readonly Cell[])[];

/** Columns of Grades (from 0) that say what people left out; the row's number stands in the first of ours. */
type EntryColumns = { readonly row: number; readonly leftOut: number; readonly key: number };

/** Places among our columns, by the headers that were written; `null`: an earlier version wrote them. */
function entryPlaces({ writtenHeaders }: Pick<BookTab, 'writtenHeaders'>): EntryColumns | null {
  const [ticks, overrides] = [sayAll('grades.leftOut'), sayAll('grades.override')];
  const languages = Object.keys(ticks) as readonly Language[];
  // A column of the survey may be called the same: only ours stand side by side.
  const leftOut = writtenHeaders.findIndex((header, place) =>
    languages.some((language) => header === ticks[language] && writtenHeaders[place + 1] === overrides[language]),
  );
  return leftOut < 0 ? null : { row: 0, leftOut, key: writtenHeaders.length - 1 };
}

const gradesIn = ({ tabs }: Book): BookTab | undefined => tabs.find(({ kind }) => kind === 'grades');

const readingsAt = (tab: BookTab, { row, leftOut, key }: EntryColumns): readonly TabReading[] => [
  { tab, part: { columns: [row, row] } },
  { tab, part: { columns: [leftOut, leftOut + 2] } },
  { tab, part: { columns: [key, key] } },
];

/** What is to be read for the entries of Grades, where their columns were written; nothing where there are none. */
export function entryReadings(book: Book): readonly TabReading[] {
  const tab = gradesIn(book);
  const places = tab && entryPlaces(tab);
  // Somebody may have deleted columns: what lies outside of the tab cannot be read.
  return tab && places && places.key < tab.columnCount ? readingsAt(tab, places) : [];
}

const ticks: readonly Cell[] = [true, 'true', 'x', '✓', '✔', 'yes', '是'];
const blanks: readonly Cell[] = [false, 'false', '', 'no', '否'];

/** A pasted cell may say it in words; `null`: neither ticked nor not. */
function tickIn(cell: Cell): boolean | null {
  const said = typeof cell === 'string' ? foldText(cell) : (cell ?? '');
  return ticks.includes(said) ? true : blanks.includes(said) ? false : null;
}

function entriesIn(
  [rows = [], entries = [], keys = []]: readonly Rows[],
  columns: EntryColumns,
  { tab, language }: { readonly tab: BookTab; readonly language: Language },
): readonly EnteredRow[] {
  const faults: TabFault[] = [];
  const found = keys.flatMap(([cell = ''], place): EnteredRow[] => {
    const [tick = '', typed = '', reason = ''] = entries[place] ?? [];
    if (place === 0 || cell === '') return [];
    const isLeftOut = tickIn(tick);
    if (isLeftOut === null)
      faults.push({ code: 'notTick', row: place + 1, column: columns.leftOut, args: { value: quoted(tick) } });
    const row = Number(rows[place]?.[0]) || 0;
    const override = String(typed ?? '').trim();
    const entry = { isLeftOut: isLeftOut === true, reason: String(reason ?? '').trim() };
    return [{ row, ...readRowName(cell), ...entry, ...(override !== '' && { override }) }];
  });
  if (faults.length > 0) throw new Refused(tellFaults(faults, tab, language));
  return found;
}

/**
 * What stands beside the rows of Grades, read where our columns are now: a person's column among them costs one more
 * call. `null`: there is no such tab. Refused with the cell of a tick that is none.
 * @param headers first row of Grades
 * @param read what `entryReadings` asked for
 */
export function readEntries(
  workbook: Workbook,
  book: Book,
  language: Language,
  { headers, read }: { readonly headers: readonly string[]; readonly read: readonly Rows[] },
): readonly EnteredRow[] | null {
  const tab = gradesIn(book);
  if (!tab) return null;
  const places = entryPlaces(tab);
  const own = ownColumns({ ...tab, headers });
  if (!places || !own) return [];
  const now = { row: own[places.row] ?? 0, leftOut: own[places.leftOut] ?? 0, key: own[places.key] ?? 0 };
  const isMoved = now.row !== places.row || now.leftOut !== places.leftOut || now.key !== places.key;
  const found = isMoved ? workbook.readTabs(null, readingsAt(tab, now)).others : read;
  return entriesIn(found, now, { tab, language });
}
