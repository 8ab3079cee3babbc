import { choiceKeys } from '../../core/dashboard/read-choices.ts';
import { foldText } from '../../core/scales/fold.ts';
import { sayAll } from '../../core/tabs/check-headers.ts';
import { languageOf } from '../../core/text/language.ts';
import { markDirty } from '../book/dirty.ts';
import { setOfTab } from '../book/pick-set.ts';
import type { Book, BookTab, Workbook } from '../book/workbook.ts';
import { type OpenSpreadsheet, openSpreadsheet } from '../google.ts';
import { eventColumns, eventLastRow, eventRow, eventSheetId, type SheetEvent } from '../google-triggers.ts';
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

/** Whether an edit on the Actions tab was in the column of the statuses, wherever it stands by now. */
function isStatus(workbook: Workbook, tab: BookTab, event?: SheetEvent): boolean {
  const [[headers = []] = []] = workbook.readTabs(null, [{ tab, part: { row: 1 } }]).others;
  const names = Object.values(sayAll('case.status')).map(foldText);
  const [first, last] = eventColumns(event) ?? [0, -1];
  return headers.slice(first, last + 1).some((header) => names.includes(foldText(String(header ?? ''))));
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
 * A person edited a cell: a selector of the dashboard and the status of a case are followed at once; the response tab,
 * Setup, Standard, Rewards and what else stands beside cases are left to rest and drawn by the clock; any other edit is
 * passed over after a look at a setting.
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
    else if (tab.kind === 'actions' ? isStatus(workbook, tab, event) : isSelector(workbook, tab, event))
      redrawChoice(spreadsheet, book, settings);
    else if (tab.kind === 'actions') workbook.applyRequests(markDirty(book, Date.now()));
  });
}
