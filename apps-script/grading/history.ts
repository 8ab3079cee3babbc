import type { TabPlace } from '../../core/dashboard/book.ts';
import { growGrid } from '../../core/dashboard/grow-grid.ts';
import { ownColumns } from '../../core/dashboard/make-columns.ts';
import type { GridRange, SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { readRowName } from '../../core/rows/row-name-text.ts';
import { type RunRecord, writeRecord } from './record.ts';

// The hidden history tab: column A holds the record of the latest run, B that of the run before it, and from column D
// on stand the rows that Grades held then.
const latest = 0;
const before = 1;
export const keptFrom = 3;
/** More than the pieces of any record. */
const recordRows = 200;

/** The history tab with room for the records, and what makes it: people take away rows that look empty. */
export function makeRecordRoom(place: TabPlace): {
  readonly history: TabPlace;
  readonly requests: readonly SheetsRequest[];
} {
  const { rowCount, columnCount } = place;
  return {
    history: { ...place, rowCount: Math.max(rowCount, recordRows), columnCount: Math.max(columnCount, keptFrom) },
    requests: growGrid(place, { rows: recordRows, columns: keptFrom }),
  };
}

const rangeOf = (
  sheetId: number,
  [startColumnIndex, endColumnIndex]: readonly [number, number],
  endRowIndex: number,
): GridRange => ({ sheetId, startRowIndex: 0, endRowIndex, startColumnIndex, endColumnIndex });

const pasteValues = (source: GridRange, destination: GridRange): SheetsRequest => ({
  copyPaste: { source, destination, pasteType: 'PASTE_VALUES', pasteOrientation: 'NORMAL' },
});

/** Column numbers as runs of neighbours, ends not included. */
function runsOf(columns: readonly number[]): readonly (readonly [start: number, end: number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs;
}

/** Our columns of Grades, wherever a person moved them, set side by side on another tab from a column on. */
export function copyGrades(grades: TabPlace, to: TabPlace, column: number): readonly SheetsRequest[] {
  const own = ownColumns(grades) ?? [];
  let next = column;
  const copies = runsOf(own).map((run) => {
    const [start, end] = run;
    const destination = rangeOf(to.sheetId, [next, next + end - start], grades.rowCount);
    next += end - start;
    return pasteValues(rangeOf(grades.sheetId, run, grades.rowCount), destination);
  });
  const size = { rows: grades.rowCount, columns: column + own.length };
  const grid = { rows: Math.max(size.rows, to.rowCount), columns: Math.max(size.columns, to.columnCount) };
  const clear = { range: rangeOf(to.sheetId, [column, grid.columns], grid.rows), fields: 'userEnteredValue' };
  return copies.length === 0 ? [] : [...growGrid(to, size), { updateCells: clear }, ...copies];
}

/** Writes a record into a column of the history tab in place of the one there. */
export function putRecord({ sheetId }: TabPlace, column: 'latest' | 'before', record: RunRecord): SheetsRequest {
  const at = column === 'latest' ? latest : before;
  const rows = writeRecord(record).map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] }));
  return { updateCells: { range: rangeOf(sheetId, [at, at + 1], recordRows), rows, fields: 'userEnteredValue' } };
}

/**
 * Keeps the run that is being drawn, to be carried out before Grades is written over. `isNewPoint`: what stands there
 * now becomes what undo goes back to; otherwise that point stays.
 */
export function keepHistory(
  record: RunRecord,
  { history, grades }: { readonly history: TabPlace; readonly grades: TabPlace },
  isNewPoint: boolean,
): readonly SheetsRequest[] {
  const { sheetId } = history;
  const shift = isNewPoint
    ? [
        ...copyGrades(grades, history, keptFrom),
        pasteValues(
          rangeOf(sheetId, [latest, latest + 1], recordRows),
          rangeOf(sheetId, [before, before + 1], recordRows),
        ),
      ]
    : [];
  return [...shift, putRecord(history, 'latest', record)];
}

type Row = readonly (string | number | boolean)[];

/** Rows of Grades as the history tab keeps them, header first. `ids`: of the responses, without the header. */
export type KeptRows = { readonly rows: readonly Row[]; readonly ids: readonly string[] };

/**
 * The rows of the result before; `null` when somebody has changed them, or Grades before they were kept. Rows that came in
 * after that result stand among them.
 * @param history the whole tab
 */
export function keptRows(history: readonly (readonly Cell[])[], { grades }: RunRecord): KeptRows | null {
  // Of counts no row was kept.
  if (grades.rowCount === 0) return { rows: [], ids: [] };
  const width = grades.headers.length;
  const [headers = [], ...all] = history.map((cells) =>
    Array.from({ length: width }, (_, column) => cells[column + keptFrom] ?? ''),
  );
  const key = grades.ids.indexOf('key');
  const found = new Map(
    all.flatMap((cells) => {
      const name = typeof cells[0] === 'number' ? readRowName(cells[key] ?? '') : null;
      return name ? [[name.id, cells] as const] : [];
    }),
  );
  const isSame = grades.headers.every((header, column) => headers[column] === header);
  if (!isSame || found.size < grades.rowCount - 1) return null;
  return { rows: [headers, ...found.values()], ids: [...found.keys()] };
}
