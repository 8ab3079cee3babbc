import type { Cell } from '../responses/schema.ts';
import {
  type FoundRow,
  type FoundTable,
  readSheetTable,
  type SheetColumn,
  type SheetRow,
  type SheetTable,
} from '../tabs/sheet-table.ts';
import type { TabPlace } from './book.ts';
import { growGrid } from './grow-grid.ts';
import type { CellData, SheetsRequest } from './request.ts';
import { cellOf, changedPieces, formatFor, plainValue, ruleOf, runsOf, valueFields } from './sheet-table-cells.ts';
import { columnRange, type Drawn, drawHeaders, type SheetTableSetting, setColumns } from './sheet-table-frame.ts';

type Rows = readonly (readonly Cell[])[];

/** Where each column stands, or will stand on a tab that is still to be drawn. */
const placesFor = ({ places }: FoundTable, columns: readonly SheetColumn[]): Readonly<Record<string, number>> =>
  places ?? Object.fromEntries(columns.map(({ id }, place) => [id, place + 1]));

const addedRows = ({ rows }: SheetTable, found: FoundTable): readonly SheetRow[] =>
  rows.filter(({ key }) => !found.rows.has(key));

/** The rows that a tab does not have yet as plain values from column A on, to be staged. */
export function addedValues(table: SheetTable, read: Rows): readonly (readonly (string | number | boolean)[])[] {
  const found = readSheetTable(read, table.columns);
  const places = placesFor(found, table.columns);
  const width = Math.max(...Object.values(places)) + 1;
  return addedRows(table, found).map(({ key, cells }) => {
    const values: (string | number | boolean)[] = Array.from({ length: width }, () => '');
    values[0] = key;
    for (const column of table.columns) values[places[column.id] ?? 0] = plainValue(cells[column.id], column);
    return values;
  });
}

const formatFields = ['verticalAlignment', 'wrapStrategy', 'numberFormat', 'backgroundColorStyle']
  .map((field) => `userEnteredFormat.${field}`)
  .join(',');

/** A row with its place on the tab. */
type Found = readonly [SheetRow, FoundRow];

/** Cells of ours that read otherwise now, column by column. */
function updateRows(drawn: Drawn): readonly SheetsRequest[] {
  const { table, found, setting } = drawn;
  const there = table.rows.flatMap((row): readonly (readonly [number, Found])[] => {
    const own = found.rows.get(row.key);
    return own ? [[own.at, [row, own]]] : [];
  });
  const runs = runsOf(there);
  return table.columns
    .filter(({ input }) => input === undefined)
    .flatMap((column) => {
      const isChanged = ([{ cells }, { cell }]: Found) => plainValue(cells[column.id], column) !== cell(column.id);
      return runs
        .flatMap((run) => changedPieces(run, isChanged))
        .map(({ at, ones }) => ({
          updateCells: {
            range: columnRange(drawn, column, { at, rows: ones.length }),
            rows: ones.map(([{ cells }]) => ({
              values: [cellOf(cells[column.id], column, setting.responseSheetId)],
            })),
            fields: valueFields,
          },
        }));
    });
}

/** What may be entered, beside all rows of ours. */
function offerInputs(drawn: Drawn, added: { readonly at: number; readonly rows: number }): readonly SheetsRequest[] {
  const { table, found } = drawn;
  const named = new Set(table.rows.map(({ key }) => key));
  const rows = [...found.rows.values()].filter(({ key }) => named.has(key)).map(({ at }) => [at, at] as const);
  const fresh = Array.from({ length: added.rows }, (_, place) => [added.at + place, 0] as const);
  const runs = runsOf([...rows, ...fresh]);
  return table.columns.flatMap((column) => {
    const rule = ruleOf(column.input);
    if (rule === null) return [];
    return runs.map(({ at, ones }) => ({
      setDataValidation: { range: columnRange(drawn, column, { at, rows: ones.length }), rule },
    }));
  });
}

