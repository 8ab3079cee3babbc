import type { GradesTable } from '../../core/tabs/grades.ts';
import { isSameData } from '../book/same-data.ts';
import type { Workbook } from '../book/workbook.ts';
import { type DrawInput, drawWorkbook, recordOf } from './draw.ts';
import { drawActions } from './draw-actions.ts';
import { drawLog } from './draw-log.ts';
import type { DrawnMore } from './draw-more.ts';
import { drawOverrides } from './draw-overrides.ts';
import { drawReport } from './draw-report.ts';
import { type DrawnRewards, drawRewards } from './draw-rewards.ts';
import type { Places } from './draw-tabs.ts';
import type { GradeRequest } from './grade-request.ts';
import type { ReadSheets } from './read-sheets.ts';
import type { RunRecord } from './record.ts';

/** Whether going back would change anything that people see besides the time. */
const isNewPoint = (last: RunRecord | null, next: RunRecord): boolean =>
  last !== null &&
  (last.digest !== next.digest ||
    !isSameData([last.drawings.setup, last.drawings.standard], [next.drawings.setup, next.drawings.standard]));

/** Lines of rewards that undo can draw again; of more it leaves the tab as it is, since a batch holds 2 MB. */
const mostKept = 500;

/** What a grading may draw beside its four tabs, in this order. */
const more = [drawActions, drawOverrides, drawLog] as const;

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
  }: {
    readonly read: ReadSheets;
    readonly request: GradeRequest;
    readonly places: Places;
    readonly grades: GradesTable;
    readonly digest: string;
  },
): { readonly rewards: DrawnRewards; readonly more: readonly DrawnMore[] } {
  const { book, now } = input;
  const record = recordOf(input, grades, digest);
  const isPoint = !request.isAutomatic && isNewPoint(read.record, record);
  const approvals = read.record?.approvals ?? [];
  const rewards = drawRewards(record, { book, places, ours: read.ours, approvals, now });
  const report = request.withReport && !input.result.counts ? drawReport(input, read.ours, places) : [];
  const { assessed, ...rest } = record;
  const isKept = assessed !== undefined && assessed.lines.length <= mostKept;
  const kept = { ...rest, ...(isKept && { assessed }), approvals: rewards.approvals };
  const drawn = drawWorkbook(book, kept, places, isPoint);
  const others = more.map((draw) => draw(input, { book, places, ours: read.ours }));
  const requests = others.flatMap((one) => one.requests);
  workbook.applyRequests([...drawn, ...rewards.requests, ...report, ...requests]);
  return { rewards, more: others };
}
