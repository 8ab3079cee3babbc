import type { EnteredRow } from '../../core/counted/schema.ts';
import type { CellData, GridRange, SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { entryColumns } from '../../core/tabs/entry-columns.ts';
import type { Book, BookTab, Workbook } from '../book/workbook.ts';
import { entryReadings, type GradesRows, readEntries } from '../grading/read-entries.ts';
import { type RunRecord, readRecord } from '../grading/record.ts';
import { erasedReadings, isErasedRow } from '../privacy/pass-over.ts';
import { readSalt } from '../privacy/salt.ts';
import { type GradedRow, gradeRow, type RowCells } from './grade-row.ts';
import { caseReadings, openCases } from './submitted-cases.ts';

type Rows = readonly (readonly Cell[])[];
type Value = string | number | boolean;

/** Single responses as requests, and what they were graded. */
export type DrawnRows = {
  readonly requests: readonly SheetsRequest[];
  readonly graded: readonly { readonly row: number; readonly score: number | null; readonly grade: string | null }[];
};

const nothing: DrawnRows = { requests: [], graded: [] };

/** Text stays text, whatever it begins with. */
function cellOf(value: Value): CellData {
  if (value === '') return {};
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } };
}

/** Writes values side by side into rows of Grades. */
function putRows(
  sheetId: number,
  [startRowIndex, startColumnIndex]: readonly [row: number, column: number],
  rows: readonly (readonly Value[])[],
): SheetsRequest {
  const range: GridRange = {
    ...{ sheetId, startRowIndex, startColumnIndex },
    endRowIndex: startRowIndex + rows.length,
    endColumnIndex: startColumnIndex + (rows[0]?.length ?? 0),
  };
  return { updateCells: { range, rows: rows.map((row) => ({ values: row.map(cellOf) })), fields: 'userEnteredValue' } };
}

/** Rows that stand on Grades are written around what people entered there; new ones below the last. */
function drawRows(
  { sheetId, rowCount }: BookTab,
  { ids }: GradesRows,
  { rows, entries }: { readonly rows: readonly GradedRow[]; readonly entries: number },
): readonly SheetsRequest[] {
  const drawn = new Map(rows.map((one) => [one.name.id, one]));
  const extent = Math.max(
    1,
    ids.reduce((last, id, row) => (id === '' ? last : row + 1), 1),
  );
  const added = [...drawn.values()].filter(({ name }) => !ids.includes(name.id));
  const there = [...drawn.values()].flatMap(({ name, values }) => {
    const at = ids.indexOf(name.id);
    const end = entries + entryColumns;
    return at < 0
      ? []
      : [putRows(sheetId, [at, 0], [values.slice(0, entries)]), putRows(sheetId, [at, end], [values.slice(end)])];
  });
  if (added.length === 0) return there;
  const endIndex = extent + added.length;
  const range = { sheetId, dimension: 'ROWS' as const, startIndex: extent, endIndex };
  const room: SheetsRequest =
    extent < rowCount
      ? { insertDimension: { range, inheritFromBefore: extent > 1 } }
      : { appendDimension: { sheetId, dimension: 'ROWS', length: added.length } };
  const values = added.map((one) => one.values);
  return [...there, room, putRows(sheetId, [extent, 0], values)];
}

/** Grades the rows one after another, each seeing those before it. */
function gradeRows(
  record: RunRecord,
  header: readonly Cell[],
  rows: readonly RowCells[],
  before: readonly EnteredRow[],
): readonly GradedRow[] {
  let known = before;
  return rows.flatMap((one) => {
    const graded = gradeRow(record, header, one, known);
    if (!graded) return [];
    const { name } = graded;
    const isThere = known.some(({ id }) => id === name.id);
    known = isThere
      ? known.map((other) => (other.id === name.id ? { ...other, ...name } : other))
      : [...known, { ...name, isLeftOut: false, reason: '' }];
    return [graded];
  });
}

/** The row of the response tab by which it is seen whether rows stand where they stood. */
const neighbourOf = (row: number, { headerRows }: Pick<RunRecord, 'headerRows'>): number =>
  row - 1 > headerRows ? row - 1 : row + 1;

/**
 * The requests that put single responses into Grades, each over its own row, else below the last, and open their cases;
 * one read for all. A row that only a whole grading can tell is left to it, and all are when the tabs are not as the last
 * grading knew them.
 * @param rows of the response tab, header = 1
 * @param today `YYYY-MM-DD`
 */
export function drawSubmitted(workbook: Workbook, book: Book, rows: readonly number[], today: string): DrawnRows {
  const [source, grades, history] = [
    book.tabs.find(({ sheetId, kind }) => kind === null && sheetId === book.sourceId),
    book.tabs.find(({ kind }) => kind === 'grades'),
    book.tabs.find(({ kind }) => kind === 'history'),
  ];
  const asked = rows.filter((row) => source && row <= source.rowCount);
  if (!source || !grades || !history || asked.length === 0) return nothing;
  // Two rows above and below are enough whatever the number of header rows.
  const near = [...new Set(asked.flatMap((row) => [row - 1, row, row + 1]))].filter(
    (row) => row > 1 && row <= source.rowCount,
  );
  const entryParts = entryReadings(book);
  const erasedParts = erasedReadings(book);
  const all: readonly Rows[] = workbook.readTabs(null, [
    ...erasedParts,
    { tab: history, part: 'firstColumn' },
    { tab: source, part: { row: 1 } },
    { tab: grades, part: { row: 1 } },
    ...entryParts,
    ...caseReadings(book),
    ...near.map((row) => ({ tab: source, part: { row } })),
  ]).others;
  const isErased = isErasedRow(erasedParts.length > 0 ? (all[0] ?? []) : [], readSalt);
  const [pieces = [], [header = []] = [], [ourHeader = []] = [], ...others] = all.slice(erasedParts.length);
  const record = readRecord(pieces.map(([cell]) => cell));
  if (!record || record.grades.headers.some((title, column) => ourHeader[column] !== title)) return nothing;
  const entered = readEntries(workbook, book, record.language, {
    headers: ourHeader,
    read: others.slice(0, entryParts.length),
  });
  if (!entered) return nothing;
  const cells = new Map(near.map((row, place) => [row, others[others.length - near.length + place]?.[0] ?? []]));
  const alive = asked.filter((row) => !isErased(cells.get(row) ?? [], record.columns));
  const wanted = alive.map((row): RowCells => {
    const beside = neighbourOf(row, record);
    return { row, cells: cells.get(row) ?? [], neighbour: { row: beside, cells: cells.get(beside) ?? [] } };
  });
  const graded = gradeRows(record, header, wanted, entered.entered);
  const counting = graded.filter(({ isAside }) => !isAside).map(({ name, one }) => ({ id: name.id, one }));
  const cases = others.slice(entryParts.length, others.length - near.length);
  const entries = record.grades.ids.indexOf('leftOut');
  return {
    requests: [
      ...drawRows(grades, entered, { rows: graded, entries }),
      ...openCases(book, record, counting, cases, today),
    ],
    graded: graded.map(({ name, one }) => ({ row: name.row, score: one.graded.score, grade: one.graded.grade })),
  };
}
