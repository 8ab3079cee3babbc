import type { CellFormat } from '../panels/block.ts';
import { type GradesTable, offeredReasons } from '../tabs/grades.ts';
import type { Language } from '../text/schema.ts';
import { headersMetadataKey, ofSet, type TabPlace } from './book.ts';
import { type FilterView, renderFilterViews } from './filter-views.ts';
import { replaceGradeRules } from './grade-rules.ts';
import { growGrid } from './grow-grid.ts';
import { headerStamp, makeColumns } from './make-columns.ts';
import { numberFormats } from './number-format.ts';
import { colorOf, ink } from './palette.ts';
import { protect } from './protect.ts';
import type { GridRange, OpenRange, SheetsRequest } from './request.ts';

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

/** Boxes to tick and reasons to choose beside every response, and nowhere else in our columns. */
function offerEntries(
  { rowCount, ids }: Pick<StagedGrades, 'rowCount' | 'ids'>,
  own: GridRange,
  { place, language }: { readonly place: TabPlace; readonly language: Language },
): readonly SheetsRequest[] {
  const tick = ids.indexOf('leftOut');
  const rangeAt = (column: number): GridRange => ({
    ...own,
    ...{ startRowIndex: 1, endRowIndex: rowCount, startColumnIndex: column, endColumnIndex: column + 1 },
  });
  const values = offeredReasons(language).map((userEnteredValue) => ({ userEnteredValue }));
  const isOffered = tick >= 0 && rowCount > 1;
  return [
    ...(place.isNew ? [] : [{ setDataValidation: { range: own } }]),
    ...(isOffered
      ? [
          {
            setDataValidation: {
              range: rangeAt(tick),
              rule: { condition: { type: 'BOOLEAN' as const }, strict: true, showCustomUi: true },
            },
          },
          {
            setDataValidation: {
              range: rangeAt(ids.indexOf('reason')),
              rule: { condition: { type: 'ONE_OF_LIST' as const, values }, strict: false, showCustomUi: true },
            },
          },
        ]
      : []),
  ];
}

/** What people may change without a warning: ticks, overrides and reasons below their headers, and all columns right of ours. */
function openColumns(ids: readonly string[], { sheetId, columnCount }: TabPlace): readonly OpenRange[] {
  const tick = ids.indexOf('leftOut');
  return [
    ...(tick < 0 ? [] : [{ sheetId, startRowIndex: 1, startColumnIndex: tick, endColumnIndex: tick + 3 }]),
    ...(columnCount > ids.length ? [{ sheetId, startColumnIndex: ids.length }] : []),
  ];
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
};

/**
 * Puts staged rows on the Grades tab in place of the old ones, and formats whole columns, so that the number of
 * requests does not depend on the number of rows. What people ticked and wrote is among the staged rows. Columns to the
 * right of ours are a person's and are not touched.
 */
export function renderGrades(
  grades: StagedGrades,
  place: TabPlace,
  { staging, views, language }: GradesSetting,
): readonly SheetsRequest[] {
  const { sheetId, isNew } = place;
  const size = { rows: grades.rowCount, columns: grades.formats.length };
  const gridRows = Math.max(place.rowCount, size.rows);
  const columnRange = (column: number): GridRange => ({
    sheetId,
    startRowIndex: 1,
    endRowIndex: gridRows,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  const rowsRange = (rows: number): GridRange => ({
    sheetId,
    startRowIndex: 0,
    endRowIndex: rows,
    startColumnIndex: 0,
    endColumnIndex: size.columns,
  });
  const destination = rowsRange(size.rows);
  const properties = { sheetId, gridProperties: { frozenRowCount: 1 } };
  const body =
    gridRows > 1 ? grades.formats.flatMap((format, column) => formatColumn(format, columnRange(column))) : [];
  const columns = makeColumns(place, size.columns);
  return [
    ...columns.requests,
    ...growGrid(columns.place, size),
    { updateCells: { range: rowsRange(gridRows), fields: 'userEnteredValue' } },
    {
      copyPaste: {
        source: {
          ...destination,
          sheetId: staging.sheetId,
          startColumnIndex: staging.column,
          endColumnIndex: staging.column + size.columns,
        },
        destination,
        pasteType: 'PASTE_VALUES',
        pasteOrientation: 'NORMAL',
      },
    },
    { repeatCell: { range: rowsRange(1), cell: header, fields: headerFields } },
    ...body,
    ...offerEntries(grades, rowsRange(gridRows), { place, language }),
    ...(isNew ? grades.widths.map((pixels, column) => setWidth(sheetId, column, pixels)) : []),
    { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } },
    ...stampHeaders(place, grades.headers),
    ...replaceGradeRules(place, gridRows > 1 ? grades.gradeColumns.map(columnRange) : [], grades.bands),
    ...renderFilterViews(views, grades, { place, language }),
    ...protect(place, language, { except: openColumns(grades.ids, columns.place) }),
  ];
}
