import type { Cell, Column, ColumnMap, Table } from '../responses/schema.ts';
import { firstAnswerRow } from '../responses/second-header.ts';

type Names = (cell: Cell | undefined) => boolean;

/** Columns (from 0) whose cells say who somebody is: respondents, customers, and what was recognised as personal. */
const nameColumns = (columns: readonly Pick<Column, 'index' | 'role' | 'type'>[]): readonly number[] =>
  columns.flatMap(({ index, role, type }) =>
    role === 'respondent' || role === 'customer' || type === 'pii' ? [index] : [],
  );

/** Whether a row of a response tab is somebody's. */
export function isNamedIn(
  cells: readonly Cell[],
  columns: readonly Pick<Column, 'index' | 'role' | 'type'>[],
  names: Names,
): boolean {
  return nameColumns(columns).some((index) => names(cells[index]));
}

/** Rows of a response tab (header = 1) that are somebody's. */
export function namedRows(
  table: Table,
  { columns, headerRows }: Pick<ColumnMap, 'columns' | 'headerRows'>,
  names: Names,
): readonly number[] {
  const indexes = nameColumns(columns);
  const found: number[] = [];
  for (let place = firstAnswerRow(table, headerRows); place < table.length; place += 1)
    if (indexes.some((index) => names(table[place]?.[index]))) found.push(place + 1);
  return found;
}

/** A response tab as if these rows (header = 1) were blank; all others stay where they are. */
export function withoutRows(table: Table, rows: readonly number[]): Table {
  const gone = new Set(rows);
  return gone.size === 0 ? table : table.map((cells, place) => (gone.has(place + 1) ? [] : cells));
}
