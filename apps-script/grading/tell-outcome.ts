import type { Case } from '../../core/actions/schema.ts';
import type { Asides } from '../../core/counted/schema.ts';
import { countAsides } from '../../core/counted/set-aside.ts';
import type { CountsSummary } from '../../core/counts/summarise.ts';
import { formatIndex, formatValue } from '../../core/panels/format-figure.ts';
import { gradeWord } from '../../core/panels/grade-word.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { HostFailed, SheetsServiceOff, WorkbookBusy } from '../errors.ts';
import { Refused } from '../refusal.ts';
import type { Outcome } from './outcome.ts';
import { tellReasons } from './tell-faults.ts';

/** What the counts of a sheet come to, in one sentence. */
function tellCounts(
  { figures: { n, index } }: CountsSummary,
  {
    source,
    tab,
    minimum,
    language,
  }: { readonly source: string; readonly tab: string; readonly minimum: number; readonly language: Language },
): string {
  const value = formatValue(index, minimum, language);
  return say(language, 'run.counted', {
    n,
    source,
    index: value,
    method: say(language, `method.${index.method}`),
    tab,
  });
}

/** How many responses are beside the figures, and why; nothing when all count. */
function tellAsides(asides: Asides, language: Language): readonly string[] {
  const { leftOut, repeats } = countAsides(asides);
  return [
    ...(leftOut > 0 ? [say(language, 'run.leftOut', { n: leftOut })] : []),
    ...(repeats > 0 ? [say(language, 'run.repeats', { n: repeats })] : []),
  ];
}

/** How many cases were opened and how many are overdue; nothing without any. */
function tellCases(cases: readonly Case[], language: Language): readonly string[] {
  const opened = cases.filter(({ isNew }) => isNew).length;
  const overdue = cases.filter(({ isOverdue }) => isOverdue).length;
  return [
    ...(opened > 0 ? [say(language, 'run.newCases', { n: opened })] : []),
    ...(overdue > 0 ? [say(language, 'run.overdueCases', { n: overdue })] : []),
  ];
}

/** One or two sentences on what a grading did, for the corner of the sheet. */
export function tellOutcome({
  status,
  progress,
  reasons,
  notices,
  language,
  source,
  dashboard,
  result,
  cases,
}: Outcome): string {
  if (status === 'working') return say(language, 'run.working', { ...progress });
  if (status === 'refused' || !result) {
    const reason = tellReasons(reasons, language);
    return reasons.some(({ code }) => code === 'askedInSetup') ? reason : say(language, 'run.refused', { reason });
  }
  const { figures, counts, issues, rubric, asides } = result;
  const { evidence } = rubric.standard;
  const index = formatIndex(figures.index, rubric.standard, language);
  const grade = gradeWord(figures.grade, rubric.standard, language) ?? '–';
  const sentences = counts
    ? [tellCounts(counts, { source, tab: dashboard, minimum: rubric.standard.minimumGroup, language })]
    : status === 'graded'
      ? [
          say(language, evidence ? 'run.doneMean' : 'run.done', {
            n: figures.index.n,
            source,
            index,
            grade,
            tab: dashboard,
          }),
        ]
      : [say(language, 'run.doneNoGrade', { n: figures.responses, source, tab: dashboard })];
  sentences.push(
    ...tellAsides(asides, language),
    ...tellCases(cases, language),
    ...[...reasons, ...notices].map(({ message }) => message),
  );
  if (issues.length > 0) sentences.push(say(language, 'run.notices', { n: issues.length }));
  return sentences.join(' ');
}

/** What Google says where a protection shuts the person out; its API speaks English. */
const isProtected = /protected (cell|range|sheet)/i;

/** A host failure or a refusal in words; a fault of our own is thrown on. */
export function tellFailure(fault: unknown, language: Language): string {
  if (fault instanceof Refused) return say(language, 'run.refused', { reason: tellReasons(fault.reasons, language) });
  if (fault instanceof WorkbookBusy) return say(language, 'host.busy');
  if (fault instanceof SheetsServiceOff) return say(language, 'host.sheetsOff');
  if (fault instanceof HostFailed && isProtected.test(fault.message)) return say(language, 'host.protected');
  // Our names of the steps are English.
  if (fault instanceof HostFailed)
    return say(language, 'host.failed', { detail: (language === 'en' ? `${fault.step}: ` : '') + fault.message });
  throw fault;
}
