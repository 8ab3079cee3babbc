import type { TabPlace } from '../../core/dashboard/book.ts';
import { growGrid } from '../../core/dashboard/grow-grid.ts';
import { openTab } from '../../core/dashboard/open-tab.ts';
import { colorOf, ink } from '../../core/dashboard/palette.ts';
import type { CellData, SheetsRequest } from '../../core/dashboard/request.ts';
import { cellOf, formatFor } from '../../core/dashboard/sheet-table-cells.ts';
import { describeLine, logColumns } from '../../core/log/line.ts';
import { type LogEntry, writeLogKey } from '../../core/log/schema.ts';
import { languageOf } from '../../core/text/language.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book } from '../book/workbook.ts';
import { version } from '../version.ts';
import { spent } from './spent.ts';

/** Lines that are kept: the oldest go. */
export const mostLines = 500;

/** What a run says of itself; calls and time are counted here. */
export type LogNote = Pick<LogEntry, 'at' | 'what' | 'outcome'> &
  Partial<Omit<LogEntry, 'at' | 'what' | 'outcome' | 'calls' | 'ms' | 'version'>>;

type LogPlace = Pick<TabPlace, 'sheetId' | 'rowCount' | 'columnCount'>;

const rowsOf = (sheetId: number, startIndex: number, endIndex: number) => ({
  sheetId,
  dimension: 'ROWS' as const,
  startIndex,
  endIndex,
});

const columnAt = (sheetId: number, at: number) => ({
  sheetId,
  dimension: 'COLUMNS' as const,
  startIndex: at,
  endIndex: at + 1,
});

/** A new tab with its headers: the key column hidden, one blank row below them. */
function openLog(place: TabPlace, language: Language): readonly SheetsRequest[] {
  const columns = logColumns();
  const { sheetId } = place;
  const width = columns.length + 1;
  const userEnteredFormat = { backgroundColorStyle: colorOf(ink.header), textFormat: { bold: true } };
  const headers: CellData[] = columns.map(({ title }) => ({
    userEnteredValue: { stringValue: title[language] },
    userEnteredFormat,
  }));
  const range = { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: width };
  return [
    ...openTab({ ...place, rowCount: 2, columnCount: width }),
    {
      updateDimensionProperties: {
        range: columnAt(sheetId, 0),
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    ...columns.map(({ pixels: pixelSize }, at) => ({
      updateDimensionProperties: {
        range: columnAt(sheetId, at + 1),
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    })),
    { updateCells: { range, rows: [{ values: headers }], fields: 'userEnteredValue,userEnteredFormat' } },
  ];
}

/** Puts a line below the headers. */
function putLine(sheetId: number, entry: LogEntry, source: string, language: Language): SheetsRequest {
  const cells = describeLine(entry, source, language);
  const values = logColumns().map((column): CellData => {
    const { userEnteredValue, userEnteredFormat } = cellOf(cells[column.id], column, entry.sourceId ?? 0);
    return {
      ...(userEnteredValue && { userEnteredValue }),
      userEnteredFormat: { ...formatFor(column), ...userEnteredFormat },
    };
  });
  const key: CellData = { userEnteredValue: { stringValue: writeLogKey(entry) } };
  const range = { sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: values.length + 1 };
  return { updateCells: { range, rows: [{ values: [key, ...values] }], fields: 'userEnteredValue,userEnteredFormat' } };
}

/** Makes room for a line on a tab that is there, and lets the oldest go. */
function makeLineRoom({ sheetId, rowCount, columnCount }: LogPlace): readonly SheetsRequest[] {
  const last = mostLines + 1;
  const rows = rowCount + 1;
  return [
    ...growGrid({ sheetId, rowCount, columnCount }, { rows: 0, columns: logColumns().length + 1 }),
    { insertDimension: { range: rowsOf(sheetId, 1, 2), inheritFromBefore: false } },
    ...(rows > last ? [{ deleteDimension: { range: rowsOf(sheetId, last, rows) } }] : []),
  ];
}

/**
 * The requests that put a line for this run on top of the Log tab, to go into the run's own write. They read nothing,
 * so they cost no call. None where there is no Log tab and no place for one: it begins with the first grading.
 * @param place where the tab stands or will stand; left out: as `book` says
 */
export function logLine(book: Book, note: LogNote, place?: TabPlace): readonly SheetsRequest[] {
  const found = place ?? book.tabs.find(({ kind }) => kind === 'log');
  if (!found) return [];
  const { calls, ms } = spent();
  const entry: LogEntry = {
    ...{ sourceId: null, standard: '', rows: 0, code: '', issues: [], issueCount: 0 },
    ...note,
    ...{ version, calls: calls + 1, ms },
  };
  const language = languageOf(book.locale);
  const source = book.tabs.find(({ sheetId }) => sheetId === entry.sourceId)?.title ?? '';
  const isNew = place?.isNew ?? false;
  return [
    ...(place && isNew ? openLog(place, language) : makeLineRoom(found)),
    putLine(found.sheetId, entry, source, language),
  ];
}
