import type { RowsInPlace } from '../../core/dashboard/make-grade-rows.ts';
import type { GradesTable } from '../../core/tabs/grades.ts';
import { markDirty } from '../book/dirty.ts';
import { isSameData } from '../book/same-data.ts';
import type { Workbook } from '../book/workbook.ts';
import { whatOf } from '../log/what-of.ts';
import type { Outgoing } from '../mail/outgoing.ts';
import { type DrawInput, drawWorkbook, recordOf } from './draw.ts';
import { drawActions, stagedCases } from './draw-actions.ts';
import { drawDigest } from './draw-digest.ts';
import { drawLog } from './draw-log.ts';
import type { DrawnMore } from './draw-more.ts';
import { drawOverrides } from './draw-overrides.ts';
import { drawReport } from './draw-report.ts';
import { type DrawnRewards, drawRewards } from './draw-rewards.ts';
import { drawSummary } from './draw-summary.ts';
import type { Places } from './draw-tabs.ts';
import type { GradeRequest } from './grade-request.ts';
import { refuseChangedMeanwhile } from './read-entries.ts';
import type { ReadSheets } from './read-sheets.ts';
import type { RunRecord } from './record.ts';

/** Whether going back would change anything that people see besides the time. */
const isNewPoint = (last: RunRecord | null, next: RunRecord): boolean =>
  last !== null &&
  !last.isVoid &&
  (last.digest !== next.digest ||
    !isSameData([last.drawings.setup, last.drawings.standard], [next.drawings.setup, next.drawings.standard]));

/** Lines of rewards that undo can draw again; of more it leaves the tab as it is, since a batch holds 2 MB. */
const mostKept = 500;

/** What a grading may draw beside its four tabs, in this order. */
const more = [drawActions, drawOverrides] as const;

/** Where the rows of Grades stand already; `null`: there are none that can be told. */
function rowsInPlace({ result }: DrawInput, { onGrades }: ReadSheets): RowsInPlace | null {
  if (!onGrades) return null;
  const { layout, rowNames, changedEntries } = result;
  const there = layout.order.slice(0, layout.stays);
  const filled = there.flatMap((place, at) => (changedEntries.has(rowNames[place]?.row ?? 0) ? [at + 1] : []));
  return { ...layout, filled, lost: 'deleted' };
}

/** Draws every tab of a grading whose rows are prepared, all in one batch. */
export function drawRun(
  workbook: Workbook,
  input: DrawInput,
  {
    read,
    request,
    places,
    grades,
    digest,
    below,
    waiting,
  }: {
    readonly read: ReadSheets;
    readonly request: GradeRequest;
    readonly places: Places;
    readonly grades: GradesTable;
    readonly digest: string;
    /** New cases that wait below the rows of Grades. */
    readonly below: number;
    /** New cases that only the next grading can open: the clock is to see to it. */
    readonly waiting: number;
  },
): { readonly rewards: DrawnRewards; readonly more: readonly DrawnMore[]; readonly outgoing: Outgoing } {
  const { book, now } = input;
  const record = recordOf(input, grades, digest);
  const isPoint = !request.isAutomatic && isNewPoint(read.record, record);
  const approvals = read.record?.approvals ?? [];
  const rewards = drawRewards(record, { book, places, ours: read.ours, approvals, now });
  const report = request.withReport && !input.result.counts ? drawReport(input, read.ours, places) : [];
  const { assessed, ...rest } = record;
  const isKept = assessed !== undefined && assessed.lines.length <= mostKept;
  const kept = { ...rest, ...(isKept && { assessed }), approvals: rewards.approvals };
  const drawn = drawWorkbook(book, kept, places, { isNewPoint: isPoint, inPlace: rowsInPlace(input, read) });
  const staged = stagedCases(places.staging, grades.rows.length + 1, below);
  const { isAutomatic } = request;
  const what = whatOf(request);
  const setting = { book, places, ours: read.ours, isAutomatic, what, ...(staged && { staged }) };
  const told = drawDigest(input, setting, request.withDigest);
  const summary = request.withSummary && !input.result.counts ? [drawSummary(input, setting)] : [];
  const others = [...more.map((draw) => draw(input, setting)), told, ...summary];
  const requests = others.flatMap((one) => one.requests);
  if (read.onGrades) refuseChangedMeanwhile(workbook, read.onGrades.edge, input.language);
  // The line counts the calls so far, so it is drawn last.
  const line = drawLog(input, setting).requests;
  const mark = waiting > 0 ? markDirty({ ...book, dirty: null }, Date.now()) : [];
  workbook.applyRequests([...drawn, ...rewards.requests, ...report, ...requests, ...line, ...mark]);
  return { rewards, more: others, outgoing: told.outgoing };
}
