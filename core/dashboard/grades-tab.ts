import type { CellFormat } from '../panels/block.ts';
import { entryColumns, entryPlace } from '../tabs/entry-columns.ts';
import type { GradesTable } from '../tabs/grades.ts';
import type { Language } from '../text/schema.ts';
import { headersMetadataKey, ofSet, type TabPlace } from './book.ts';
import { type FilterView, renderFilterViews } from './filter-views.ts';
import { offerEntries, openColumns } from './grade-entries.ts';
import { replaceGradeRules } from './grade-rules.ts';
import { growGrid } from './grow-grid.ts';
import { headerStamp, makeColumns } from './make-columns.ts';
import { type GradeRows, makeGradeRows, type RowsInPlace } from './make-grade-rows.ts';
import { numberFormats } from './number-format.ts';
import { colorOf, ink } from './palette.ts';
import { protect } from './protect.ts';
import type { GridRange, SheetsRequest } from './request.ts';

/** The Grades tab without its rows, which wait on the staging tab. */
export type StagedGrades = Pick<GradesTable, 'headers' | 'formats' | 'widths' | 'gradeColumns'> & {
  /** What each column is, whatever its header says. */
  readonly ids: readonly string[];
  /** With the header; 0: a sheet of counts was summarised and no row was graded. */
  readonly rowCount: number;
  /** Grades as they read on this tab, best first. */
  readonly bands: readonly string[];
};

const header = {
  userEnteredFormat: {
    textFormat: { bold: true },
    backgroundColorStyle: colorOf(ink.header),
    verticalAlignment: 'MIDDLE' as const,
    wrapStrategy: 'WRAP' as const,
  },
};
const headerFields = ['textFormat.bold', 'backgroundColorStyle', 'verticalAlignment', 'wrapStrategy']
  .map((field) => `userEnteredFormat.${field}`)
  .join(',');

function formatColumn(format: CellFormat, range: GridRange): readonly SheetsRequest[] {
  if (format === 'text' || format === 'checkbox') return [];
  const cell = { userEnteredFormat: { numberFormat: numberFormats[format] } };
  return [{ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } }];
}

function setWidth(sheetId: number, column: number, pixelSize: number): SheetsRequest {
  const range = { sheetId, dimension: 'COLUMNS' as const, startIndex: column, endIndex: column + 1 };
  return { updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } };
}

/** Keeps the headers beside the tab, so that the next drawing knows which columns are ours. */
function stampHeaders(
  { sheetId, set, writtenHeaders }: TabPlace,
  headers: readonly string[],
): readonly SheetsRequest[] {
  const metadataValue = headerStamp(headers);
  if (metadataValue === JSON.stringify(writtenHeaders)) return [];
  const metadataKey = ofSet(headersMetadataKey, set);
  if (writtenHeaders.length > 0)
    return [
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey } }],
          developerMetadata: { metadataValue },
          fields: 'metadataValue',
        },
      },
    ];
  const location = { sheetId };
  return [
    {
      createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, visibility: 'DOCUMENT', location } },
    },
  ];
}

/** Where the rows wait, header first: a tab, and the column (from 0) of its first row that they begin in. */
export type StagingPlace = { readonly sheetId: number; readonly column: number };

/** What Grades is drawn with beside its rows: the filter views are those that links lead to. */
export type GradesSetting = {
  readonly staging: StagingPlace;
  readonly views: readonly FilterView[];
  readonly language: Language;
  /** Where its rows stand already; `null`: all are written anew, whatever stands there. */
  readonly inPlace: RowsInPlace | null;
};

type Area = readonly [startRow: number, endRow: number, startColumn: number, endColumn: number];

const rangeOf = (sheetId: number, [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex]: Area): GridRange => ({
  ...{ sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex },
});

/** Puts staged cells in place of what stands there. */
function pasteStaged(area: Area, sheetId: number, staging: StagingPlace): readonly SheetsRequest[] {
  const [startRow, endRow, startColumn, endColumn] = area;
  if (endRow <= startRow || endColumn <= startColumn) return [];
  const { column } = staging;
  const destination = rangeOf(sheetId, area);
  const source = rangeOf(staging.sheetId, [startRow, endRow, startColumn + column, endColumn + column]);
  return [
    { updateCells: { range: destination, fields: 'userEnteredValue' } },
    { copyPaste: { source, destination, pasteType: 'PASTE_VALUES', pasteOrientation: 'NORMAL' } },
  ];
}

