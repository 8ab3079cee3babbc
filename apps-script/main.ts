// Every function that Google calls by name. The build writes one top-level stub for each.
import { languageOf } from '../core/text/language.ts';
import { openSpreadsheet, showMenu, userLocale } from './google.ts';
import { gradeOpen } from './grading/grade-open.ts';
import { tellFailure, tellOutcome } from './grading/tell-outcome.ts';
import { menuItems } from './menu.ts';
import { answer } from './rpc/rpc.ts';

const messageSeconds = 20;

/** Adds the menu when the spreadsheet is opened. */
export function onOpen(): void {
  showMenu(menuItems(languageOf(userLocale())));
}

/** Adds the menu right after the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

/** Menu "Grade responses": grades and draws, and says in one message what happened. */
export function gradeResponses(): void {
  const spreadsheet = openSpreadsheet();
  const tell = (text: string) => spreadsheet.showMessage(text, 'Satisgrade', messageSeconds);
  try {
    tell(tellOutcome(gradeOpen(spreadsheet, {})));
  } catch (fault) {
    tell(tellFailure(fault, languageOf(userLocale())));
  }
}

/** One call from the sidebar or the command line: a method's name and its input as JSON; answers JSON. */
export function rpc(method: string, json: string): string {
  return answer(method, json);
}
