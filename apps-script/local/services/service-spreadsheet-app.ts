import { describeArea, findArea } from '../book/a1.ts';
import { isSameTitle } from '../book/book.ts';
import { type Area, areaOf, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { HostState } from './host-state.ts';
import { activeArea, activeSheet, selectArea } from './selection.ts';
import { uiObject } from './service-ui.ts';
import type { MakeObject, Members } from './strict-object.ts';

type AppMembers = Partial<Record<keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp, unknown>>;
type BookMembers = Partial<Record<keyof GoogleAppsScript.Spreadsheet.Spreadsheet, unknown>>;
type SheetMembers = Partial<Record<keyof GoogleAppsScript.Spreadsheet.Sheet, unknown>>;
type RangeMembers = Partial<Record<keyof GoogleAppsScript.Spreadsheet.Range, unknown>>;

/** The stand-ins of the open spreadsheet and of what is in it, for one run. */
export type Spreadsheets = {
  readonly app: Members;
  readonly spreadsheet: () => object;
  readonly range: (sheetId: number, area: Area) => object;
};

/** SpreadsheetApp as far as the add-on needs it: who and where we are, menus and messages. Cells go by the Sheets API. */
export function openSpreadsheets(state: HostState, make: MakeObject): Spreadsheets {
  const sheetOf = new WeakMap<object, number>();
  const areaOfRange = new WeakMap<object, { readonly sheetId: number; readonly area: Area }>();

  const range = (sheetId: number, area: Area): object => {
    const self: object = make('Range', {
      getRow: () => area.startRow + 1,
      getLastRow: () => area.endRow,
      getNumRows: () => area.endRow - area.startRow,
      getColumn: () => area.startColumn + 1,
      getLastColumn: () => area.endColumn,
      getNumColumns: () => area.endColumn - area.startColumn,
      getGridId: () => sheetId,
      getSheet: () => sheetObject(sheetById(state.book, sheetId)),
      getA1Notation: () => describeArea({ sheet: sheetById(state.book, sheetId), area }).replace(/^.*!/s, ''),
      activate: () => {
        selectArea(state, sheetId, area);
        return self;
      },
    } satisfies Members & RangeMembers);
    areaOfRange.set(self, { sheetId, area });
    return self;
  };

  const sheetObject = ({ sheetId }: LocalSheet): object => {
    const sheet = (): LocalSheet => sheetById(state.book, sheetId);
    const self: object = make('Sheet', {
      getSheetId: () => sheet().sheetId,
      getName: () => sheet().title,
      isSheetHidden: () => sheet().hidden,
      getRange: (from: string | number, column?: number, rows = 1, columns = 1) =>
        range(
          sheetId,
          typeof from === 'string' ? named(sheet(), from) : counted(sheet(), [from, column, rows, columns]),
        ),
      activate: () => {
        selectArea(state, sheetId);
        return self;
      },
    } satisfies Members & SheetMembers);
    sheetOf.set(self, sheetId);
    return self;
  };

  const named = ({ title }: LocalSheet, a1: string): Area =>
    findArea(state.book, a1.includes('!') ? a1 : `'${title.replaceAll("'", "''")}'!${a1}`).area;

  const active = {
    getActiveRange: () => range(activeSheet(state).sheetId, activeArea(state)),
    setActiveRange: (given: object) => {
      const found = areaOfRange.get(given);
      if (!found) throw new Error('setActiveRange takes a range');
      selectArea(state, found.sheetId, found.area);
      return given;
    },
  };

  const spreadsheet = (): object =>
    make('Spreadsheet', {
      ...active,
      getId: () => state.book.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${state.book.id}/edit`,
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
      getSheetById: (sheetId: number) => {
        const sheet = state.book.sheets.find((one) => one.sheetId === sheetId);
        return sheet ? sheetObject(sheet) : null;
      },
      setActiveSheet: (sheet: object) => {
        const sheetId = sheetOf.get(sheet);
        if (sheetId === undefined) throw new Error('setActiveSheet takes a sheet');
        selectArea(state, sheetId);
        return sheet;
      },
      rename: (title: string) => {
        state.book = { ...state.book, title };
      },
      toast: (message: string, title = '') => void state.toasts.push({ message, title }),
    } satisfies Members & BookMembers);

  const app = {
    ...active,
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getUi: () => uiObject(state, make),
    flush: () => undefined,
  } satisfies Members & AppMembers;
  return { app, spreadsheet, range };
}

function counted(sheet: LocalSheet, [row, column = 0, rows = 1, columns = 1]: readonly (number | undefined)[]): Area {
  const [startRowIndex, startColumnIndex] = [(row ?? 0) - 1, column - 1];
  return areaOf(sheet, {
    startRowIndex,
    startColumnIndex,
    endRowIndex: startRowIndex + rows,
    endColumnIndex: startColumnIndex + columns,
  });
}
