import { numberFormats } from '../../core/dashboard/number-format.ts';
import type { CellData, RowData, SheetsRequest } from '../../core/dashboard/request.ts';
import type { FoundColumns } from '../../core/feedback/find-columns.ts';
import { type ItemCell, itemCells } from '../../core/feedback/item-cells.ts';
import { isoFromSerial } from '../../core/responses/serial-dates.ts';
import { say } from '../../core/text/say.ts';
import { addTab } from '../book/add-tab.ts';
import { markDirty } from '../book/dirty.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { logLine } from '../log/log-line.ts';
import type { Moment } from './arrival.ts';
import { addColumns } from './feedback-headers.ts';
import type { Plan } from './plan-items.ts';
import type { FeedbackRead } from './read-feedback.ts';

/** Text is text, whatever it begins with. */
function cellData(cell: ItemCell | undefined): CellData {
  if (cell === undefined || cell === '') return {};
  if (typeof cell === 'string') return { userEnteredValue: { stringValue: cell } };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  const numberFormat = { ...numberFormats.moment };
  return { userEnteredValue: { numberValue: cell.moment }, userEnteredFormat: { numberFormat } };
}

/** A row from column A on; columns of people between ours stay blank. */
function rowData(cells: ReadonlyMap<string, ItemCell>, { places }: FoundColumns): RowData {
  const values: CellData[] = Array.from({ length: Math.max(...places.values()) + 1 }, () => ({}));
  for (const [key, at] of places) values[at] = cellData(cells.get(key));
  return { values };
}

/** The time a device was last seen, where it stands on the Devices tab. */
function seenRequest(book: Book, at: number, column: number, received: number): readonly SheetsRequest[] {
  const tab = book.tabs.find(({ kind }) => kind === 'devices');
  if (!tab) return [];
  const range = {
    ...{ sheetId: tab.sheetId, startRowIndex: at, endRowIndex: at + 1 },
    ...{ startColumnIndex: column, endColumnIndex: column + 1 },
  };
  const value = cellData({ moment: received });
  return [{ updateCells: { range, rows: [{ values: [value] }], fields: 'userEnteredValue' } }];
}

/**
 * Stores new items below everything that is there, in one write with the mark that makes the clock draw the dashboard
 * again. The tab and columns that are missing come with it. Nothing to store: nothing is written.
 */
export function storeItems(
  workbook: Workbook,
  book: Book,
  input: {
    readonly plan: Plan;
    readonly read: FeedbackRead;
    readonly device: string;
    readonly arrival: Moment;
    /** Where the device's row stands, when its time is to be written again. */
    readonly seen: { readonly at: number; readonly seenColumn: number } | null;
  },
): void {
  const { plan, read, device, arrival, seen } = input;
  const { tab, columns, standard, language } = read;
  const { fresh } = plan;
  if (columns === null || fresh.length === 0) return;
  const size = { rows: 0, columns: columns.stamped.length };
  const opened = tab
    ? { ...tab, requests: [] }
    : { ...addTab(book, say(language, 'tab.feedback'), size), rowCount: 1000, columnCount: Math.max(26, size.columns) };
  const { sheetId } = opened;
  const rows = fresh.map((item) => rowData(itemCells(item, standard, { ...arrival, device, language }), columns));
  const log = { what: 'post', outcome: 'done', sourceId: sheetId, rows: rows.length } as const;
  workbook.applyRequests([
    ...opened.requests,
    ...addColumns(opened, columns.added, { stamped: columns.stamped, isNew: tab === null }),
    { appendCells: { sheetId, rows, fields: 'userEnteredValue,userEnteredFormat.numberFormat' } },
    ...markDirty(book, Date.now()),
    ...(seen ? seenRequest(book, seen.at, seen.seenColumn, arrival.received) : []),
    ...logLine(book, { ...log, at: isoFromSerial(arrival.received) }),
  ]);
}
