import { describeArea, findArea } from './a1.ts';
import { cloneBook, type LocalBook } from './book.ts';
import { enteredValue } from './cell.ts';
import { withValue } from './cell-write.ts';
import { assertEditable, forEachPlace, setCell } from './grid.ts';

/** What is written to one range: rows of values. `null` leaves a cell as it is, '' clears it. */
export type WrittenRange = { readonly range: string; readonly values: readonly (readonly unknown[])[] };

/**
 * `values.batchUpdate` with RAW or USER_ENTERED on a copy of the book. RAW keeps every text a text; USER_ENTERED would
 * parse texts as if typed, which is not imitated: it takes numbers, booleans and texts that nothing could parse, and
 * refuses a formula. Values that do not fit the range or the grid are refused.
 */
export function writeValues(book: LocalBook, writes: readonly WrittenRange[], inputOption: string): LocalBook {
  if (inputOption !== 'RAW' && inputOption !== 'USER_ENTERED')
    throw new Error("'valueInputOption' is required but not specified");
  const next = cloneBook(book);
  for (const { range, values } of writes) {
    const { sheet, area } = findArea(next, range);
    assertEditable(sheet, area);
    const isAnchor = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
    const { rowCount, columnCount } = sheet.gridProperties;
    const endRow = isAnchor ? rowCount : area.endRow;
    const endColumn = isAnchor ? columnCount : area.endColumn;
    values.forEach((row, down) => {
      if (area.startRow + down >= endRow) throw outside(range, 'row', area.startRow + down + 1);
      row.forEach((value, across) => {
        const column = area.startColumn + across;
        if (column >= endColumn) throw outside(range, 'column', column + 1);
        if (value === null) return;
        const cell = sheet.cells[area.startRow + down]?.[column];
        setCell(
          sheet,
          area.startRow + down,
          column,
          withValue(cell, value === '' ? undefined : literal(value, inputOption)),
        );
      });
    });
  }
  return next;
}

/** `values.batchClear` on a copy of the book: values go, formats and everything else stay. Answers the cleared ranges. */
export function clearValues(book: LocalBook, ranges: readonly string[]): { book: LocalBook; clearedRanges: string[] } {
  const next = cloneBook(book);
  const clearedRanges = ranges.map((range) => {
    const named = findArea(next, range);
    const { sheet, area } = named;
    assertEditable(sheet, area);
    forEachPlace({ ...area, endRow: Math.min(area.endRow, sheet.cells.length) }, (row, column) => {
      const cell = sheet.cells[row]?.[column];
      if (cell) setCell(sheet, row, column, withValue(cell, undefined));
    });
    return describeArea(named);
  });
  return { book: next, clearedRanges };
}

function literal(value: unknown, inputOption: string): ReturnType<typeof enteredValue> {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`Invalid value: ${value}`);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new Error(
      `Invalid values: expected a text, number or boolean, got ${value === undefined ? 'undefined' : typeof value}`,
    );
  }
  const isParsed = typeof value === 'string' && inputOption === 'USER_ENTERED';
  if (isParsed && !/^[\p{L}\p{Z}]*$/u.test(value)) {
    throw new Error(`refusing to pretend: USER_ENTERED would parse the text ${JSON.stringify(value.slice(0, 40))}`);
  }
  return enteredValue(value);
}

const outside = (range: string, what: string, place: number): Error =>
  new Error(`Requested writing within range [${range}], but tried writing to ${what} [${place}]`);
