import { ownId } from '../../core/paste/own-id.ts';
import { readPaste } from '../../core/paste/read-paste.ts';
import { repairAll } from '../../core/paste/repair.ts';
import { standardOf } from '../../core/paste/standard-of.ts';
import { tellFinding } from '../../core/paste/tell-finding.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import type { Outcome } from '../grading/outcome.ts';
import type { GradeCall } from '../grading/schema.ts';
import { Refused } from '../refusal.ts';
import { openFindings } from './paste-use.ts';

/** Grades as a call asks; by a pasted table when it has one. Findings that are open refuse, repairs are told as notices. */
export function gradeCalled(spreadsheet: OpenSpreadsheet, call: GradeCall): Outcome {
  const { pasted: given, ...rest } = call;
  if (!given) return gradeOpen(spreadsheet, call);
  const { language = 'en' } = call;
  const read = readPaste(given.text);
  const pasted = given.repair ? repairAll(read) : read;
  const date = spreadsheet.now('Etc/UTC').slice(0, 10);
  const { title } = given;
  const standard = standardOf(pasted, { id: ownId(title, []), title, date, language });
  if (!standard) throw new Refused(openFindings(pasted, language));
  const outcome = gradeOpen(spreadsheet, { ...rest, ownStandard: standard });
  const repaired = pasted.draft.notes.map(({ about, decided }) => ({
    code: about.split('.')[0] ?? about,
    message: decided[language],
  }));
  const known = pasted.findings.map((finding) => ({
    code: finding.code,
    message: tellFinding(finding, language).message,
  }));
  return { ...outcome, notices: [...repaired, ...known, ...outcome.notices] };
}
