import { isSameTitle, type LocalBook } from '../book/book.ts';
import { type Mask, parseMask, replaceFields } from '../book/field-mask.ts';
import { sheetById } from '../book/grid.ts';
import { createSheet, type LocalSheet, trimEnd } from '../book/sheet.ts';
import type { SheetProperties } from '../book/sheets-types.ts';
import { assertFreeId, type Kinds, nextId } from './request-kinds.ts';

const known = new Set(['title', 'hidden', 'index', 'gridProperties', 'tabColorStyle']);

/** Requests about whole tabs. */
export const sheetKinds: Kinds = {
  addSheet: (book, { properties = {} }) => {
    assertKnown(properties, 'sheetId', 'sheetType');
    const ids = book.sheets.map((sheet) => sheet.sheetId);
    const sheetId = properties.sheetId ?? nextId(ids);
    assertFreeId(sheetId, ids, 'sheetId');
    if (properties.sheetType && properties.sheetType !== 'GRID') throw new Error('only grid sheets can be added');
    const sheet = createSheet({ title: properties.title ?? `Sheet${book.sheets.length + 1}`, sheetId, cells: [] });
    const { rowCount = 1000, columnCount = 26 } = properties.gridProperties ?? {};
    sheet.gridProperties = withoutDefaults({ ...properties.gridProperties, rowCount, columnCount });
    sheet.hidden = properties.hidden ?? false;
    if (properties.tabColorStyle) sheet.tabColorStyle = properties.tabColorStyle;
    book.sheets.splice(properties.index ?? book.sheets.length, 0, sheet);
    assertSound(book, sheet);
    return {
      addSheet: { properties: { ...properties, sheetId, title: sheet.title, gridProperties: sheet.gridProperties } },
    };
  },

  updateSheetProperties: (book, { properties = {}, fields }) => {
    const mask = parseMask(fields);
    assertKnown(mask);
    const sheet = sheetById(book, properties.sheetId);
    const { title, hidden, gridProperties, tabColorStyle } = sheet;
    const old: SheetProperties = { title, hidden, gridProperties, ...(tabColorStyle && { tabColorStyle }) };
    const next = replaceFields(old, properties, mask);
    sheet.title = next.title ?? '';
    sheet.hidden = next.hidden ?? false;
    sheet.gridProperties = withoutDefaults(next.gridProperties ?? {});
    if (next.tabColorStyle) sheet.tabColorStyle = next.tabColorStyle;
    else delete sheet.tabColorStyle;
    cutToGrid(sheet);
    if (mask.index) moveSheet(book, sheet, properties.index ?? book.sheets.length);
    assertSound(book, sheet);
    return undefined;
  },

  deleteSheet: (book, { sheetId }) => {
    const sheet = sheetById(book, sheetId);
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    assertVisible(book);
    return undefined;
  },
};

function assertKnown(named: Mask | SheetProperties, ...more: readonly string[]): void {
  const stranger = Object.keys(named).find((field) => !known.has(field) && !more.includes(field));
  if (stranger !== undefined) throw new Error(`refusing to pretend: sheet property ${stranger}`);
}

/** `index` counts with the sheet still in its old place; its own place and the next one change nothing. */
function moveSheet(book: LocalBook, sheet: LocalSheet, index: number): void {
  const from = book.sheets.indexOf(sheet);
  if (index < 0 || index > book.sheets.length) throw new Error(`index ${index} is outside the list of sheets`);
  book.sheets.splice(from, 1);
  book.sheets.splice(index > from ? index - 1 : index, 0, sheet);
}

/** A grid without the properties that say nothing, so that equal grids compare equal. */
function withoutDefaults(
  grid: LocalSheet['gridProperties'] | NonNullable<SheetProperties['gridProperties']>,
): LocalSheet['gridProperties'] {
  const { rowCount = 0, columnCount = 0, ...rest } = grid;
  const said = Object.entries(rest).filter(([, value]) => value !== 0 && value !== false && value !== undefined);
  return { rowCount, columnCount, ...Object.fromEntries(said) };
}

function cutToGrid(sheet: LocalSheet): void {
  const { rowCount, columnCount } = sheet.gridProperties;
  sheet.cells.length = Math.min(sheet.cells.length, rowCount);
  for (const row of sheet.cells) {
    row.length = Math.min(row.length, columnCount);
    trimEnd(row, (cell) => cell === null);
  }
  trimEnd(sheet.cells, (row) => row.length === 0);
  sheet.rows.length = Math.min(sheet.rows.length, rowCount);
  sheet.columns.length = Math.min(sheet.columns.length, columnCount);
}

function assertSound(book: LocalBook, sheet: LocalSheet): void {
  const { title, sheetId, gridProperties: grid } = sheet;
  if (title === '') throw new Error('A sheet must have a title.');
  if (book.sheets.some((other) => other !== sheet && isSameTitle(other.title, title))) {
    throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  const isGrid = [grid.rowCount, grid.columnCount].every((count) => Number.isInteger(count) && count > 0);
  if (!isGrid) throw new Error(`sheet ${sheetId} must keep at least one row and one column`);
  if ((grid.frozenRowCount ?? 0) >= grid.rowCount || (grid.frozenColumnCount ?? 0) >= grid.columnCount) {
    throw new Error('You cannot freeze all visible rows or columns on the sheet.');
  }
  assertVisible(book);
}

function assertVisible(book: LocalBook): void {
  if (book.sheets.every((sheet) => sheet.hidden))
    throw new Error('You cannot remove or hide all the visible sheets in a document.');
}
