import { namedSet } from '../book/pick-set.ts';
import { openSpreadsheet } from '../google.ts';
import { sendDue } from '../mail/send-due.ts';
import { dropContinuation, redraw } from './redraw.ts';
import { whenOn } from './when-on.ts';

/** The transient trigger: goes on with a grading that ran out of time, unless the clock has ended it meanwhile. */
export function goOn(): void {
  whenOn((settings) => {
    dropContinuation();
    if (settings.continuations === undefined) return;
    const spreadsheet = openSpreadsheet();
    const found = spreadsheet.workbook.readBook(namedSet(settings.continuing ?? ''));
    sendDue(spreadsheet, [redraw(spreadsheet, found, settings)], settings);
  });
}
