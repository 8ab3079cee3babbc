import { isEntered } from '../../core/counted/left-out.ts';
import type { TabPlace } from '../../core/dashboard/book.ts';
import type { RowsInPlace } from '../../core/dashboard/make-grade-rows.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { inTabOrder, layOutRows } from '../../core/tabs/lay-out-rows.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import { placeTabs } from '../book/place-tabs.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, PickSet, Workbook } from '../book/workbook.ts';
import { logLine } from '../log/log-line.ts';
import { type DrawnRewards, drawRewards } from './draw-rewards.ts';
import { drawTabs, type Places } from './draw-tabs.ts';
import { copyGrades, type KeptRows, keptFrom, keptRows, putRecord } from './history.ts';
import { entryReadings, type GradesRows, readEntries, refuseChangedMeanwhile } from './read-entries.ts';
import { edgesOf, type OwnRows } from './read-sheets.ts';
import { type RunRecord, readRecord } from './record.ts';
import { refuseChangedColumns } from './refuse.ts';
import { stagedFrom, stageRows } from './staging.ts';

/** What undoing did, in one sentence. */
export type Undone = { readonly status: 'done' | 'nothing'; readonly message: string };

/** What undoing works with: both results, what stands on Grades now, and how the rows of the earlier one come to stand. */
type Exchange = {
  readonly earlier: RunRecord;
  readonly later: RunRecord;
  readonly rewards: DrawnRewards;
  readonly inPlace: RowsInPlace | null;
  readonly at: string;
};

/** Draws the earlier result again from the staging tab and keeps the later one in its place, all in one batch. */
function exchange(
  book: Book,
  places: Places,
  { earlier, later, rewards, inPlace, at }: Exchange,
): readonly SheetsRequest[] {
  const { history } = places;
  const { sourceId, standard } = earlier;
  const staging = { sheetId: places.staging.sheetId, column: stagedFrom };
  return [
    ...copyGrades(places.grades, history, keptFrom),
    ...drawTabs(book, places, { ...earlier, staging, inPlace }),
    putRecord(history, 'latest', { ...earlier, approvals: rewards.approvals }),
    // What was approved is remembered once, by the latest.
    putRecord(history, 'before', { ...later, approvals: [] }),
    ...rewards.requests,
    ...logLine(book, { at, what: 'undo', outcome: 'done', sourceId, standard: `${standard.id}@${standard.version}` }),
  ];
}

/**
 * The record of the earlier result, with as many rows as were kept, and with everything that people entered since beside
 * responses that it does not have: the next grading finds them.
 */
function withEntries(earlier: RunRecord, later: RunRecord, { ids }: KeptRows, onGrades: GradesRows | null): RunRecord {
  const there = new Set(ids);
  const entered = (onGrades?.entered ?? []).filter((one) => isEntered(one)).map(({ cells, ...one }) => one);
  const lost = [...entered, ...(later.kept ?? [])].filter(({ id }) => !there.has(id));
  const all = [...(earlier.kept ?? []), ...lost.map((one) => ({ ...one, isGone: true as const }))];
  const kept = [...new Map(all.map((one) => [one.id, one])).values()];
  const { rowCount } = earlier.grades;
  const grades = { ...earlier.grades, rowCount: rowCount === 0 ? 0 : ids.length + 1 };
  return { ...earlier, grades, ...(kept.length > 0 && { kept }) };
}

/** Puts the earlier rows on the staging tab in the order in which they come to stand, those that stand there first. */
function stageKept(
  workbook: Workbook,
  staging: TabPlace,
  { rows: [headers = [], ...rows], ids }: KeptRows,
  onGrades: GradesRows | null,
): RowsInPlace | null {
  const layout = layOutRows(onGrades?.ids ?? [], ids);
  if (rows.length > 0) stageRows(workbook, staging, [headers, ...inTabOrder(rows, layout)]);
  return onGrades && { ...layout, filled: [], lost: 'emptied' };
}

/**
 * Goes back to the result before the last grading that a person asked for: Grades, Dashboard, Setup and Standard as
 * they were then, and Rewards with the lines of then and everything that people entered and approved until now. Called
 * again it brings the later result back. Refused when our columns of Grades or the lines of Rewards cannot be told.
 * @param pick the set of our tabs that is meant
 * @param now local ISO text in a time zone
 */
export function undoRun(workbook: Workbook, pick: PickSet, now: (timeZone: string) => string): Undone {
  const book = workbook.readBook(pick);
  const language = languageOf(book.locale);
  const readings = readingsOf(book, {
    setup: 'firstColumn',
    standard: 'firstColumn',
    dashboard: 'firstColumn',
    grades: { row: 1 },
    rewards: 'all',
    history: 'all',
  });
  const { others: read } = workbook.readTabs(null, [...readings, ...entryReadings(book)]);
  const ours: OwnRows = Object.fromEntries(readings.map(({ tab }, place) => [tab.kind, read[place] ?? []]));
  const later = readRecord((ours.history ?? []).map(([cell]) => cell));
  const earlier = readRecord((ours.history ?? []).map(([, cell]) => cell));
  const keptThen = earlier && keptRows(ours.history ?? [], earlier);
  if (!later || !earlier || !keptThen) return { status: 'nothing', message: say(language, 'undo.nothing') };
  const { places } = placeTabs(book, edgesOf(ours), language);
  refuseChangedColumns(places.grades, language);
  const onGrades = readEntries(workbook, book, language, {
    headers: ours.grades?.[0] ?? [],
    read: read.slice(readings.length),
  });
  const { approvals = [] } = later;
  const at = now(book.timeZone);
  const rewards = drawRewards(earlier, { book, places, ours, approvals, now: at });
  const inPlace = stageKept(workbook, places.staging, keptThen, onGrades);
  const drawn = withEntries(earlier, later, keptThen, onGrades);
  if (onGrades) refuseChangedMeanwhile(workbook, onGrades.edge, language);
  workbook.applyRequests(exchange(book, places, { earlier: drawn, later, rewards, inPlace, at }));
  const from = earlier.at.slice(0, 16).replace('T', ' ');
  return { status: 'done', message: say(language, earlier.at > later.at ? 'undo.redone' : 'undo.done', { at: from }) };
}
