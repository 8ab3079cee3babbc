import { formatIndex } from '../../core/panels/format-figure.ts';
import { gradeWord } from '../../core/panels/grade-word.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { HostFailed, SheetsServiceOff, WorkbookBusy } from '../errors.ts';
import type { Outcome } from './outcome.ts';

/** One or two sentences on what a grading did, for the corner of the sheet. */
export function tellOutcome({ status, reasons, notices, language, source, dashboard, result }: Outcome): string {
  if (status === 'refused' || !result) {
    const reason = reasons.map(({ message }) => message).join(' ');
    return reasons.some(({ code }) => code === 'askedInSetup') ? reason : say(language, 'run.refused', { reason });
  }
  const { figures, issues, rubric } = result;
  const { bands } = rubric.standard;
  const index = formatIndex(figures.index, rubric.standard, language);
  const grade = gradeWord(figures.grade, bands, language) ?? '–';
  const sentences =
    status === 'graded'
      ? [say(language, 'run.done', { n: figures.index.n, source, index, grade, tab: dashboard })]
      : [say(language, 'run.doneNoGrade', { n: figures.responses, source, tab: dashboard })];
  sentences.push(...notices.map((notice) => notice.message));
  if (issues.length > 0) sentences.push(say(language, 'run.notices', { n: issues.length }));
  return sentences.join(' ');
}

/** A host failure in words; a fault of our own is thrown on. */
export function tellFailure(fault: unknown, language: Language): string {
  if (fault instanceof WorkbookBusy) return say(language, 'host.busy');
  if (fault instanceof SheetsServiceOff) return say(language, 'host.sheetsOff');
  if (fault instanceof HostFailed) return say(language, 'host.failed', { step: fault.step, detail: fault.message });
  throw fault;
}
