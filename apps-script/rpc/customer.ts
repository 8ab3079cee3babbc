import { whoIs } from '../../core/privacy/erased.ts';
import { cellAddress } from '../../core/responses/address.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { type OpenSpreadsheet, withLock } from '../google.ts';
import { gradeOpen, lockWaitMs, requestOf } from '../grading/grade-open.ts';
import { eraseTraces } from '../privacy/erase-traces.ts';
import { findTraces, type Traces } from '../privacy/find-traces.ts';
import { saltForErasing } from '../privacy/salt.ts';
import type { Customer } from './answers/team/schema.ts';
import type { CustomerCall } from './schema.ts';

type Found = { readonly language: Language; readonly traces: readonly Traces[] };

/** A grading of everything takes about this long at most. */
const timeForGrading = 180_000;

/** What all sets of our tabs hold of somebody; sets whose response tab is gone name nobody. */
function find(spreadsheet: OpenSpreadsheet, who: string): Found {
  const { workbook } = spreadsheet;
  const { sets, tabs, locale } = workbook.readBook();
  const isThere = (id: number | null) => tabs.some(({ kind, sheetId }) => kind === null && sheetId === id);
  const traces = sets
    .filter(({ sourceId }) => isThere(sourceId))
    .map(({ set }) => findTraces(workbook, requestOf(spreadsheet, { isAutomatic: true, set }), set, who))
    .filter(({ responses, ours }) => responses.length + ours.length > 0);
  return { language: languageOf(locale), traces };
}

/** Rows of response tabs that only a person may delete. */
const rowsLeft = (traces: readonly Traces[]): Customer['rows'] =>
  traces
    .filter(({ source }) => source.feedback === '')
    .flatMap(({ source: { title: tab, sheetId }, responses }) =>
      responses.map((row) => ({ tab, place: { sheetId, cell: cellAddress(row, 0) } })),
    );

const oursIn = (traces: readonly Traces[]): Customer['ours'] =>
  traces.flatMap(({ ours }) => ours.map(({ tab, rows }) => ({ tab: tab.title, rows: rows.length })));

const nothing = (language: Language): Customer => ({
  status: 'nothing',
  message: say(language, 'privacy.nothing'),
  ours: [],
  rows: [],
});

/** What the tabs hold of somebody by name; nothing is changed. */
export function findCustomer(spreadsheet: OpenSpreadsheet, { name }: CustomerCall): Customer {
  const who = whoIs(name);
  const { language, traces } = find(spreadsheet, who ?? '');
  if (who === null || traces.length === 0) return nothing(language);
  const rows = rowsLeft(traces);
  const ours = oursIn(traces);
  const counts = { rows: rows.length, ours: ours.reduce((sum, one) => sum + one.rows, 0) };
  return { status: 'found', message: say(language, 'privacy.found', counts), ours, rows };
}

/** Draws again what an erasing has left as old; false: some of it waits for the next grading. */
function gradeAgain(spreadsheet: OpenSpreadsheet, traces: readonly Traces[]): boolean {
  return traces.every(({ book: { set } }) => {
    if (spreadsheet.elapsedMs() > timeForGrading) return false;
    try {
      const { status } = gradeOpen(spreadsheet, { isAutomatic: true, set });
      return status === 'graded' || status === 'insufficient';
    } catch (fault) {
      // What was erased is erased: whatever happens now, nobody may be told that nothing was changed.
      console.warn(String(fault));
      return false;
    }
  });
}

/**
 * Erases somebody from all our tabs in one write, which leaves a mark by which no later grading counts their answers,
 * then draws the dashboards concerned again. Rows of response tabs are listed, never touched.
 */
export function eraseCustomer(spreadsheet: OpenSpreadsheet, { name }: CustomerCall): Customer {
  const { workbook, now } = spreadsheet;
  const who = whoIs(name);
  const { language, traces } = withLock(lockWaitMs, () => {
    const found = find(spreadsheet, who ?? '');
    const [first] = found.traces;
    if (who === null || !first) return found;
    const erasing = { who, salt: saltForErasing(), at: now(first.book.timeZone), now: Date.now() };
    workbook.applyRequests(eraseTraces(found.traces, erasing));
    return found;
  });
  if (who === null || traces.length === 0) return nothing(language);
  const rows = rowsLeft(traces);
  const isDrawn = gradeAgain(spreadsheet, traces);
  const message = [
    say(language, 'privacy.erased', { rows: rows.length }),
    ...(isDrawn ? [] : [say(language, 'privacy.later')]),
  ].join(language === 'en' ? ' ' : '');
  return { status: 'erased', message, ours: oursIn(traces), rows };
}
