// Every power this add-on has over Google Sheets. No other file names a Google service (but google-*.ts).
import type { SheetsRequest } from '../core/dashboard/request.ts';
import { columnName } from '../core/responses/address.ts';
import type { Table } from '../core/responses/schema.ts';
import { readStructure } from './book/book.ts';
import { dateColumns, tableOf } from './book/cells.ts';
import { firstSet } from './book/pick-set.ts';
import { valueChunks } from './book/value-chunks.ts';
import type { Book, BookTab, TabPart, Workbook } from './book/workbook.ts';
import { atHost, SheetsServiceOff, WorkbookBusy } from './errors.ts';
import { zonedTime } from './zoned-time.ts';

const structureFields =
  'properties(locale,timeZone),sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),developerMetadata(metadataKey,metadataValue),charts(chartId),filterViews(filterViewId,title),protectedRanges(protectedRangeId,description),conditionalFormats(booleanRule(condition(values))))';
const formatFields = 'sheets(data(rowData(values(effectiveFormat(numberFormat(type))))))';
/** Rows whose number formats decide which columns are dates. */
const formatRows = 20;

const partRanges = { all: '', firstColumn: '!A:A', firstTwoColumns: '!A:B', thirdColumn: '!C:C' } as const;
function partRange(part: TabPart): string {
  if (typeof part === 'string') return partRanges[part];
  if ('row' in part) return `!${part.row}:${part.row}`;
  return `!${part.columns.map(columnName).join(':')}`;
}

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

function sheetsApi(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  if (typeof Sheets === 'undefined' || !Sheets.Spreadsheets) throw new SheetsServiceOff();
  return Sheets.Spreadsheets;
}

function values(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const collection = sheetsApi().Values;
  if (!collection) throw new SheetsServiceOff();
  return collection;
}

/** What a person selected. `a1`: where, without the tab; `count`: its cells; `cells`: `null` when they are too many. */
export type SelectedRange = { readonly a1: string; readonly count: number; readonly cells: Table | null };

/** The open spreadsheet: the port that grading works through, and what only the open window has. */
export type OpenSpreadsheet = {
  readonly id: string;
  readonly workbook: Workbook;
  /** The tab that is open in the person's window, by id. */
  activeTabId(): number;
  /** The row (from 1) that is selected on the open tab; `null` when nothing is. */
  activeRow(): number | null;
  /** The cells that are selected on the open tab, at most so many, dates as they stand there; `null`: nothing is selected. */
  selectedRange(most: number): SelectedRange | null;
  /** Shows a cell such as `C17` and selects it; false when its tab is gone. */
  showCell(sheetId: number, cell: string): boolean;
  /** Milliseconds since it was opened. */
  elapsedMs(): number;
  /** The current time as local ISO text in a time zone. */
  now(timeZone: string): string;
  /** A short message in the corner of the sheet. */
  showMessage(text: string, title: string, seconds: number): void;
};

/** A moment, in milliseconds, as local ISO text in a time zone. */
export const localTime = (at: number, timeZone: string): string =>
  zonedTime(at, timeZone) ??
  atHost('read the clock', () => Utilities.formatDate(new Date(at), timeZone, "yyyy-MM-dd'T'HH:mm:ss"));

/** Opens the spreadsheet that this add-on is bound to or runs in. */
export function openSpreadsheet(): OpenSpreadsheet {
  const openedAt = Date.now();
  const book = atHost('open', () => SpreadsheetApp.getActive());
  const id = atHost('open', () => book.getId());
  return {
    id,
    workbook: openWorkbook(id),
    elapsedMs: () => Date.now() - openedAt,
    activeRow: () => atHost('find the selected row', () => book.getActiveRange()?.getRow() ?? null, 2),
    selectedRange: (most) =>
      atHost(
        'read the selected cells',
        () => {
          const range = book.getActiveRange();
          if (!range) return null;
          const a1 = range.getA1Notation();
          const count = range.getNumRows() * range.getNumColumns();
          if (count === 1 || count > most) return { a1, count, cells: null };
          const { values: rows } = values().get(id, `${quoted(range.getSheet().getName())}!${a1}`, {
            valueRenderOption: 'UNFORMATTED_VALUE',
            dateTimeRenderOption: 'FORMATTED_STRING',
          });
          return { a1, count, cells: tableOf(rows ?? [], []) };
        },
        7,
      ),
    showCell: (sheetId, cell) =>
      atHost(
        'show a cell',
        () => {
          const sheet = book.getSheetById(sheetId);
          sheet?.getRange(cell).activate();
          return sheet !== null;
        },
        3,
      ),
    // On a Spreadsheet this is the id of the open tab: one call instead of two.
    activeTabId: () => atHost('find the open tab', () => book.getSheetId()),
    now: (timeZone) => localTime(Date.now(), timeZone),
    showMessage: (text, title, seconds) => book.toast(text, title, seconds),
  };
}

