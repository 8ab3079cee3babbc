import { digestPeriodWord } from '../../core/digest/period.ts';
import { say } from '../../core/text/say.ts';
import type { OpenSpreadsheet } from '../google.ts';
import { gradeOpen } from '../grading/grade-open.ts';
import { tellOutcome } from '../grading/tell-outcome.ts';
import { sendDigest } from '../mail/send-digest.ts';
import type { Done } from './answers/schema.ts';
import type { SetCall } from './schema.ts';

/** Grades, writes the digest tab, and mails the digest to those who have not had it for that period. */
export function digest(spreadsheet: OpenSpreadsheet, call: SetCall): Done {
  const outcome = gradeOpen(spreadsheet, { ...call, withDigest: true, isAutomatic: true });
  const { language, result, digest: tab, outgoing } = outcome;
  if (result?.counts) return { status: 'nothing', message: say(language, 'digest.counts') };
  if (tab === '' || !outgoing?.digest) return { status: 'nothing', message: tellOutcome(outcome) };
  const period = digestPeriodWord(outgoing.digest.digest.period, language);
  const written = say(language, 'digest.written', { period, tab });
  return { status: 'done', message: `${written} ${sendDigest(spreadsheet, outcome)}` };
}
