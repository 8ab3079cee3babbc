import type { Case } from '../actions/schema.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** What a case counts as, with its due date as long as somebody works on it: dates, since days would change every day. */
function progressOf(one: Case, today: string, language: Language): string {
  const { status, due, closedOn, followedBy } = one;
  if (status === 'closed') return say(language, 'case.closedSince', { date: closedOn ?? today });
  if (status === 'failed')
    return followedBy === null ? say(language, 'case.failed') : say(language, 'case.failedNext', { n: followedBy });
  if (due === today) return say(language, 'case.dueToday');
  return say(language, due < today ? 'case.overdue' : 'case.dueOn', { due });
}

/** What is missing of a case that was set to closed, as its columns are called. */
export const missingWords = ({ missing }: Pick<Case, 'missing'>, language: Language): string =>
  missing.map((part) => say(language, `case.${part}`)).join(say(language, 'figure.between'));

/** How a case stands, in a few words: `overdue since 2026-11-18 · rule no longer fires`. */
export function stateWords(one: Case, today: string, language: Language): string {
  const { missing, standing, follows } = one;
  return [
    progressOf(one, today, language),
    ...(missing.length > 0 ? [say(language, 'case.lacks', { parts: missingWords(one, language) })] : []),
    ...(standing === 'fires' ? [] : [say(language, `case.${standing}`)]),
    ...(follows === null ? [] : [say(language, 'case.followsCase', { n: follows })]),
  ].join(' · ');
}

/** The next response of the customer in a line: `row 57, 2026-05-01: 62 → 85, rule no longer fires`; '' without one. */
export function nextWords({ next }: Pick<Case, 'next'>, language: Language): string {
  if (next === null) return '';
  const { row, at, before, after, effect } = next;
  return say(language, 'case.next.line', {
    ...{ row, date: at.slice(0, 10), before: before ?? '–', after: after ?? '–' },
    effect: say(language, `case.next.${effect}`),
  });
}
