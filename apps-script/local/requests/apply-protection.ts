import type { LocalBook } from '../book/book.ts';
import { parseMask, replaceFields } from '../book/field-mask.ts';
import { areaOf, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { ProtectedRange } from '../book/sheets-types.ts';
import { assertFreeId, type Kinds, nextId } from './request-kinds.ts';

/** Requests about protected ranges. */
export const protectionKinds: Kinds = {
  addProtectedRange: (book, { protectedRange = {} }) => {
    const ids = book.sheets.flatMap((sheet) => sheet.protectedRanges.map((one) => one.protectedRangeId));
    const protectedRangeId = protectedRange.protectedRangeId ?? nextId(ids);
    assertFreeId(protectedRangeId, ids, 'protectedRangeId', 1);
    const made = { ...protectedRange, protectedRangeId };
    sheetOf(book, made).protectedRanges.push(made);
    return { addProtectedRange: { protectedRange: made } };
  },

  updateProtectedRange: (book, { protectedRange = {}, fields }) => {
    const { sheet, place, held } = find(book, protectedRange.protectedRangeId);
    const next = replaceFields(held, protectedRange, parseMask(fields));
    if (sheetOf(book, next) !== sheet) throw new Error('a protected range cannot change its sheet');
    sheet.protectedRanges[place] = next;
    return undefined;
  },

  deleteProtectedRange: (book, { protectedRangeId }) => {
    const { sheet, place } = find(book, protectedRangeId);
    sheet.protectedRanges.splice(place, 1);
    return undefined;
  },
};

function find(
  book: LocalBook,
  protectedRangeId: number | undefined,
): { readonly sheet: LocalSheet; readonly place: number; readonly held: ProtectedRange } {
  for (const sheet of book.sheets) {
    const place = sheet.protectedRanges.findIndex((one) => one.protectedRangeId === protectedRangeId);
    const held = sheet.protectedRanges[place];
    if (held) return { sheet, place, held };
  }
  throw new Error(`No protected range with id: ${protectedRangeId}`);
}

function sheetOf(
  book: LocalBook,
  { range, unprotectedRanges = [], namedRangeId, tableId }: ProtectedRange,
): LocalSheet {
  if (namedRangeId !== undefined || tableId !== undefined)
    throw new Error('refusing to pretend: named ranges and tables');
  if (!range) throw new Error('exactly one of range, named range and table must be set');
  const sheet = sheetById(book, range.sheetId);
  areaOf(sheet, range);
  if (unprotectedRanges.length > 0 && Object.keys(range).some((field) => field !== 'sheetId'))
    throw new Error('unprotected ranges are only supported on protected sheets');
  for (const free of unprotectedRanges) {
    if (sheetById(book, free.sheetId) !== sheet) throw new Error('an unprotected range must be on the protected sheet');
    areaOf(sheet, free);
  }
  return sheet;
}
