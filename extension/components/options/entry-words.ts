import type { FeedbackItem } from '../../../core/feedback/schema.ts';
import type { Language } from '../../../core/text/schema.ts';
import type { Words } from '../../text/say.ts';

/** Most characters of a name that an entry is called by. */
const longestName = 60;

/** What an entry is called: its customer, else how its quote, note or page begins. */
export function nameOf({ customer, quote, note, title }: FeedbackItem, { say }: Words): string {
  const found = [customer, quote, note, title].map((text = '') => text.trim().replace(/\s+/g, ' ')).find(Boolean);
  const characters = [...(found ?? say('entryNameless'))];
  return characters.length > longestName
    ? `${characters.slice(0, longestName).join('').trimEnd()}…`
    : characters.join('');
}

/** A moment (milliseconds) as people read it. */
export const momentWords = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** A moment of today (milliseconds) as people read it. */
export const hourWords = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);

/** Sentences one after another. */
export const sentences = (texts: readonly string[], language: Language): string =>
  texts.join(language === 'en' ? ' ' : '');
