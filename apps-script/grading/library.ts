import { growGrid } from '../../core/dashboard/grow-grid.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { standards } from '../../core/standards/index.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, TabReading, Workbook } from '../book/workbook.ts';
import { opened, opening, type Places } from './draw-tabs.ts';
import { type RunRecord, readPieces, readRecord, writePieces } from './record.ts';

// The hidden history tab keeps the team's own standards in column C: they can be chosen before anything was graded by
// them, and after a grading by them was undone. What the team changes in them later is in the run record.
const library = 2;
const libraryRows = 200;

type Rows = readonly (readonly Cell[])[];

/** What is to be read for it, of every set of our tabs; nothing where there is no such column. */
export const libraryOf = ({ tabs }: Book): readonly TabReading[] =>
  tabs.flatMap((tab) =>
    tab.own?.kind === 'history' && tab.columnCount > library ? [{ tab, part: 'thirdColumn' }] : [],
  );

/** The standards that these columns hold, each once; none of a column that somebody has changed. */
export function readLibrary(columns: readonly Rows[]): readonly Standard[] {
  const read = columns.flatMap((rows) => (readPieces(rows.map(([cell]) => cell)) as readonly Standard[] | null) ?? []);
  return [...new Map(read.map((one) => [one.id, one])).values()];
}

/** What the hidden history of a set of tabs holds, with the team's own standards of all of them. */
export type Kept = {
  readonly latest: RunRecord | null;
  readonly before: RunRecord | null;
  readonly standards: readonly Standard[];
};

/** Reads it, in one call. */
export function readKept(workbook: Workbook, book: Book): Kept {
  const own = readingsOf(book, { history: 'firstTwoColumns' });
  const readings = [...own, ...libraryOf(book)];
  const read = readings.length === 0 ? [] : workbook.readTabs(null, readings).others;
  const history = own.length === 0 ? [] : (read[0] ?? []);
  return {
    latest: readRecord(history.map(([cell]) => cell)),
    before: readRecord(history.map(([, cell]) => cell)),
    standards: readLibrary(read.slice(own.length)),
  };
}

/** Puts the team's standards into the library, in place of what is there. */
function writeLibrary(standards: readonly Standard[], { history }: Places): readonly SheetsRequest[] {
  const { sheetId } = history;
  const rows = writePieces(standards).map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] }));
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: libraryRows,
    startColumnIndex: library,
    endColumnIndex: library + 1,
  };
  const grow = growGrid(opened(history), { rows: libraryRows, columns: library + 1 });
  return [...opening(history), ...grow, { updateCells: { range, rows, fields: 'userEnteredValue' } }];
}

/** Puts all of the team's own among these standards into the library; nothing where there are none. */
export function keepOwn(known: readonly Standard[], places: Places): readonly SheetsRequest[] {
  const own = known.filter(({ id }) => standards.every((one) => one.id !== id));
  return own.length === 0 ? [] : writeLibrary(own, places);
}

/** Every standard that can be chosen: the built-in ones, then the team's own as they were last changed. */
export function choosable(
  builtIn: readonly Standard[],
  record: RunRecord | null,
  kept: readonly Standard[],
): readonly Standard[] {
  const isOwn = ({ id }: Standard) => builtIn.every((one) => one.id !== id);
  const changed = Object.values(record?.own ?? {});
  const inForce = record ? [record.standard] : [];
  const own = new Map([...kept, ...inForce, ...changed].filter(isOwn).map((one) => [one.id, one]));
  return [...builtIn, ...own.values()];
}
