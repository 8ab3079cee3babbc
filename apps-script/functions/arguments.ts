import { isBlankRow } from '../../core/responses/blank.ts';
import type { Cell, Table } from '../../core/responses/schema.ts';

/** A date comes as an object of the script's own; core wants ISO text. Only that it is a date matters here, not its zone. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) !== '[object Date]') return '';
  const date = value as Date;
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19);
}

/** The cells of an argument of a custom function: a range comes as rows, a single cell as itself, one left out as nothing. */
export function rowsOf(argument: unknown): Table {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
}

/** The only or first cell of an argument; '' when it was left out. */
export const cellIn = (argument: unknown): Cell => rowsOf(argument)[0]?.[0] ?? '';

/**
 * The rows of a range that may hold answers: not the blank ones below the last entry, as in `A2:A`, and in a range of
 * several columns no row that is blank altogether. A blank beside or above an answer stays: somebody did not answer.
 */
export function answeredRows(range: unknown): Table {
  const rows = rowsOf(range);
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end -= 1;
  const used = rows.slice(0, end);
  return (used[0]?.length ?? 0) > 1 ? used.filter((row) => !isBlankRow(row)) : used;
}

/** TRUE, or 1 as formulas also write it. */
export const isTrue = (argument: unknown): boolean => {
  const cell = cellIn(argument);
  return cell === true || cell === 1;
};
