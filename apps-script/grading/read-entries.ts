import type { EnteredRow, Entry } from '../../core/counted/schema.ts';
import { ownColumns } from '../../core/dashboard/make-columns.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { readRowName } from '../../core/rows/row-name-text.ts';
import { foldText } from '../../core/scales/fold.ts';
import { entryColumns, entryPlace } from '../../core/tabs/entry-columns.ts';
import { quoted } from '../../core/tabs/read-cell.ts';
import type { TabFault } from '../../core/tabs/schema.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { isSameData } from '../book/same-data.ts';
import type { Book, BookTab, TabReading, Workbook } from '../book/workbook.ts';
import { Refused } from '../refusal.ts';
import { tellFaults } from './tell-faults.ts';

type Rows = readonly (readonly Cell[])[];

/** Columns of Grades (from 0) that say what people entered; the row's number stands in the first of ours. */
type EntryColumns = { readonly row: number; readonly leftOut: number; readonly key: number };

/** Places among our columns, by the headers that were written; `null`: an earlier version wrote them. */
function entryPlaces({ writtenHeaders }: Pick<BookTab, 'writtenHeaders'>): EntryColumns | null {
  const leftOut = entryPlace(writtenHeaders);
  return leftOut === null ? null : { row: 0, leftOut, key: writtenHeaders.length - 1 };
}

/** The rows of Grades as they were read. */
export type GradesRows = {
  /** Rows of ours in the tab's order, each id once, with what stands beside them. */
  readonly entered: readonly EnteredRow[];
  /** By row of the tab, row 1 first: the id of the response; '' is a row that is not ours. */
  readonly ids: readonly string[];
  /** The headers and the column of keys, to see whether somebody changed them meanwhile. */
  readonly edge: GradesEdge;
};

/** `column`: where the keys stand (from 0). */
export type GradesEdge = {
  readonly tab: BookTab;
  readonly column: number;
  readonly headers: Rows;
  readonly keys: Rows;
};

const gradesIn = ({ tabs }: Book): BookTab | undefined => tabs.find(({ kind }) => kind === 'grades');

const readingsAt = (tab: BookTab, { row, leftOut, key }: EntryColumns): readonly TabReading[] => [
  { tab, part: { columns: [row, row] } },
  { tab, part: { columns: [leftOut, leftOut + entryColumns - 1] } },
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

/** What stands beside a row; a cell that is neither ticked nor not is a fault. */
function entryIn(
  cells: readonly Cell[],
  at: { readonly row: number; readonly column: number },
  faults: TabFault[],
): Entry {
  const [tick = '', typed = '', reason = ''] = cells;
  const isLeftOut = tickIn(tick);
  if (isLeftOut === null) faults.push({ code: 'notTick', ...at, args: { value: quoted(tick) } });
  const override = String(typed ?? '').trim();
  return {
    isLeftOut: isLeftOut === true,
    reason: String(reason ?? '').trim(),
    ...(override !== '' && { override }),
  };
}

function rowsIn(
  [rows = [], entries = [], keys = []]: readonly Rows[],
  columns: EntryColumns,
  { tab, language }: { readonly tab: BookTab; readonly language: Language },
): Pick<GradesRows, 'entered' | 'ids'> {
  const faults: TabFault[] = [];
  const seen = new Set<string>();
  const entered: EnteredRow[] = [];
  const ids = keys.map(([cell = ''], place) => {
    const name = place === 0 ? null : readRowName(cell);
    // A row that somebody copied is theirs.
    if (name === null || seen.has(name.id)) return '';
    seen.add(name.id);
    const entry = entryIn(entries[place] ?? [], { row: place + 1, column: columns.leftOut }, faults);
    entered.push({ row: Number(rows[place]?.[0]) || 0, ...name, ...entry });
    return name.id;
  });
  if (faults.length > 0) throw new Refused(tellFaults(faults, tab, language));
  return { entered, ids };
}

/**
 * The rows of Grades, read where our columns are now: a person's column among them costs one more call. `null`: there is
 * no such tab, or its rows cannot be told. Refused with the cell of a tick that is none.
 * @param headers first row of Grades
 * @param read what `entryReadings` asked for
 */
export function readEntries(
  workbook: Workbook,
  book: Book,
  language: Language,
  { headers, read }: { readonly headers: readonly Cell[]; readonly read: readonly Rows[] },
): GradesRows | null {
  const tab = gradesIn(book);
  if (!tab) return null;
  const places = entryPlaces(tab);
  const own = ownColumns({ ...tab, headers: headers.map((cell) => String(cell ?? '')) });
  if (!places || !own) return null;
  const now = { row: own[places.row] ?? 0, leftOut: own[places.leftOut] ?? 0, key: own[places.key] ?? 0 };
  const isMoved = now.row !== places.row || now.leftOut !== places.leftOut || now.key !== places.key;
  const found = isMoved ? workbook.readTabs(null, readingsAt(tab, now)).others : read;
  const edge = { tab, column: now.key, headers: [headers], keys: found[2] ?? [] };
  return { ...rowsIn(found, now, { tab, language }), edge };
}

/**
 * Refuses to write when somebody sorted or edited Grades since it was read: rows would be put beside what belongs to
 * others. One call.
 */
export function refuseChangedMeanwhile(
  workbook: Workbook,
  { tab, column, headers, keys }: GradesEdge,
  language: Language,
): void {
  const [headersNow = [], keysNow = []] = workbook.readTabs(null, [
    { tab, part: { row: 1 } },
    { tab, part: { columns: [column, column] } },
  ]).others;
  if (isSameData([headersNow, keysNow], [headers, keys])) return;
  const message = say(language, 'book.changedMeanwhile', { tab: tab.title });
  throw new Refused([{ code: 'changedMeanwhile', message }]);
}