/** The links of rows whose values were pasted: a paste of values brings none along. */
function linkRows(drawn: Drawn, at: number, added: readonly SheetRow[]): readonly SheetsRequest[] {
  const { table, setting } = drawn;
  return table.columns.flatMap((column) => {
    const linked = added.map(({ cells }) => cellOf(cells[column.id], column, setting.responseSheetId));
    if (!linked.some(({ userEnteredFormat }) => userEnteredFormat)) return [];
    const rows = linked.map(({ userEnteredFormat }) => ({ values: [userEnteredFormat ? { userEnteredFormat } : {}] }));
    const range = columnRange(drawn, column, { at, rows: added.length });
    return [{ updateCells: { range, rows, fields: 'userEnteredFormat.textFormat.link' } }];
  });
}

/** Rows that are not there yet, below everything that is. */
function addRows(drawn: Drawn, at: number, added: readonly SheetRow[]): readonly SheetsRequest[] {
  const { table, sheetId, places, setting } = drawn;
  if (added.length === 0) return [];
  const width = Math.max(...Object.values(places)) + 1;
  const area = { startRowIndex: at, endRowIndex: at + added.length, startColumnIndex: 0, endColumnIndex: width };
  const destination = { sheetId, ...area };
  const formats = table.columns.map((column) => ({
    repeatCell: {
      range: columnRange(drawn, column, { at, rows: added.length }),
      cell: { userEnteredFormat: formatFor(column) },
      fields: formatFields,
    },
  }));
  const { staged } = setting;
  if (staged) {
    const source = {
      sheetId: staged.sheetId,
      ...{ startRowIndex: staged.row, endRowIndex: staged.row + added.length },
      ...{ startColumnIndex: staged.column, endColumnIndex: staged.column + width },
    };
    return [
      ...formats,
      { copyPaste: { source, destination, pasteType: 'PASTE_VALUES', pasteOrientation: 'NORMAL' } as const },
      ...linkRows(drawn, at, added),
    ];
  }
  const rows = added.map(({ key, cells }) => {
    const values: CellData[] = Array.from({ length: width }, () => ({}));
    values[0] = { userEnteredValue: { stringValue: key } };
    for (const column of table.columns)
      values[places[column.id] ?? 0] = cellOf(cells[column.id], column, setting.responseSheetId);
    return { values };
  });
  return [...formats, { updateCells: { range: destination, rows, fields: valueFields } }];
}

/**
 * Brings a sheet table up to date. Cells that people fill in are written once, when their row is added; rows and columns
 * of people stay. A missing tab is added before, by `openTab`. Throws where a header is gone: the caller refuses that.
 * @param read the whole tab as it stands
 */
export function renderSheetTable(
  table: SheetTable,
  place: TabPlace,
  read: Rows,
  setting: SheetTableSetting,
): readonly SheetsRequest[] {
  const { sheetId } = place;
  const found = readSheetTable(read, table.columns);
  if (found.gone.length > 0)
    throw new Error(`no column ${found.gone.map(({ en }) => en).join(', ')} on ${place.title}`);
  const places = placesFor(found, table.columns);
  const drawn: Drawn = { table, sheetId, found, places, setting };
  const added = addedRows(table, found);
  const at = Math.max(1, found.height);
  const size = { rows: at + added.length, columns: Math.max(...Object.values(places)) + 1 };
  const removed = table.removed.flatMap((key) => found.rows.get(key)?.at ?? []).sort((a, b) => b - a);
  return [
    ...growGrid(place, size),
    ...setColumns(drawn, found.places === null),
    ...drawHeaders(drawn, read),
    ...updateRows(drawn),
    ...addRows(drawn, at, added),
    ...offerInputs(drawn, { at, rows: added.length }),
    ...removed.map((row) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS' as const, startIndex: row, endIndex: row + 1 } },
    })),
  ];
}
