import { identitiesOf, identityRole } from '../../core/counted/identity.ts';
import type { EnteredRow, Entry, RowName } from '../../core/counted/schema.ts';
import { setAside } from '../../core/counted/set-aside.ts';
import type { CellData, SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { describeGrades } from '../../core/tabs/grades.ts';
import { nameRows } from '../../core/tabs/row-keys.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { gradeOneRow } from '../grading/one-row.ts';
import { entryReadings, readEntries } from '../grading/read-entries.ts';
import { type RunRecord, readRecord } from '../grading/record.ts';
import { version } from '../version.ts';

type Rows = readonly (readonly Cell[])[];
type GradesRow = readonly (string | number | boolean)[];

/**
 * What a person entered beside a row of Grades, if the response there is still the same; `null`: nothing. `undefined`:
 * it may be another one now, so that the entry must stay where it is until everything is graded.
 */
function entryOf(name: RowName | undefined, row: number, entered: readonly EnteredRow[]): Entry | null | undefined {
  const there = entered.find((one) => one.row === row);
  if (!name || !there || (!there.isLeftOut && there.reason === '')) return null;
  const others = entered.filter(({ pair }) => pair === name.pair);
  const isSame = there.key === name.key || (name.pair !== '' && there.pair === name.pair && others.length === 1);
  return isSame ? there : undefined;
}

/**
 * The cells of one response's row of Grades by what the last grading knew, without reading the other answers; `null`
 * when only a whole grading can tell: the row is blank, the headers are others now, or another version of the add-on
 * graded, or what a person left out beside the row may belong to another response.
 * @param row as the sheet counts, header = 1
 * @param entered what stands beside the rows of Grades
 */
export function gradeRow(
  record: RunRecord,
  header: readonly Cell[],
  cells: readonly Cell[],
  row: number,
  entered: readonly EnteredRow[] = [],
): GradesRow | null {
  if (record.version !== version) return null;
  const one = gradeOneRow(record, header, cells, row);
  if (!one) return null;
  const { graded, rubric, table } = one;
  const { columns, language } = record;
  const { response } = graded;
  const names = nameRows([response], table, identitiesOf([response], identityRole(columns, rubric.standard)));
  const entry = entryOf(names[0], row, entered);
  if (entry === undefined) return null;
  const entries = new Map(entry ? [[row, entry]] : []);
  const { asides } = setAside([graded], {
    ...{ policy: 'all', period: rubric.standard.period, identities: new Map(), entries },
  });
  return (
    describeGrades([graded], rubric, { table, columns, language, version, names, entries, asides }).rows[0] ?? null
  );
}

/** Text stays text, whatever it begins with. */
function cellOf(value: string | number | boolean): CellData {
  if (value === '') return {};
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
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
    ...entryReadings(book),
  ]).others;
  const [pieces = [], [header = []] = [], [cells = []] = [], [ourHeader = []] = [], numbers = [], ...entries] = read;
  const record = readRecord(pieces.map(([cell]) => cell));
  if (!record || record.grades.headers.some((title, column) => ourHeader[column] !== title)) return [];
  const headers = ourHeader.map((cell) => String(cell ?? ''));
  const entered = readEntries(workbook, book, record.language, { headers, read: entries }) ?? [];
  const values = gradeRow(record, header, cells, row, entered);
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
