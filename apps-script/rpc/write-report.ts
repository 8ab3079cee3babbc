import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import { tellOutcome } from '../grading/tell-outcome.ts';
import type { Done } from './answers/schema.ts';
import type { SetCall } from './schema.ts';

/** Grades and writes the monthly report tab with the result. */
export function writeReport(spreadsheet: OpenSpreadsheet, call: SetCall): Done {
  const outcome = gradeOpen(spreadsheet, { ...call, withReport: true, isAutomatic: true });
  const { status, language, report } = outcome;
  if (status === 'refused' || report === '') return { status: 'nothing', message: tellOutcome(outcome) };
  return { status: 'done', message: say(language, 'report.done', { tab: report }) };
}
