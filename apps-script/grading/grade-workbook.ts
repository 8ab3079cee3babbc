import { describeGrades, type GradesTable } from '../../core/tabs/grades.ts';
import { inTabOrder } from '../../core/tabs/lay-out-rows.ts';
import { rowDigest } from '../../core/tabs/row-digest.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { setFor } from '../book/pick-set.ts';
import { placeTabs } from '../book/place-tabs.ts';
import type { Book, Workbook } from '../book/workbook.ts';
import { logStopped } from '../log/log-stopped.ts';
import { tellPassedOver } from '../privacy/pass-over.ts';
import { type Reason, Refused } from '../refusal.ts';
import { casesToStage, openableCases, readActions, tellWaiting } from './draw-actions.ts';
import { drawRun } from './draw-run.ts';
import type { GradeRequest } from './grade-request.ts';
import type { GradedTable } from './grade-table.ts';
import { type Outcome, refusedOutcome } from './outcome.ts';
import { prepare } from './prepare.ts';
import { edgesOf, readSheets } from './read-sheets.ts';
import { RefusedResult, refuse, refuseChangedColumns, refuseWithoutKeys } from './refuse.ts';
import { runDigest, stage } from './staging.ts';

/** Said once, in the run that first uses another standard. */
const otherStandard = ({ isOtherStandard }: SetupState, language: Language): readonly Reason[] =>
  isOtherStandard ? [{ code: 'otherStandard', message: say(language, 'book.otherStandard') }] : [];

const outcomeStatus = ({ figures, counts }: GradedTable): Outcome['status'] =>
  (counts?.figures.n ?? figures.index.n) > 0 ? 'graded' : 'insufficient';

/** Why no response was graded although nothing was refused. */
export const countsReason = ({ counts }: GradedTable, source: string, language: Language): readonly Reason[] =>
  counts ? [{ code: 'countsSummarised', message: say(language, 'counts.reason', { source }) }] : [];

/** A digest of what is drawn: of the rows of Grades, or of the counts. */
const digestOf = ({ counts }: GradedTable, grades: GradesTable): string =>
  counts ? rowDigest([JSON.stringify(counts)]) : runDigest(grades);

function gradeAndDraw(workbook: Workbook, book: Book, request: GradeRequest, language: Language): Outcome {
  const read = readSheets(workbook, book, request, language);
  const input = prepare(read, book, request, language);
  const { result, setup, source, table, version } = input;
  if (result.map.refusals.length > 0) refuse(workbook, input, read.ours);
  const edges = edgesOf(read.ours);
  const { places, notices } = placeTabs(book, edges, language);
  refuseChangedColumns(places.grades, language);
  refuseWithoutKeys(read.ours, places, language);
  readActions(read.ours.actions ?? [], places.actions, language);
  const { rubric, graded, asides, entries, rowNames: names } = result;
  const setting = { table, columns: result.map.columns, language, version, asides, entries, names };
  const described = describeGrades(graded, rubric, setting);
  const digest = digestOf(result, described);
  const grades = { ...described, rows: inTabOrder(described.rows, result.layout) };
  // Counts have no rows to prepare.
  const { below, ...progress } = result.counts
    ? { done: 0, total: 0, below: 0 }
    : stage(workbook, places.staging, grades, {
        ...{
          marks: edges.staging ?? [],
          digest: rowDigest([digest, ...result.layout.order]),
          pace: request,
          below: casesToStage(input, read.ours),
        },
      });
  const isDone = progress.done === progress.total;
  const { cases, waiting } = openableCases(input, below);
  const drawn = isDone
    ? drawRun(workbook, { ...input, cases }, { read, request, places, grades, digest, below, waiting })
    : null;
  return {
    status: isDone ? outcomeStatus(result) : 'working',
    progress,
    reasons: countsReason(result, source.title, language),
    notices: [
      ...read.notices,
      ...notices,
      ...otherStandard(setup, language),
      ...(isDone ? tellWaiting(waiting, places.actions, language) : []),
      ...tellPassedOver(input.passedOver, source, language),
      ...(drawn ? [...drawn.rewards.notices, ...drawn.more.flatMap((one) => one.notices)] : []),
    ],
    language,
    source: source.title,
    sourceId: source.sheetId,
    dashboard: places.dashboard.title,
    dashboardId: places.dashboard.sheetId,
    report: isDone && request.withReport && !result.counts ? places.report.title : '',
    digest: isDone && request.withDigest && !result.counts ? places.digest.title : '',
    summary: isDone && request.withSummary && !result.counts ? places.summary.title : '',
    outgoing: drawn?.outgoing ?? null,
    ...{ result, setup, cases: isDone && !result.counts ? cases : [] },
    rewards: drawn?.rewards.ledger ?? null,
  };
}

/**
 * Reads the response tab, grades it and draws our tabs: the whole add-on in one function. A sheet or Setup that
 * cannot be graded is refused in words and nothing is changed (but Setup, where that is the place to answer); host
 * failures are thrown and leave the last result.
 */
export function gradeWorkbook(workbook: Workbook, request: GradeRequest): Outcome {
  const book = workbook.readBook(setFor(request));
  const language = languageOf(book.locale);
  try {
    return gradeAndDraw(workbook, book, request, language);
  } catch (fault) {
    logStopped(workbook, book, request, fault);
    if (!(fault instanceof Refused)) throw fault;
    return refusedOutcome(fault.reasons, language, fault instanceof RefusedResult ? fault : null);
  }
}
