import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import { addTab } from '../book/add-tab.ts';
import { type OpenSpreadsheet, withLock } from '../google.ts';
import { lockWaitMs } from '../grading/grade-open.ts';
import type { Look } from './answers/schema.ts';
import { look } from './look.ts';
import { sampleRows } from './sample-rows.ts';

/** Adds a tab of sample answers to try things on, and opens it. */
export function sample(spreadsheet: OpenSpreadsheet): Look {
  const { workbook, showCell, now } = spreadsheet;
  const sheetId = withLock(lockWaitMs, () => {
    const book = workbook.readBook();
    const language = languageOf(book.locale);
    const rows = sampleRows(language, now(book.timeZone).slice(0, 10));
    const added = addTab(book, say(language, 'sample.title'), { rows: rows.length, columns: rows[0]?.length ?? 1 });
    workbook.applyRequests(added.requests);
    workbook.writeValues(added.title, 1, rows, () => true);
    return added.sheetId;
  });
  showCell(sheetId, 'A1');
  return { ...look(spreadsheet, { sheetId }) };
}