/** The spreadsheet with this id. */
export function openWorkbook(id: string): Workbook {
  const readFormats = (source: BookTab) =>
    atHost('read formats', () =>
      sheetsApi().get(id, {
        ranges: [`${quoted(source.title)}!2:${Math.min(formatRows + 1, source.rowCount)}`],
        fields: formatFields,
      }),
    );
  return {
    readBook: (pick = firstSet): Book =>
      readStructure(
        atHost('read tabs', () => sheetsApi().get(id, { fields: structureFields })),
        pick,
      ),
    readTabs(source, others) {
      const ranges = others.map(({ tab, part }) => quoted(tab.title) + partRange(part));
      if (source) ranges.push(quoted(source.title));
      const answer = atHost('read answers', () =>
        values().batchGet(id, {
          ranges,
          valueRenderOption: 'UNFORMATTED_VALUE',
          dateTimeRenderOption: 'SERIAL_NUMBER',
        }),
      );
      const found = ranges.map((_, place) => answer.valueRanges?.[place]?.values ?? []);
      const table = source ? (found.pop() ?? []) : [];
      const dates = source && table.length > 1 ? dateColumns(readFormats(source)) : [];
      return { table: tableOf(table, dates), dates, others: found };
    },
    writeValues(title, firstRow, rows, mayGoOn) {
      let written = 0;
      for (const part of valueChunks(rows)) {
        const range = `${quoted(title)}!A${firstRow + written}`;
        const data = [{ range, values: part.map((row) => [...row]) }];
        atHost('stage results', () => values().batchUpdate({ valueInputOption: 'RAW', data }, id));
        written += part.length;
        if (!mayGoOn()) break;
      }
      return written;
    },
    applyRequests: (requests: readonly SheetsRequest[]): void => {
      atHost('write results', () => sheetsApi().batchUpdate({ requests: [...requests] }, id));
    },
  };
}

/**
 * Runs alone in this spreadsheet; throws WorkbookBusy when another run does not end within the wait. The script's lock: it
 * belongs to one spreadsheet, and Google has no document lock for a web app.
 */
export function withLock<Result>(waitMs: number, run: () => Result): Result {
  const lock = atHost('lock', () => LockService.getScriptLock());
  if (!atHost('lock', () => lock.tryLock(waitMs))) throw new WorkbookBusy();
  try {
    return run();
  } finally {
    atHost('unlock', () => lock.releaseLock());
  }
}

/** The address of the person for whom this runs; '' where Google does not tell. */
export const userAddress = (): string => atHost('find out who asks', () => Session.getEffectiveUser().getEmail(), 2);

/** The language setting of the person, known in every authorisation mode. */
export const userLocale = (): string => Session.getActiveUserLocale();

/** Adds our menu under Extensions. */
export function showMenu(items: readonly { readonly title: string; readonly functionName: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { title, functionName } of items) menu.addItem(title, functionName);
  menu.addToUi();
}

/** Shows an HTML file of the project beside the sheet. `screen`: the one that it opens with; left out: its own first. */
export function showSidebar(file: string, title: string, screen?: string): void {
  atHost('open the sidebar', () => {
    const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
    if (screen !== undefined) page.setContent(page.getContent().replace('<body>', `<body data-screen="${screen}">`));
    SpreadsheetApp.getUi().showSidebar(page);
  });
}
