import { findArea, type NamedArea } from './a1.ts';
import type { LocalBook } from './book.ts';
import { cellResource } from './cell-resource.ts';
import { type Mask, pickFields } from './field-mask.ts';
import { type Area, areaOf } from './grid.ts';
import type { Dimension, LocalSheet } from './sheet.ts';
import type { DeveloperMetadata, DimensionProperties, SheetResource, Spreadsheet } from './sheets-types.ts';

const defaultHeight = 21;
const defaultWidth = 100;

type GridData = NonNullable<SheetResource['data']>[number];

/** What of the book is answered. */
export type ResourceQuery = {
  /** A1 ranges; only their sheets are answered, with one piece of grid data each. */
  readonly ranges?: readonly string[];
  /** With a mask, grid data comes exactly when the mask names it. */
  readonly fields?: Mask;
  readonly includeGridData?: boolean;
};

/** The book as the Sheets API's `Spreadsheet`; without a query everything, grid data included. */
export function toSpreadsheetResource(book: LocalBook, query: ResourceQuery = { includeGridData: true }): Spreadsheet {
  const { ranges = [], fields } = query;
  const sheetMask = fields ? inside(fields, 'sheets') : true;
  const dataMask = sheetMask && inside(sheetMask, 'data');
  const wantsData = fields ? dataMask !== undefined : query.includeGridData === true;
  const named = ranges.map((range) => findArea(book, range));
  const chosen =
    ranges.length === 0 ? book.sheets : book.sheets.filter((one) => named.some(({ sheet }) => sheet === one));
  const areasOf = (sheet: LocalSheet): readonly NamedArea[] =>
    ranges.length === 0 ? [{ sheet, area: areaOf(sheet, {}) }] : named.filter((one) => one.sheet === sheet);
  const resource: Spreadsheet = {
    spreadsheetId: book.id,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    properties: { title: book.title, locale: book.locale, timeZone: book.timeZone, autoRecalc: 'ON_CHANGE' },
    sheets: chosen.map((sheet) => ({
      ...sheetResource(sheet, book.sheets.indexOf(sheet)),
      ...(wantsData && {
        data: areasOf(sheet).map(({ area }) => gridData(sheet, area, book.locale, dataMask ?? true)),
      }),
    })),
    ...(book.developerMetadata.length > 0 && { developerMetadata: book.developerMetadata }),
  };
  return fields ? (pickFields(resource, fields) as Spreadsheet) : resource;
}

function sheetResource(sheet: LocalSheet, index: number): SheetResource {
  const { sheetId, title, hidden, gridProperties, tabColorStyle } = sheet;
  const ofSheet = sheet.developerMetadata.filter(({ location }) => !location?.dimensionRange);
  return {
    properties: {
      sheetId,
      title,
      index,
      sheetType: 'GRID',
      gridProperties,
      ...(hidden && { hidden }),
      ...(tabColorStyle && { tabColorStyle }),
    },
    ...filled('charts', sheet.charts),
    ...filled('conditionalFormats', sheet.conditionalFormats),
    ...filled('developerMetadata', ofSheet),
    ...filled('filterViews', sheet.filterViews),
    ...filled('protectedRanges', sheet.protectedRanges),
    ...filled('merges', sheet.merges),
  };
}

function gridData(sheet: LocalSheet, area: Area, locale: string, mask: Mask | true): GridData {
  const data: GridData = {};
  if (area.startRow > 0) data.startRow = area.startRow;
  if (area.startColumn > 0) data.startColumn = area.startColumn;
  if (inside(mask, 'rowData')) {
    data.rowData = sheet.cells.slice(area.startRow, area.endRow).map((row) => {
      const values = row.slice(area.startColumn, area.endColumn).map((cell) => cellResource(cell, locale));
      return values.length > 0 ? { values } : {};
    });
  }
  const { startRow, endRow, startColumn, endColumn } = area;
  if (inside(mask, 'rowMetadata')) {
    data.rowMetadata = dimensions(sheet, 'ROWS', sheet.rows, startRow, endRow, defaultHeight);
  }
  if (inside(mask, 'columnMetadata')) {
    data.columnMetadata = dimensions(sheet, 'COLUMNS', sheet.columns, startColumn, endColumn, defaultWidth);
  }
  return data;
}

function dimensions(
  sheet: LocalSheet,
  dimension: 'ROWS' | 'COLUMNS',
  known: readonly Dimension[],
  start: number,
  end: number,
  pixelSize: number,
): DimensionProperties[] {
  const metadata = new Map<number, DeveloperMetadata[]>();
  for (const one of sheet.developerMetadata) {
    const range = one.location?.dimensionRange;
    if (range?.dimension !== dimension) continue;
    const place = range.startIndex ?? 0;
    metadata.set(place, [...(metadata.get(place) ?? []), one]);
  }
  return Array.from({ length: end - start }, (_, offset) => ({
    pixelSize,
    ...known[start + offset],
    ...filled('developerMetadata', metadata.get(start + offset) ?? []),
  }));
}

function filled<K extends string, T>(name: K, list: readonly T[]): { [name in K]?: T[] } {
  return list.length > 0 ? ({ [name]: [...list] } as { [name in K]?: T[] }) : {};
}

/** The part of a mask under a field, or `undefined` when it is not wanted. */
function inside(mask: Mask | true, field: string): Mask | true | undefined {
  return mask === true ? true : mask[field];
}
