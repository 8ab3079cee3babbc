import { languageOf } from '../core/text/language.ts';
import { type OpenSpreadsheet, openSpreadsheet, userLocale } from './google.ts';
import { tellFailure } from './grading/tell-outcome.ts';

const messageSeconds = 20;

/** Runs a menu entry and says in one message what happened. */
export function tellOf(run: (spreadsheet: OpenSpreadsheet) => string): void {
  const spreadsheet = openSpreadsheet();
  const told = () => {
    try {
      return run(spreadsheet);
    } catch (fault) {
      return tellFailure(fault, languageOf(userLocale()));
    }
  };
  spreadsheet.showMessage(told(), 'Satisgrade', messageSeconds);
}
