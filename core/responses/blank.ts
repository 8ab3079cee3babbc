import type { Cell } from './schema.ts';

/** True for a cell that holds nothing or only white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || String(cell).trim() === '';
}

/** True for a row without any written cell. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}
