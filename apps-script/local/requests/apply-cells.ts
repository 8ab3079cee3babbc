import type { Cell } from '../book/cell.ts';
import { cellWriter } from '../book/cell-write.ts';
import { parseMask } from '../book/field-mask.ts';
import { type Area, areaOf, assertEditable, forEachPlace, setCell, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { CellData, RowData } from '../book/sheets-types.ts';
import type { Kinds } from './request-kinds.ts';

/** Requests that write cells where they are. */
export const cellKinds: Kinds = {
  updateCells: (book, { range, start, rows = [], fields }) => {
    const writeCell = cellWriter(parseMask(fields));
    if ((range === undefined) === (start === undefined)) throw new Error('exactly one of range and start must be set');
    const sheet = sheetById(book, (range ?? start)?.sheetId);
    const write = (row: number, column: number, given: CellData): void =>
      setCell(sheet, row, column, writeCell(sheet.cells[row]?.[column], given));
    if (range) {
      const area = areaOf(sheet, range);
      assertFits(area, rows);
      assertEditable(sheet, area);
      forEachPlace(area, (row, column) => {
        write(row, column, rows[row - area.startRow]?.values?.[column - area.startColumn] ?? {});
      });
      return undefined;
    }
    writeRows(sheet, start?.rowIndex ?? 0, start?.columnIndex ?? 0, rows, write);
    return undefined;
  },

  appendCells: (book, { sheetId, rows = [], fields }) => {
    const writeCell = cellWriter(parseMask(fields));
    const sheet = sheetById(book, sheetId);
    let firstFree = sheet.cells.length;
    while (firstFree > 0 && !sheet.cells[firstFree - 1]?.some((cell) => cell?.userEnteredValue)) firstFree -= 1;
    sheet.gridProperties.rowCount = Math.max(sheet.gridProperties.rowCount, firstFree + rows.length);
    writeRows(sheet, firstFree, 0, rows, (row, column, given) =>
      setCell(sheet, row, column, writeCell(sheet.cells[row]?.[column], given)),
    );
    return undefined;
  },

  repeatCell: (book, { range, cell = {}, fields }) => {
    const writeCell = cellWriter(parseMask(fields));
    const sheet = sheetById(book, range?.sheetId);
    const area = areaOf(sheet, range ?? {});
    assertEditable(sheet, area);
    const onBlank = writeCell(null, cell);
    forEachPlace(area, (row, column) => {
      const old = sheet.cells[row]?.[column];
      setCell(sheet, row, column, old ? writeCell(old, cell) : onBlank);
    });
    return undefined;
  },

  setDataValidation: (book, { range, rule }) => {
    const sheet = sheetById(book, range?.sheetId);
    const area = areaOf(sheet, range ?? {});
    assertEditable(sheet, area);
    forEachPlace(area, (row, column) => {
      const { dataValidation: _old, ...kept }: Cell = sheet.cells[row]?.[column] ?? {};
      setCell(sheet, row, column, rule ? { ...kept, dataValidation: rule } : kept);
    });
    return undefined;
  },
};

function writeRows(
  sheet: LocalSheet,
  startRow: number,
  startColumn: number,
  rows: readonly RowData[],
  write: (row: number, column: number, given: CellData) => void,
): void {
  rows.forEach(({ values = [] }, down) => {
    const row = startRow + down;
    if (values.length === 0) return;
    const line = { startRowIndex: row, endRowIndex: row + 1 };
    const area = areaOf(sheet, { ...line, startColumnIndex: startColumn, endColumnIndex: startColumn + values.length });
    assertEditable(sheet, area);
    values.forEach((given, across) => {
      write(row, startColumn + across, given);
    });
  });
}

function assertFits(area: Area, rows: readonly RowData[]): void {
  const height = area.endRow - area.startRow;
  const width = area.endColumn - area.startColumn;
  if (rows.length > height) {
    throw new Error(
      `Attempting to write row: ${area.startRow + height}, beyond the last requested row of: ${area.endRow - 1}`,
    );
  }
  if (rows.some(({ values = [] }) => values.length > width)) {
    throw new Error(
      `Attempting to write column: ${area.endColumn}, beyond the last requested column of: ${area.endColumn - 1}`,
    );
  }
}
