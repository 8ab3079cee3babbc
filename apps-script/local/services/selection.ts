import { type Area, sheetById } from '../book/grid.ts';
import type { LocalSheet } from '../book/sheet.ts';
import type { HostState } from './host-state.ts';

const firstCell: Area = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

/** The tab that is open; where that one is gone or hidden, the first in sight. */
export function activeSheet(state: HostState): LocalSheet {
  const { sheets } = state.book;
  const sheet =
    sheets.find((one) => one.sheetId === state.activeSheetId && !one.hidden) ?? sheets.find((one) => !one.hidden);
  if (!sheet) throw new Error('the spreadsheet has no visible sheet');
  return sheet;
}

/** What is selected on the open tab. */
export const activeArea = (state: HostState): Area => state.selections.get(activeSheet(state).sheetId) ?? firstCell;

/** Opens a tab, and selects an area of it where one is given; a hidden tab cannot be opened. */
export function selectArea(state: HostState, sheetId: number, area?: Area): void {
  const sheet = sheetById(state.book, sheetId);
  if (sheet.hidden) throw new Error(`a hidden sheet cannot be made active: ${sheet.title}`);
  state.activeSheetId = sheet.sheetId;
  if (area) state.selections.set(sheetId, area);
}
