import { applyOverride } from '../../core/counted/override.ts';
import type { EnteredRow, Entry } from '../../core/counted/schema.ts';
import { ownColumns } from '../../core/dashboard/make-columns.ts';
import type { CellData, SheetsRequest } from '../../core/dashboard/request.ts';
import { changesOf } from '../../core/overrides-tab/changes.ts';
import type { Log } from '../../core/overrides-tab/read-log.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { entryPlace } from '../../core/tabs/entry-columns.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { markDirty } from '../book/dirty.ts';
import { pickFor } from '../book/pick-set.ts';
import { placeTabs } from '../book/place-tabs.ts';
import type { Book, BookTab, Workbook } from '../book/workbook.ts';
import { type OpenSpreadsheet, userAddress, withLock } from '../google.ts';
import { lockWaitMs } from '../grading/grade-open.ts';
import { gradeOneRow, type OneRow } from '../grading/one-row.ts';
import { drawOverrideLog, readOverrides } from '../grading/override-log.ts';
import { entryReadings, type GradesRows, readEntries } from '../grading/read-entries.ts';
import { readRecord } from '../grading/record.ts';
import type { Done } from './answers/schema.ts';
import { enteredBeside, isBlankRow } from './entered-row.ts';

type Rows = readonly (readonly Cell[])[];

/** A response that something can be entered for, and what stands beside it on Grades now. */
export type Enterable = { readonly one: OneRow; readonly entry: EnteredRow; readonly language: Language };

/** What is to stand beside it, and what is said then; or only why nothing is entered. */
export type Entering =
  | { readonly entry: Required<Entry>; readonly reason: string; readonly message: string }
  | { readonly message: string };

type Found = Enterable & { readonly grades: GradesRows; readonly log: Rows };

/** Finds a response and its row on Grades in one read; a sentence where there is none. */
function findResponse(workbook: Workbook, book: Book, row: number, language: Language): Found | string {
  const tabOf = (kind: BookTab['kind']) => book.tabs.find((tab) => tab.kind === kind);
  const [grades, history, overrides] = [tabOf('grades'), tabOf('history'), tabOf('overrides')];
  const source = book.tabs.find(({ sheetId, kind }) => kind === null && sheetId === book.sourceId);
  if (!source || !grades || !history) return say(language, 'overrides.noneYet');
  const noResponse = say(language, 'overrides.noResponse', { row });
  if (!Number.isInteger(row) || row < 2 || row > source.rowCount) return noResponse;
  const read: readonly Rows[] = workbook.readTabs(null, [
    { tab: history, part: 'firstColumn' },
    { tab: source, part: { row: 1 } },
    { tab: source, part: { row } },
    { tab: grades, part: { row: 1 } },
    ...entryReadings(book),
    ...(overrides ? [{ tab: overrides, part: 'all' as const }] : []),
  ]).others;
  const [pieces = [], [header = []] = [], [cells = []] = [], [headers = []] = [], ...more] = read;
  const record = readRecord(pieces.map(([cell]) => cell));
  if (!record) return say(language, 'overrides.noneYet');
  if (isBlankRow(cells)) return noResponse;
  const log = overrides ? (more.pop() ?? []) : [];
  const rows = readEntries(workbook, book, language, { headers, read: more });
  const one = gradeOneRow(record, header, cells, row);
  const entry = one && rows && enteredBeside(one, record, rows.entered);
  return entry ? { one, entry, grades: rows, log, language } : say(language, 'overrides.otherResponse', { row });
}

/** Text stays text, whatever it begins with. */
const textCell = (text: string): CellData => (text === '' ? {} : { userEnteredValue: { stringValue: text } });

/** The cells of people in the row of a response, wherever our columns stand; nothing else is touched. */
function writeEntry({ entry: { id }, grades }: Found, entry: Required<Entry>): readonly SheetsRequest[] {
  const { tab, headers } = grades.edge;
  const own = ownColumns({ ...tab, headers: (headers[0] ?? []).map((cell) => String(cell ?? '')) }) ?? [];
  const first = entryPlace(tab.writtenHeaders) ?? 0;
  const at = grades.ids.indexOf(id);
  const tick: CellData = entry.isLeftOut ? { userEnteredValue: { boolValue: true } } : {};
  return [tick, textCell(entry.override), textCell(entry.reason)].map((cell, place) => {
    const column = own[first + place] ?? 0;
    const across = { startColumnIndex: column, endColumnIndex: column + 1 };
    const range = { sheetId: tab.sheetId, startRowIndex: at, endRowIndex: at + 1, ...across };
    return { updateCells: { range, rows: [{ values: [cell] }], fields: 'userEnteredValue' } };
  });
}

/** The lines of one response alone: what is not looked at now is not gone. */
const linesOf = (log: Log, id: string): Log => ({ ...log, byId: new Map([[id, log.byId.get(id) ?? []]]) });

/**
 * Enters something beside a response as a person would in its row of Grades, with a line in the Overrides log that names
 * who did it, in one batch. Figures follow with the next grading.
 * @param decide what to enter, from what stands there now
 */
export function enter(
  { workbook, activeTabId, now }: OpenSpreadsheet,
  { sheetId, row }: { readonly sheetId?: number | undefined; readonly row: number },
  decide: (found: Enterable) => Entering,
): Done {
  return withLock(lockWaitMs, () => {
    const book = workbook.readBook(pickFor(sheetId, activeTabId));
    const language = languageOf(book.locale);
    const found = findResponse(workbook, book, row, language);
    if (typeof found === 'string') return { status: 'nothing', message: found };
    const entering = decide(found);
    if (!('entry' in entering)) return { status: 'nothing', message: entering.message };
    const { one, entry: before, log: rows } = found;
    const { places } = placeTabs(book, {}, language);
    const log = linesOf(readOverrides(rows, places.overrides, language), before.id);
    // The log says why, also where no cell does: a score that is cleared has no reason beside it.
    const logged = { ...entering.entry, reason: entering.reason };
    const isSame = changesOf(before.id, logged, log.byId.get(before.id) ?? []).length === 0;
    if (isSame) return { status: 'nothing', message: say(language, 'overrides.already', { row }) };
    const { fault } = applyOverride(one.graded, entering.entry, one.rubric);
    const drawn = drawOverrideLog(
      {
        ...{ log, settled: [], rubric: one.rubric, language, now: now(book.timeZone), who: userAddress(), most: 10 },
        seen: [{ id: before.id, graded: one.graded, entry: logged, fault }],
      },
      places.overrides,
      { rows, responseSheetId: book.sourceId ?? 0 },
    );
    workbook.applyRequests([...writeEntry(found, entering.entry), ...drawn.requests, ...markDirty(book, Date.now())]);
    return { status: 'done', message: entering.message };
  });
}
