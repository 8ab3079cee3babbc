import { isSameTitle } from '../book/book.ts';
import { sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { HostState } from './host-state.ts';
import { uiObject } from './service-ui.ts';
import type { MakeObject, Members } from './strict-object.ts';

type AppMembers = Partial<Record<keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp, unknown>>;
type BookMembers = Partial<Record<keyof GoogleAppsScript.Spreadsheet.Spreadsheet, unknown>>;
type SheetMembers = Partial<Record<keyof GoogleAppsScript.Spreadsheet.Sheet, unknown>>;

/** SpreadsheetApp as far as the add-on needs it: who and where we are, menus and messages. Cells go by the Sheets API. */
export function spreadsheetApp(state: HostState, make: MakeObject): Members {
  const idOf = new WeakMap<object, number>();
  const sheetObject = ({ sheetId }: LocalSheet): object => {
    const object = make('Sheet', {
      getSheetId: () => sheetById(state.book, sheetId).sheetId,
      getName: () => sheetById(state.book, sheetId).title,
    } satisfies Members & SheetMembers);
    idOf.set(object, sheetId);
    return object;
  };
  const spreadsheet = (): object =>
    make('Spreadsheet', {
      getId: () => state.book.id,
      getName: () => state.book.title,
      getSpreadsheetLocale: () => state.book.locale,
      getSpreadsheetTimeZone: () => state.book.timeZone,
      // On a spreadsheet this answers for the tab that is open.
      getSheetId: () => activeSheet(state).sheetId,
      getActiveSheet: () => sheetObject(activeSheet(state)),
      getSheets: () => state.book.sheets.map(sheetObject),
      getSheetByName: (title: string) => {
        const sheet = state.book.sheets.find((one) => isSameTitle(one.title, title));
        return sheet ? sheetObject(sheet) : null;
      },
      setActiveSheet: (sheet: object) => {
        const sheetId = idOf.get(sheet);
        if (sheetId === undefined) throw new Error('setActiveSheet takes a sheet');
        const found = sheetById(state.book, sheetId);
        if (found.hidden) throw new Error(`a hidden sheet cannot be made active: ${found.title}`);
        state.activeSheetId = found.sheetId;
        return sheet;
      },
      rename: (title: string) => {
        state.book = { ...state.book, title };
      },
      toast: (message: string, title = '') => void state.toasts.push({ message, title }),
    } satisfies Members & BookMembers);
  return {
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getUi: () => uiObject(state, make),
    flush: () => undefined,
  } satisfies Members & AppMembers;
}

function activeSheet(state: HostState): LocalSheet {
  const { sheets } = state.book;
  const sheet = sheets.find((one) => one.sheetId === state.activeSheetId) ?? sheets.find((one) => !one.hidden);
  if (!sheet) throw new Error('the spreadsheet has no visible sheet');
  return sheet;
}