/** Rows that stand there are written around what people entered, new ones whole. */
function pasteRows(
  { rowCount, ids }: StagedGrades,
  { sheetId, gridRows }: { readonly sheetId: number; readonly gridRows: number },
  { staging, inPlace }: Pick<GradesSetting, 'staging' | 'inPlace'>,
): readonly SheetsRequest[] {
  const width = ids.length;
  const paste = (area: Area) => pasteStaged(area, sheetId, staging);
  if (!inPlace) {
    const rest = rangeOf(sheetId, [rowCount, gridRows, 0, width]);
    return [
      ...paste([0, rowCount, 0, width]),
      ...(gridRows > rowCount ? [{ updateCells: { range: rest, fields: 'userEnteredValue' } }] : []),
    ];
  }
  const [start, end] = [ids.indexOf('leftOut'), ids.indexOf('leftOut') + entryColumns];
  const below = 1 + inPlace.stays;
  return [
    ...paste([0, 1, 0, width]),
    ...paste([1, below, 0, start]),
    ...paste([1, below, end, width]),
    ...paste([below, rowCount, 0, width]),
    ...inPlace.filled.flatMap((row) => paste([row, row + 1, start, end])),
  ];
}

/** Our columns as they have to be; those that people fill in keep their cells. */
function columnsFor({ ids }: StagedGrades, place: TabPlace) {
  const before = entryPlace(place.writtenHeaders);
  const now = ids.indexOf('leftOut');
  return makeColumns(place, ids.length, before === null || now < 0 ? undefined : { before, now });
}

function rowsFor({ rowCount }: StagedGrades, place: TabPlace, inPlace: RowsInPlace | null): GradeRows {
  if (inPlace) return makeGradeRows(place, inPlace, rowCount);
  const requests = growGrid(place, { rows: rowCount, columns: 0 });
  return { requests, gridRows: Math.max(place.rowCount, rowCount), emptied: [] };
}

/**
 * Puts staged rows on the Grades tab and formats whole columns, so that the number of requests does not depend on the
 * number of rows. Rows that stand there stay where they are with what people entered, below them the new ones. Columns to
 * the right of ours and rows of people are not touched.
 */
export function renderGrades(
  grades: StagedGrades,
  place: TabPlace,
  { staging, views, language, inPlace }: GradesSetting,
): readonly SheetsRequest[] {
  const { sheetId, isNew } = place;
  const width = grades.ids.length;
  const columns = columnsFor(grades, place);
  const rows = rowsFor(grades, columns.place, inPlace);
  const { gridRows } = rows;
  const drawn = { ...columns.place, rowCount: gridRows };
  const own = rangeOf(sheetId, [0, gridRows, 0, width]);
  const columnRange = (column: number): GridRange => rangeOf(sheetId, [1, gridRows, column, column + 1]);
  const properties = { sheetId, gridProperties: { frozenRowCount: 1 } };
  const body =
    gridRows > 1 ? grades.formats.flatMap((format, column) => formatColumn(format, columnRange(column))) : [];
  return [
    ...columns.requests,
    ...growGrid(columns.place, { rows: 0, columns: width }),
    ...rows.requests,
    ...rows.emptied.map(([start, end]) => ({
      updateCells: { range: rangeOf(sheetId, [start, end, 0, width]), fields: 'userEnteredValue' },
    })),
    ...pasteRows(grades, { sheetId, gridRows }, { staging, inPlace }),
    { repeatCell: { range: rangeOf(sheetId, [0, 1, 0, width]), cell: header, fields: headerFields } },
    ...body,
    ...offerEntries(grades, own, { place, language }),
    ...(isNew ? grades.widths.map((pixels, column) => setWidth(sheetId, column, pixels)) : []),
    { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } },
    ...stampHeaders(place, grades.headers),
    ...replaceGradeRules(place, gridRows > 1 ? grades.gradeColumns.map(columnRange) : [], grades.bands),
    ...renderFilterViews(views, grades, { place: drawn, language }),
    ...protect(place, language, { except: openColumns(grades.ids, columns.place) }),
  ];
}
