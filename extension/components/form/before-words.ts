import type { Language } from '../../../core/text/schema.ts';
import { gradeWords } from '../../history/grade-words.ts';
import { loggedBefore } from '../../history/logged-before.ts';
import type { Kept } from '../../kept/kept.ts';
import type { Words } from '../../text/say.ts';

const day = 24 * 3_600_000;

/** Midnight of the day that a moment lies in on this computer; both in milliseconds. */
const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** `yesterday`, `3 days ago`. Milliseconds. */
function daysAgo(at: number, now: number, language: Language): string {
  // Days of a change of the clock last 23 or 25 hours.
  const days = Math.round((dayOf(at) - dayOf(now)) / day);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** When a page (as `pageKey` makes it) was logged last, and what came out; '' where it was not. `now`: milliseconds. */
export function beforeWords(page: string, kept: Kept, now: number, words: Words): string {
  const [last] = loggedBefore(kept, page);
  if (!last) return '';
  const standard = kept.teams.find(({ id }) => id === last.team)?.standard ?? null;
  const state = last.isWaiting ? [words.say('loggedWaiting')] : [];
  const when = [daysAgo(last.at, now, words.language), gradeWords(last, standard, words), ...state];
  return words.say('loggedBefore', { when: when.join(words.say('between')) });
}
