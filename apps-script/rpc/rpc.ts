import { standards } from '../../core/standards/index.ts';
import { openSpreadsheet } from '../google.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import { refusedOutcome } from '../grading/outcome.ts';
import { Refused } from '../grading/refusal.ts';
import { reportOf, standardEntry } from '../grading/report.ts';
import { parseGradeCall } from './schema.ts';

/** What may be asked from outside the bundle, each from JSON to data. */
const methods: Readonly<Record<string, (input: unknown) => unknown>> = {
  standards: () => standards.map(standardEntry),
  grade(input) {
    try {
      const call = parseGradeCall(input);
      return reportOf(gradeOpen(openSpreadsheet(), call), call.explain);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      return reportOf(refusedOutcome(fault.reasons, 'en', null), undefined);
    }
  },
};

/** Answers one call: JSON in, JSON out. An unknown method or a malformed input throws. */
export function answer(method: string, json: string): string {
  const run = methods[method];
  if (!run) throw new Error(`unknown method: ${method}`);
  return JSON.stringify(run(JSON.parse(json)));
}
