import type { CellData, SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { describeGrades } from '../../core/tabs/grades.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { gradeOneRow } from '../grading/one-row.ts';
import { type RunRecord, readRecord } from '../grading/record.ts';
import { version } from '../version.ts';

type Rows = readonly (readonly Cell[])[];
type GradesRow = readonly (string | number)[];

/**
 * The cells of one response's row of Grades by what the last grading knew, without reading the other answers; `null`
 * when only a whole grading can tell: the row is blank, the headers are others now, or another version of the add-on
 * graded.
 * @param row as the sheet counts, header = 1
 */
export function gradeRow(
  record: RunRecord,
  header: readonly Cell[],
  cells: readonly Cell[],
  row: number,
): GradesRow | null {
  if (record.version !== version) return null;
  const one = gradeOneRow(record, header, cells, row);
  if (!one) return null;
  return (
    describeGrades([one.graded], one.rubric, {
      table: one.table,
      columns: record.columns,
      language: record.language,
      version,
    }).rows[0] ?? null
  );
}

/** Text stays text, whatever it begins with. */
function cellOf(value: string | number): CellData {
  if (value === '') return {};
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } };
}

/**
 * The requests that put one response into Grades: over its row where its number is there, else below the last row.
 * None when the row or the tabs are not as the last grading knew them; then the next whole grading does it.
 */
export function drawSubmitted(workbook: Workbook, book: Book, row: number): SheetsRequest[] {
  const [source, grades, history] = [
    book.tabs.find(({ sheetId, kind }) => kind === null && sheetId === book.sourceId),
    book.tabs.find(({ kind }) => kind === 'grades'),
    book.tabs.find(({ kind }) => kind === 'history'),
  ];
  if (!source || !grades || !history || row > source.rowCount) return [];
  const read: readonly Rows[] = workbook.readTabs(null, [
    { tab: history, part: 'firstColumn' },
    { tab: source, part: { row: 1 } },
    { tab: source, part: { row } },
    { tab: grades, part: { row: 1 } },
    { tab: grades, part: 'firstColumn' },
  ]).others;
  const [pieces = [], [header = []] = [], [cells = []] = [], [ourHeader = []] = [], numbers = []] = read;
  const record = readRecord(pieces.map(([cell]) => cell));
  if (!record || record.grades.headers.some((title, column) => ourHeader[column] !== title)) return [];
  const values = gradeRow(record, header, cells, row);
  if (!values) return [];
  const { sheetId, rowCount } = grades;
  const found = numbers.findIndex(([number], place) => place > 0 && Number(number) === row);
  const at = found < 0 ? numbers.length : found;
  const grow: SheetsRequest[] = at < rowCount ? [] : [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }];
  const range = {
    sheetId,
    startRowIndex: at,
    endRowIndex: at + 1,
    startColumnIndex: 0,
    endColumnIndex: values.length,
  };
  return [...grow, { updateCells: { range, rows: [{ values: values.map(cellOf) }], fields: 'userEnteredValue' } }];
}
