import type { Cell } from '../responses/schema.ts';
import type { FoundTable, SheetColumn, SheetTable } from '../tabs/sheet-table.ts';
import { colorOf, ink } from './palette.ts';
import type { CellFormat, GridRange, SheetsRequest } from './request.ts';

type Rows = readonly (readonly Cell[])[];

/** Where a sheet table is drawn: the tab that its links lead to, and where its added rows wait when they are many. */
export type SheetTableSetting = {
  readonly responseSheetId: number;
  /** The added rows as `addedValues` gives them stand here already. Left out: they are in the requests. */
  readonly staged?: { readonly sheetId: number; readonly row: number; readonly column: number };
};

/** A sheet table on its way to a tab. `places`: the column of each of its columns, from 0. */
export type Drawn = {
  readonly table: SheetTable;
  readonly sheetId: number;
  readonly found: FoundTable;
  readonly places: Readonly<Record<string, number>>;
  readonly setting: SheetTableSetting;
};

/** Rows of one column. */
export const columnRange = (
  { sheetId, places }: Drawn,
  { id }: SheetColumn,
  { at, rows }: { readonly at: number; readonly rows: number },
): GridRange => {
  const column = places[id] ?? 0;
  const across = { startColumnIndex: column, endColumnIndex: column + 1 };
  return { sheetId, startRowIndex: at, endRowIndex: at + rows, ...across };
};

/** The headers, where they are not there yet in this language. */
export function drawHeaders(drawn: Drawn, read: Rows): readonly SheetsRequest[] {
  const { columns, language } = drawn.table;
  const userEnteredFormat: CellFormat = {
    backgroundColorStyle: colorOf(ink.header),
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    textFormat: { bold: true },
  };
  return columns.flatMap((column) => {
    const title = column.title[language];
    if (read[0]?.[drawn.places[column.id] ?? 0] === title) return [];
    const range = columnRange(drawn, column, { at: 0, rows: 1 });
    const values = [{ userEnteredValue: { stringValue: title }, userEnteredFormat }];
    return [{ updateCells: { range, rows: [{ values }], fields: 'userEnteredValue,userEnteredFormat' } }];
  });
}

/** Widths and the hidden key of a new tab; later they are the person's, but the keys stay hidden. */
export function setColumns({ sheetId, table, places }: Drawn, isNew: boolean): readonly SheetsRequest[] {
  const range = (at: number) => ({ sheetId, dimension: 'COLUMNS' as const, startIndex: at, endIndex: at + 1 });
  const hide: SheetsRequest = {
    updateDimensionProperties: { range: range(0), properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
  };
  const widths = table.columns.map(({ id, pixels: pixelSize }) => ({
    updateDimensionProperties: { range: range(places[id] ?? 0), properties: { pixelSize }, fields: 'pixelSize' },
  }));
  return isNew ? [hide, ...widths] : [hide];
}
