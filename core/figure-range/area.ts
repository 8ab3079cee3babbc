import { cellAddress, columnName } from '../responses/address.ts';
import type { Cell, Table } from '../responses/schema.ts';
import { isEmpty, readCell } from './read-cell.ts';

/** The cells that a person selected. `a1`: where they stand, such as `B2:D40` or `B:D`; rows may end early. */
export type SelectedCells = { readonly a1: string; readonly cells: Table };

/** A row by its number in the sheet. */
export type AreaRow = { readonly row: number; readonly cells: readonly Cell[] };

/** A selection as a rectangle without its blank rows. `column`: its first, from 0. */
export type Area = {
  readonly a1: string;
  readonly column: number;
  readonly width: number;
  readonly rows: readonly AreaRow[];
};

/** A cell that cannot be read, and what stands in it. */
export type WrongCell = { readonly cell: string; readonly text: string };

/** The first cell of an address: row as the sheet counts, column from 0. */
function startOf(a1: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]*)\$?(\d*)/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: digits === '' ? 1 : Number(digits), column: Math.max(0, column - 1) };
}

/**
 * A selection as a rectangle. Blank rows below the last entry are not part of it; in one column a blank row above that is
 * somebody who did not answer, in several it is a gap.
 */
export function areaOf({ a1, cells }: SelectedCells): Area {
  const { row, column } = startOf(a1);
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const padded = cells.map(
    (line, place): AreaRow => ({
      row: row + place,
      cells: Array.from({ length: width }, (_, at) => line[at] ?? null),
    }),
  );
  const isBlank = (line: AreaRow) => line.cells.every(isEmpty);
  let end = padded.length;
  while (end > 0 && isBlank(padded[end - 1] as AreaRow)) end -= 1;
  const used = padded.slice(0, end);
  return { a1, column, width, rows: width > 1 ? used.filter((line) => !isBlank(line)) : used };
}

/** The address of a cell of an area. */
export const addressIn = ({ column }: Area, { row }: AreaRow, place: number): string =>
  cellAddress(row, column + place);

/** The letters of a column of an area. */
export const letterIn = ({ column }: Area, place: number): string => columnName(column + place);

/** Reads cells as numbers and remembers those that are none. */
export type NumberReader = {
  readonly wrong: WrongCell[];
  readonly read: (area: Area, row: AreaRow, place: number) => number | null;
};

export function numberReader(): NumberReader {
  const wrong: WrongCell[] = [];
  return {
    wrong,
    read(area, row, place) {
      const found = readCell(row.cells[place] ?? null);
      if (typeof found !== 'string') return found;
      wrong.push({ cell: addressIn(area, row, place), text: found });
      return null;
    },
  };
}
