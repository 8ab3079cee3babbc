// Every power this add-on has over Google Sheets. No other file names a Google service (but google-*.ts).
import type { SheetsRequest } from '../core/dashboard/request.ts';
import { readStructure } from './book/book.ts';
import { dateColumns, tableOf } from './book/cells.ts';
import { valueChunks } from './book/value-chunks.ts';
import type { Book, BookTab, TabPart, Workbook } from './book/workbook.ts';
import { atHost, SheetsServiceOff, WorkbookBusy } from './errors.ts';

const structureFields =
  'properties(locale,timeZone),sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),developerMetadata(metadataKey,metadataValue),charts(chartId),conditionalFormats(booleanRule(condition(values))))';
const formatFields = 'sheets(data(rowData(values(effectiveFormat(numberFormat(type))))))';
/** Rows whose number formats decide which columns are dates. */
const formatRows = 20;

const partRanges: Readonly<Record<TabPart, string>> = { all: '', firstColumn: '!A:A', firstRow: '!1:1' };

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

/** The open spreadsheet: the port that grading works through, and what only the open window has. */
export type OpenSpreadsheet = {
  readonly workbook: Workbook;
  /** The tab that is open in the person's window, by id. */
  activeTabId(): number;
  /** The current time as local ISO text in a time zone. */
  now(timeZone: string): string;
  /** A short message in the corner of the sheet. */
  showMessage(text: string, title: string, seconds: number): void;
};

/** Opens the spreadsheet that this add-on is bound to or runs in. */
export function openSpreadsheet(): OpenSpreadsheet {
  const book = atHost('open', () => SpreadsheetApp.getActive());
  return {
    workbook: openWorkbook(atHost('open', () => book.getId())),
    // On a Spreadsheet this is the id of the open tab: one call instead of two.
    activeTabId: () => atHost('find the open tab', () => book.getSheetId()),
    now: (timeZone) =>
      atHost('read the clock', () => Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd'T'HH:mm:ss")),
    showMessage: (text, title, seconds) => book.toast(text, title, seconds),
  };
}

function openWorkbook(id: string): Workbook {
  const readFormats = (source: BookTab) =>
    atHost('read formats', () =>
      sheetsApi().get(id, { ranges: [`${quoted(source.title)}!2:${formatRows + 1}`], fields: formatFields }),
    );
  return {
    readBook: (): Book => readStructure(atHost('read tabs', () => sheetsApi().get(id, { fields: structureFields }))),
    readTabs(source, ours) {
      const ranges = ours.map(({ tab, part }) => quoted(tab.title) + partRanges[part]);
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
      return { table: tableOf(table, dates), ours: found };
    },
    writeValues(title, rows) {
      for (const { firstRow, part } of valueChunks(rows))
        atHost('stage results', () =>
          values().batchUpdate(
            {
              valueInputOption: 'RAW',
              data: [{ range: `${quoted(title)}!A${firstRow}`, values: part.map((row) => [...row]) }],
            },
            id,
          ),
        );
    },
    applyRequests: (requests: readonly SheetsRequest[]): void => {
      atHost('write results', () => sheetsApi().batchUpdate({ requests: [...requests] }, id));
    },
  };
}

/** Runs alone in this spreadsheet; throws WorkbookBusy when another run does not end within the wait. */
export function withLock<Result>(waitMs: number, run: () => Result): Result {
  const lock = atHost('lock', () => LockService.getDocumentLock());
  if (!atHost('lock', () => lock.tryLock(waitMs))) throw new WorkbookBusy();
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}

/** The language setting of the person, known in every authorisation mode. */
export const userLocale = (): string => Session.getActiveUserLocale();

/** Adds our menu under Extensions. */
export function showMenu(items: readonly { readonly title: string; readonly functionName: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { title, functionName } of items) menu.addItem(title, functionName);
  menu.addToUi();
}
