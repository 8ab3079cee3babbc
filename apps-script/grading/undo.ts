import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import { placeTabs } from '../book/place-tabs.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, PickSet, Workbook } from '../book/workbook.ts';
import { type DrawnRewards, drawRewards } from './draw-rewards.ts';
import { drawTabs, opened, opening, type Places } from './draw-tabs.ts';
import { refuseChangedColumns } from './grade-workbook.ts';
import { copyGrades, keptFrom, moveKept, putRecord } from './history.ts';
import { edgesOf, type OwnRows } from './read-sheets.ts';
import { type RunRecord, readRecord } from './record.ts';
import { stagedFrom } from './staging.ts';

/** What undoing did, in one sentence. */
export type Undone = { readonly status: 'done' | 'nothing'; readonly message: string };

/** Draws the earlier result again and keeps the later one in its place, all in one batch. */
function exchange(
  book: Book,
  places: Places,
  {
    earlier,
    later,
    rewards,
  }: { readonly earlier: RunRecord; readonly later: RunRecord; readonly rewards: DrawnRewards },
): readonly SheetsRequest[] {
  const { history, staging } = places;
  return [
    ...opening(staging),
    // By way of the staging tab, since both sets of rows stand somewhere. What waited there is void.
    ...copyGrades(places.grades, opened(staging), stagedFrom),
    ...drawTabs(book, places, { ...earlier, staging: { sheetId: history.sheetId, column: keptFrom } }),
    ...moveKept(places.grades, opened(staging), history),
    putRecord(history, 'latest', { ...earlier, approvals: rewards.approvals }),
    // What was approved is remembered once, by the latest.
    putRecord(history, 'before', { ...later, approvals: [] }),
    ...rewards.requests,
  ];
}

/** Whether the history tab still holds the rows of a result: somebody may have changed it, or Grades before it was kept. */
function hasRows(history: readonly (readonly Cell[])[], { grades }: RunRecord): boolean {
  // Of counts no row was kept.
  if (grades.rowCount === 0) return true;
  const [headers = [], ...rows] = history.slice(0, grades.rowCount).map((cells) => cells.slice(keptFrom));
  const numbered = rows.filter(([row]) => typeof row === 'number');
  return (
    grades.headers.every((header, column) => headers[column] === header) && numbered.length === grades.rowCount - 1
  );
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
  const { others } = workbook.readTabs(null, readings);
  const ours: OwnRows = Object.fromEntries(readings.map(({ tab }, place) => [tab.kind, others[place] ?? []]));
  const later = readRecord((ours.history ?? []).map(([cell]) => cell));
  const earlier = readRecord((ours.history ?? []).map(([, cell]) => cell));
  if (!later || !earlier || !hasRows(ours.history ?? [], earlier))
    return { status: 'nothing', message: say(language, 'undo.nothing') };
  const { places } = placeTabs(book, edgesOf(ours), language);
  refuseChangedColumns(places.grades, language);
  const { approvals = [] } = later;
  const rewards = drawRewards(earlier, { book, places, ours, approvals, now: now(book.timeZone) });
  workbook.applyRequests(exchange(book, places, { earlier, later, rewards }));
  const at = earlier.at.slice(0, 16).replace('T', ' ');
  return { status: 'done', message: say(language, earlier.at > later.at ? 'undo.redone' : 'undo.done', { at }) };
}
