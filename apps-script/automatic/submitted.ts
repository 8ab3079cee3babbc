import { markDirty } from '../book/dirty.ts';
import { setOfSource } from '../book/pick-set.ts';
import { openSpreadsheet, withLock } from '../google.ts';
import { eventRow, eventSheetId, type SheetEvent } from '../google-triggers.ts';
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
    const { workbook } = openSpreadsheet();
    withLock(lockWaitMs, () => {
      const book = workbook.readBook(setOfSource(sheetId));
      if (book.sourceId !== sheetId) return;
      workbook.applyRequests([...drawSubmitted(workbook, book, row), ...markDirty(book, Date.now())]);
    });
  });
}
