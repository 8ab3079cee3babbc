import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import { tellOutcome } from '../grading/tell-outcome.ts';
import type { Done } from './answers/schema.ts';
import type { SetCall } from './schema.ts';

/** Grades and writes the summary for customers with the result. */
export function summary(spreadsheet: OpenSpreadsheet, call: SetCall): Done {
  const outcome = gradeOpen(spreadsheet, { ...call, withSummary: true, isAutomatic: true });
  const { language, result, summary: tab } = outcome;
  if (result?.counts) return { status: 'nothing', message: say(language, 'summary.counts') };
  if (tab === '') return { status: 'nothing', message: tellOutcome(outcome) };
  return { status: 'done', message: say(language, 'summary.written', { tab }) };
}
