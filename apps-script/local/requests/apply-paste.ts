import type { Cell } from '../book/cell.ts';
import { withValue } from '../book/cell-write.ts';
import { type Area, areaOf, assertEditable, forEachPlace, setCell, sheetById } from '../book/grid.ts';
import type { Kinds } from './request-kinds.ts';

type Paste = (source: Cell | null, target: Cell | null) => Cell | null;

const pastes: Readonly<Record<string, Paste>> = {
  PASTE_NORMAL: (source) => source,
  // Results, not formulas: a formula without a known result pastes as a blank.
  PASTE_VALUES: (source, target) => {
    const value = source?.effectiveValue ?? source?.userEnteredValue;
    if (value?.errorValue && source) return { ...withValue(target, source.userEnteredValue), effectiveValue: value };
    return withValue(target, value?.formulaValue === undefined ? value : undefined);
  },
};

/** Copying of cells from one place to another. */
export const pasteKinds: Kinds = {
  copyPaste: (book, { source = {}, destination = {}, pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' }) => {
    const paste = pastes[pasteType];
    if (!paste || pasteOrientation !== 'NORMAL')
      throw new Error(`refusing to pretend: ${pasteType} ${pasteOrientation}`);
    const from = sheetById(book, source.sheetId);
    const to = sheetById(book, destination.sheetId);
    const taken = areaOf(from, source);
    const height = taken.endRow - taken.startRow;
    const width = taken.endColumn - taken.startColumn;
    const target = stretched(areaOf(to, destination), height, width);
    const area = areaOf(to, {
      startRowIndex: target.startRow,
      endRowIndex: target.endRow,
      startColumnIndex: target.startColumn,
      endColumnIndex: target.endColumn,
    });
    assertEditable(to, area);
    // Taken out first, because source and destination may overlap.
    const cells = from.cells
      .slice(taken.startRow, taken.endRow)
      .map((row) => row.slice(taken.startColumn, taken.endColumn));
    forEachPlace(area, (row, column) => {
      const cell = cells[(row - area.startRow) % height]?.[(column - area.startColumn) % width] ?? null;
      setCell(to, row, column, paste(cell, to.cells[row]?.[column] ?? null));
    });
    return undefined;
  },
};

/** The destination that is filled: a multiple of the source as it stands, otherwise the source's own size. */
function stretched(area: Area, height: number, width: number): Area {
  const rows = area.endRow - area.startRow;
  const columns = area.endColumn - area.startColumn;
  return {
    ...area,
    endRow: area.startRow + (rows % height === 0 ? rows : height),
    endColumn: area.startColumn + (columns % width === 0 ? columns : width),
  };
}
