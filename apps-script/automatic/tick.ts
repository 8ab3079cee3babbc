import { isRipe } from '../book/dirty.ts';
import { openSpreadsheet } from '../google.ts';
import type { Outcome } from '../grading/outcome.ts';
import { isMailPending } from '../mail/pending.ts';
import { sendDue } from '../mail/send-due.ts';
import { redraw } from './redraw.ts';
import { mendTriggers } from './repair.ts';
import { keep } from './state.ts';
import { rememberIgnored } from './watched.ts';
import { whenOn } from './when-on.ts';

/** Deleted, sorted and pasted rows leave no event: everything is looked at once an hour. */
const checkEveryMs = 3_600_000;

/**
 * The clock: repairs the triggers, and draws again what is marked and has come to rest. A failure leaves the mark for
 * the next tick.
 */
export function tick(): void {
  whenOn((settings) => {
    mendTriggers(true);
    const spreadsheet = openSpreadsheet();
    const book = spreadsheet.workbook.readBook();
    const sets = book.sets.filter(({ sourceId }) => sourceId !== null);
    if (sets.length === 0) return;
    rememberIgnored(book, settings);
    const now = Date.now();
    const isHourOver = now - Number(settings.checkedAt ?? 0) >= checkEveryMs;
    const isAll = isHourOver || isMailPending(settings, now);
    const due = sets.filter(({ dirty }) => isAll || isRipe(dirty, now));
    if (due.length === 0) return;
    keep('checkedAt', String(now));
    const outcomes: Outcome[] = [];
    for (const set of due) {
      const outcome = redraw(spreadsheet, set, settings);
      outcomes.push(outcome);
      // One that ran out of time goes on by itself; the others wait for the next tick.
      if (outcome.status === 'working') break;
    }
    sendDue(spreadsheet, outcomes, settings);
  });
}
