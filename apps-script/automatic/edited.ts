import { choiceKeys } from '../../core/dashboard/read-choices.ts';
import { languageOf } from '../../core/text/language.ts';
import { markDirty } from '../book/dirty.ts';
import { setOfTab } from '../book/pick-set.ts';
import type { Book, BookTab, Workbook } from '../book/workbook.ts';
import { type OpenSpreadsheet, openSpreadsheet } from '../google.ts';
import { eventLastRow, eventRow, eventSheetId, type SheetEvent } from '../google-triggers.ts';
import { tellFailure, tellOutcome } from '../grading/tell-outcome.ts';
import { redraw } from './redraw.ts';
import type { KeptSettings } from './state.ts';
import { isIgnored, meaningOf, rememberIgnored } from './watched.ts';
import { whenOn } from './when-on.ts';

const selectorKeys: readonly unknown[] = Object.values(choiceKeys);

/** Whether an edit on the dashboard was in the row of a selector, which may stand anywhere by now. */
function isSelector(workbook: Workbook, tab: BookTab, event?: SheetEvent): boolean {
  const [keys = []] = workbook.readTabs(null, [{ tab, part: 'firstColumn' }]).others;
  return keys.slice(eventRow(event) - 1, eventLastRow(event)).some(([key]) => selectorKeys.includes(key));
}

/** Draws what the person has just chosen; what stands in the way is told in the corner of the sheet. */
function redrawChoice(spreadsheet: OpenSpreadsheet, book: Book, settings: KeptSettings): void {
  const tell = (text: string) => spreadsheet.showMessage(text, 'Satisgrade', 10);
  try {
    const outcome = redraw(spreadsheet, book, settings);
    if (outcome.status === 'refused') tell(tellOutcome(outcome));
  } catch (fault) {
    tell(tellFailure(fault, languageOf(book.locale)));
    throw fault;
  }
}

/**
 * A person edited a cell: a selector of the dashboard is followed at once; the response tab, Setup, Standard and
 * Rewards are left to rest and drawn by the clock; any other edit is passed over after a look at a setting.
 */
export function edited(event?: SheetEvent): void {
  whenOn((settings) => {
    const sheetId = eventSheetId(event);
    if (sheetId === null || isIgnored(sheetId, settings)) return;
    const spreadsheet = openSpreadsheet();
    const { workbook } = spreadsheet;
    const book = workbook.readBook(setOfTab(() => sheetId));
    const tab = book.tabs.find((one) => one.sheetId === sheetId);
    const meaning = tab ? meaningOf(tab, book) : null;
    if (!tab || !meaning) rememberIgnored(book, settings);
    else if (meaning === 'mark') workbook.applyRequests(markDirty(book, Date.now()));
    else if (isSelector(workbook, tab, event)) redrawChoice(spreadsheet, book, settings);
  });
}
