import { isRipe } from '../book/dirty.ts';
import { openSpreadsheet } from '../google.ts';
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
    if (book.sourceId === null) return;
    rememberIgnored(book, settings);
    const now = Date.now();
    const isHourOver = now - Number(settings.checkedAt ?? 0) >= checkEveryMs;
    if (!isHourOver && !isRipe(book.dirty, now)) return;
    keep('checkedAt', String(now));
    redraw(spreadsheet, book, settings);
  });
}
