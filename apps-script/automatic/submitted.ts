import { markDirty } from '../book/dirty.ts';
import { setOfSource } from '../book/pick-set.ts';
import { openSpreadsheet, withLock } from '../google.ts';
import { eventRow, eventSheetId, type SheetEvent } from '../google-triggers.ts';
import { logLine } from '../log/log-line.ts';
import { drawSubmitted } from './submitted-row.ts';
import { whenOn } from './when-on.ts';

/** Many may answer at once, and each writes in a second or two. */
const lockWaitMs = 30_000;

/**
 * A form was submitted or its answer edited: the row is read, graded and written at once, and the dashboard is marked.
 * What the event says of the answers is not used: unchanged ones may be blank there.
 */
export function submitted(event?: SheetEvent): void {
  whenOn(() => {
    const sheetId = eventSheetId(event);
    if (sheetId === null) return;
    const row = eventRow(event);
    const { workbook, now } = openSpreadsheet();
    withLock(lockWaitMs, () => {
      const book = workbook.readBook(setOfSource(sheetId));
      if (book.sourceId !== sheetId) return;
      const at = now(book.timeZone);
      const { requests: drawn, graded } = drawSubmitted(workbook, book, [row], at.slice(0, 10));
      const rows = graded.length;
      const line = { at, what: 'submission', outcome: 'done', sourceId: sheetId, rows } as const;
      workbook.applyRequests([...drawn, ...markDirty(book, Date.now()), ...logLine(book, line)]);
    });
  });
}
