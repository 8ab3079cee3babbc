import type { LocalBook } from '../book/book.ts';
import { parseMask, replaceFields } from '../book/field-mask.ts';
import { areaOf, sheetById } from '../book/grid.ts';
import type { DataFilter, DeveloperMetadata } from '../book/sheets-types.ts';
import { assertFreeId, type Kinds, nextId } from './request-kinds.ts';

type Location = NonNullable<DeveloperMetadata['location']>;

/** Requests about developer metadata, by which an add-on knows its own tabs whatever they are called. */
export const metadataKinds: Kinds = {
  createDeveloperMetadata: (book, { developerMetadata = {} }) => {
    const ids = everything(book).map((one) => one.metadataId);
    const metadataId = developerMetadata.metadataId ?? nextId(ids);
    assertFreeId(metadataId, ids, 'metadataId', 1);
    const { location = {}, ...rest } = developerMetadata;
    if (!rest.metadataKey) throw new Error('metadata must have a key');
    if (!rest.visibility) throw new Error('metadata must have a visibility');
    const made = { ...rest, metadataId, location: located(book, location) };
    holderOf(book, made.location).developerMetadata.push(made);
    return { createDeveloperMetadata: { developerMetadata: made } };
  },

  updateDeveloperMetadata: (book, { dataFilters = [], developerMetadata = {}, fields }) => {
    const mask = parseMask(fields);
    if (mask.location) throw new Error('refusing to pretend: moving metadata');
    const found = everything(book).filter((one) => dataFilters.some((filter) => isMatch(one, filter)));
    for (const one of found) {
      const list = holderOf(book, one.location ?? {}).developerMetadata;
      list[list.indexOf(one)] = replaceFields(one, developerMetadata, mask);
    }
    return {
      updateDeveloperMetadata: { developerMetadata: found.map((one) => replaceFields(one, developerMetadata, mask)) },
    };
  },

  deleteDeveloperMetadata: (book, { dataFilter = {} }) => {
    const found = everything(book).filter((one) => isMatch(one, dataFilter));
    for (const one of found) {
      const list = holderOf(book, one.location ?? {}).developerMetadata;
      list.splice(list.indexOf(one), 1);
    }
    return { deleteDeveloperMetadata: { deletedDeveloperMetadata: found } };
  },
};

function everything(book: LocalBook): readonly DeveloperMetadata[] {
  return [...book.developerMetadata, ...book.sheets.flatMap((sheet) => sheet.developerMetadata)];
}

function holderOf(book: LocalBook, location: Location): { developerMetadata: DeveloperMetadata[] } {
  return location.spreadsheet ? book : sheetById(book, location.dimensionRange?.sheetId ?? location.sheetId);
}

/** The place with its type, which Google adds; throws unless it is exactly one place that exists. */
function located(book: LocalBook, location: Location): Location {
  const { spreadsheet, sheetId, dimensionRange } = location;
  const named = [spreadsheet, sheetId, dimensionRange].filter((one) => one !== undefined && one !== false);
  if (named.length !== 1) throw new Error('metadata must have exactly one location');
  if (spreadsheet) return { spreadsheet, locationType: 'SPREADSHEET' };
  if (!dimensionRange) return { sheetId: sheetById(book, sheetId).sheetId, locationType: 'SHEET' };
  const { dimension, startIndex, endIndex } = dimensionRange;
  const isRow = dimension === 'ROWS';
  if (startIndex === undefined || endIndex !== startIndex + 1) throw new Error('a location must be one row or column');
  areaOf(
    sheetById(book, dimensionRange.sheetId),
    isRow
      ? { startRowIndex: startIndex, endRowIndex: endIndex }
      : { startColumnIndex: startIndex, endColumnIndex: endIndex },
  );
  return { dimensionRange, locationType: isRow ? 'ROW' : 'COLUMN' };
}

function isMatch(metadata: DeveloperMetadata, filter: DataFilter): boolean {
  const lookup = filter.developerMetadataLookup;
  if (!lookup) throw new Error('refusing to pretend: only developerMetadataLookup filters are known');
  const { metadataLocation, locationMatchingStrategy: _strategy, locationType, ...plain } = lookup;
  const fits = Object.entries(plain).every(([name, wanted]) => metadata[name as keyof typeof plain] === wanted);
  const isThere = !metadataLocation || isSamePlace(metadata.location ?? {}, metadataLocation);
  return fits && isThere && (!locationType || metadata.location?.locationType === locationType);
}

function isSamePlace(one: Location, other: Location): boolean {
  const key = ({ spreadsheet, sheetId, dimensionRange: range }: Location): string =>
    JSON.stringify([spreadsheet === true, sheetId, range?.sheetId, range?.dimension, range?.startIndex]);
  return key(one) === key(other);
}
