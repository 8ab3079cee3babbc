import type { LocalBook } from '../book/book.ts';
import { parseMask, replaceFields } from '../book/field-mask.ts';
import { areaOf, assertEditable, sheetById } from '../book/grid.ts';
import { type LocalSheet, trimEnd } from '../book/sheet.ts';
import type { DimensionRange } from '../book/sheets-types.ts';
import { deleteLines, insertLines, moveLines } from './grid-lines.ts';
import type { Kinds } from './request-kinds.ts';
import { deleteShift, insertShift, moveShift, type Shift } from './shift.ts';
import { type DimensionName, shiftReferences } from './shift-references.ts';

const sizes = {
  ROWS: { count: 'rowCount', frozen: 'frozenRowCount', known: 'rows' },
  COLUMNS: { count: 'columnCount', frozen: 'frozenColumnCount', known: 'columns' },
} as const;

/** Requests that add, remove, move and size whole rows and columns. */
export const dimensionKinds: Kinds = {
  appendDimension: (book, { sheetId, dimension, length = 0 }) => {
    const grid = sheetById(book, sheetId).gridProperties;
    if (!Number.isInteger(length) || length < 1) throw new Error(`length must be positive: ${length}`);
    grid[sizes[named(dimension)].count] += length;
    return undefined;
  },

  insertDimension: (book, { range, inheritFromBefore = false }) => {
    const { sheet, dimension, start, end } = bounded(book, range);
    const { count } = sizes[dimension];
    const size = sheet.gridProperties[count];
    if (inheritFromBefore && start === 0) throw new Error('inheritFromBefore cannot be true when startIndex is 0');
    if (start > size || (start === size && !inheritFromBefore)) {
      throw new Error(`range.startIndex[${start}] must be less than the grid size (${size})`);
    }
    sheet.gridProperties[count] += end - start;
    insertLines(sheet, dimension, start, end - start, inheritFromBefore ? start - 1 : start);
    follow(book, sheet, dimension, insertShift(start, end - start));
    return undefined;
  },

  deleteDimension: (book, { range }) => {
    const { sheet, dimension, start, end } = inGrid(book, range);
    const { count, frozen } = sizes[dimension];
    const size = sheet.gridProperties[count];
    const frozenLeft = Math.max(0, sheet.gridProperties[frozen] ?? 0);
    if (start <= frozenLeft && end === size) throw new Error('You cannot delete all the non-frozen rows or columns.');
    sheet.gridProperties[count] -= end - start;
    deleteLines(sheet, dimension, start, end);
    follow(book, sheet, dimension, deleteShift(start, end));
    return undefined;
  },

  moveDimension: (book, { source, destinationIndex = 0 }) => {
    const { sheet, dimension, start, end } = inGrid(book, source);
    const size = sheet.gridProperties[sizes[dimension].count];
    const isInside = destinationIndex > start && destinationIndex < end;
    if (destinationIndex < 0 || destinationIndex > size || isInside) {
      throw new Error(`destinationIndex[${destinationIndex}] is outside the grid or within the source`);
    }
    const shift = moveShift(start, end, destinationIndex);
    moveLines(sheet, dimension, start, end, destinationIndex);
    shiftReferences(book, sheet, dimension, shift);
    return undefined;
  },

  updateDimensionProperties: (book, { range, properties = {}, fields }) => {
    const mask = parseMask(fields);
    const stranger = Object.keys(mask).find((field) => field !== 'pixelSize' && field !== 'hiddenByUser');
    if (stranger !== undefined) throw new Error(`refusing to pretend: dimension property ${stranger}`);
    const { sheet, dimension, start, end } = inGrid(book, range);
    const known = sheet[sizes[dimension].known];
    for (let place = start; place < end; place += 1) {
      while (known.length <= place) known.push(null);
      const { hiddenByUser, ...rest } = replaceFields(known[place] ?? {}, properties, mask);
      const next = hiddenByUser ? { ...rest, hiddenByUser } : rest;
      known[place] = Object.keys(next).length > 0 ? next : null;
    }
    trimEnd(known, (one) => one === null);
    return undefined;
  },
};

/** What points into the sheet follows, frozen lines included: those inserted among them are frozen too. */
function follow(book: LocalBook, sheet: LocalSheet, dimension: DimensionName, shift: Shift): void {
  const { frozen } = sizes[dimension];
  const lines = sheet.gridProperties[frozen] ?? 0;
  if (lines > 0) {
    const left = shift.span(0, lines)?.[1] ?? 0;
    if (left > 0) sheet.gridProperties[frozen] = left;
    else delete sheet.gridProperties[frozen];
  }
  shiftReferences(book, sheet, dimension, shift);
}

type Span = {
  readonly sheet: LocalSheet;
  readonly dimension: DimensionName;
  readonly start: number;
  readonly end: number;
};

/** A span inside the grid; open ends reach its edges. */
function inGrid(book: LocalBook, range: DimensionRange = {}): Span {
  const sheet = sheetById(book, range.sheetId);
  const dimension = named(range.dimension);
  const size = sheet.gridProperties[sizes[dimension].count];
  const [start, end] = [range.startIndex ?? 0, range.endIndex ?? size];
  const area =
    dimension === 'ROWS'
      ? { startRowIndex: start, endRowIndex: end }
      : { startColumnIndex: start, endColumnIndex: end };
  assertEditable(sheet, areaOf(sheet, area));
  return { sheet, dimension, start, end };
}

/** A span with both ends, which may lie past the grid. */
function bounded(book: LocalBook, range: DimensionRange = {}): Span {
  const { startIndex = 0, endIndex } = range;
  if (endIndex === undefined || endIndex <= startIndex || startIndex < 0) {
    throw new Error('the range must be bounded, with its end after its start');
  }
  return { sheet: sheetById(book, range.sheetId), dimension: named(range.dimension), start: startIndex, end: endIndex };
}

function named(dimension: string | undefined): DimensionName {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension;
  throw new Error(`a dimension must be ROWS or COLUMNS, not ${dimension}`);
}
