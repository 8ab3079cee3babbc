import { formatIndex, formatTenths } from '../../core/panels/format-figure.ts';
import { gradeWord } from '../../core/panels/grade-word.ts';
import { tellIssue } from '../../core/panels/tell-issue.ts';
import { columnName } from '../../core/responses/address.ts';
import type { Issue } from '../../core/responses/schema.ts';
import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import type { Outcome } from '../grading/outcome.ts';
import { tellOutcome } from '../grading/tell-outcome.ts';
import type { Step } from './answers/schema.ts';
import type { StepCall } from './schema.ts';

/** Rows prepared in one step: about two seconds at Google, so that the bar moves. */
export const rowsPerStep = 2000;
/** Issues that are told; the others are counted. */
const most = 50;

/** The cell of the response tab that an issue is about; of a whole column its header. One about Grades names its own place. */
const cellOf = ({ row, column, args }: Issue): string | null =>
  args.place !== undefined || (row === null && column === null) ? null : `${columnName(column ?? 0)}${row ?? 1}`;

function figuresOf({ result, language }: Outcome): { readonly index: string; readonly grade: string } {
  if (!result) return { index: '', grade: '' };
  const { figures, counts, rubric } = result;
  const { standard } = rubric;
  if (counts) {
    const { index } = counts.figures;
    return { index: index.value === null ? '' : formatTenths(index.value), grade: '' };
  }
  return {
    index: figures.index.value === null ? '' : formatIndex(figures.index, standard, language),
    grade: gradeWord(figures.grade, standard, language) ?? '',
  };
}

/** One part of a grading: prepares the next rows; the call that finds them all prepared draws. */
export const step = (spreadsheet: OpenSpreadsheet, call: StepCall): Step =>
  stepOf(gradeOpen(spreadsheet, { ...call, mostRows: call.mostRows ?? rowsPerStep }));

/** What a grading did, as the sidebar takes it. */
export function stepOf(outcome: Outcome): Step {
  const { status, progress, result, language, source, sourceId } = outcome;
  if (status === 'working') return { status, ...progress };
  const issues = result?.issues ?? [];
  const columns = result?.map.columns ?? [];
  return {
    status,
    // The list of the reasons stands below it.
    message: outcome.reasons.some(({ place }) => place) ? say(language, 'setup.correctListed') : tellOutcome(outcome),
    reasons: [...outcome.reasons],
    notices: [...outcome.notices],
    ...figuresOf(outcome),
    responses: result?.counts?.figures.n ?? result?.figures.responses ?? 0,
    ...(result?.counts && { isCounts: true as const }),
    cases: result?.actions.length ?? 0,
    issues: issues.slice(0, most).map((issue) => {
      const cell = cellOf(issue);
      const message = tellIssue(issue, { language, source, columns });
      return { message, place: cell === null || sourceId === null ? null : { sheetId: sourceId, cell } };
    }),
    issueCount: issues.length,
    dashboardId: status === 'refused' ? null : outcome.dashboardId,
  };
}
