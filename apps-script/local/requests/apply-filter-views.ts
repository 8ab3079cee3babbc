import type { LocalBook } from '../book/book.ts';
import { parseMask, replaceFields } from '../book/field-mask.ts';
import { areaOf, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { FilterView } from '../book/sheets-types.ts';
import { assertFreeId, type Kinds, nextId } from './request-kinds.ts';

/** Requests about filter views. */
export const filterViewKinds: Kinds = {
  addFilterView: (book, { filter = {} }) => {
    const ids = book.sheets.flatMap((sheet) => sheet.filterViews.map((view) => view.filterViewId));
    const filterViewId = filter.filterViewId ?? nextId(ids);
    assertFreeId(filterViewId, ids, 'filterViewId');
    const made = { ...filter, filterViewId };
    sheetOf(book, made).filterViews.push(made);
    return { addFilterView: { filter: made } };
  },

  updateFilterView: (book, { filter = {}, fields }) => {
    const { sheet, place, held } = find(book, filter.filterViewId);
    const next = replaceFields(held, filter, parseMask(fields));
    if (sheetOf(book, next) !== sheet) throw new Error('a filter view cannot change its sheet');
    sheet.filterViews[place] = next;
    return undefined;
  },

  deleteFilterView: (book, { filterId }) => {
    const { sheet, place } = find(book, filterId);
    sheet.filterViews.splice(place, 1);
    return undefined;
  },
};

function find(
  book: LocalBook,
  filterViewId: number | undefined,
): { readonly sheet: LocalSheet; readonly place: number; readonly held: FilterView } {
  for (const sheet of book.sheets) {
    const place = sheet.filterViews.findIndex((view) => view.filterViewId === filterViewId);
    const held = sheet.filterViews[place];
    if (held) return { sheet, place, held };
  }
  throw new Error(`No filter view with id: ${filterViewId}`);
}

/** The sheet that the view is on; stricter than Google: titles on a sheet must differ. */
function sheetOf(book: LocalBook, { filterViewId, title, range, namedRangeId, tableId }: FilterView): LocalSheet {
  if (namedRangeId !== undefined || tableId !== undefined)
    throw new Error('refusing to pretend: named ranges and tables');
  if (!range) throw new Error('exactly one of range, named range and table must be set');
  if (!title) throw new Error('a filter view must have a title');
  const sheet = sheetById(book, range.sheetId);
  areaOf(sheet, range);
  if (sheet.filterViews.some((other) => other.filterViewId !== filterViewId && other.title === title))
    throw new Error(`A filter view with the name "${title}" already exists.`);
  return sheet;
}
