import type { LocalBook } from './book.ts';
import type { Cell } from './cell.ts';
import { type LocalSheet, trimEnd } from './sheet.ts';
import type { GridRange } from './sheets-types.ts';

/** A rectangle of cells: zero-based, ends excluded. */
export type Area = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

/** The sheet of that id; throws when there is none. */
export function sheetById(book: LocalBook, sheetId: number | undefined): LocalSheet {
  const sheet = book.sheets.find((one) => one.sheetId === (sheetId ?? 0));
  if (!sheet) throw new Error(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** The rectangle that a range names; an open end reaches the edge of the grid. Throws when any of it is outside or empty. */
export function areaOf(sheet: LocalSheet, range: GridRange): Area {
  const { rowCount, columnCount } = sheet.gridProperties;
  const area = {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? rowCount,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? columnCount,
  };
  const isOutside = area.startRow < 0 || area.startColumn < 0 || area.endRow > rowCount || area.endColumn > columnCount;
  if (isOutside) {
    throw new Error(
      `Range (${describe(area)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  }
  if (area.endRow <= area.startRow || area.endColumn <= area.startColumn) {
    throw new Error(`Range (${describe(area)}) is empty: an end must be after its start`);
  }
  return area;
}

/** Puts a cell in its place, in this sheet only; a cell without any content becomes untouched again. */
export function setCell(sheet: LocalSheet, row: number, column: number, cell: Cell | null): void {
  const isBlank = cell === null || Object.keys(cell).length === 0;
  const line = sheet.cells[row] ?? [];
  if (isBlank && column >= line.length) return;
  while (sheet.cells.length <= row) sheet.cells.push([]);
  while (line.length < column) line.push(null);
  line[column] = isBlank ? null : cell;
  sheet.cells[row] = line;
  if (!isBlank) return;
  trimEnd(line, (one) => one === null);
  trimEnd(sheet.cells, (one) => one.length === 0);
}

/** Calls for every cell of a rectangle, row by row. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) visit(row, column);
  }
}

/** Throws when a protection that this user may not pass covers any of the rectangle. */
export function assertEditable(sheet: LocalSheet, area: Area): void {
  const isBarred = sheet.protectedRanges.some(
    (protection) =>
      protection.requestingUserCanEdit === false && !protection.warningOnly && overlaps(area, protection.range ?? {}),
  );
  if (isBarred) {
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

function overlaps(area: Area, range: GridRange): boolean {
  return (
    area.startRow < (range.endRowIndex ?? Infinity) &&
    area.endRow > (range.startRowIndex ?? 0) &&
    area.startColumn < (range.endColumnIndex ?? Infinity) &&
    area.endColumn > (range.startColumnIndex ?? 0)
  );
}

const describe = (area: Area): string =>
  `rows ${area.startRow}..${area.endRow}, columns ${area.startColumn}..${area.endColumn}`;
