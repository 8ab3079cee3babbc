import type { TextKey } from './en.ts';
import { say } from './say.ts';
import type { Language } from './schema.ts';

/** Parts of the source that have a name and no number. */
const named: ReadonlyMap<string, TextKey> = new Map([
  ['end', 'clause.end'],
  ['policy', 'clause.policy'],
  ['rewards', 'clause.rewards'],
  ['table', 'clause.table'],
  ['verdicts', 'clause.verdicts'],
]);

/** A clause as people read it: numbers as they stand, and in their language the name of a part or `text 9` of several. */
export function clauseWord(clause: string, language: Language): string {
  const [, text, ...rest] = /^text (\d+)(?:, (.*))?$/.exec(clause) ?? [];
  const parts = text === undefined ? [] : [say(language, 'clause.text', { n: text }), ...rest.filter(Boolean)];
  if (parts.length > 0) return parts.join(say(language, 'figure.between'));
  const key = named.get(clause);
  return key === undefined ? clause : say(language, key);
}

/** Whether a clause is a number of the source. */
export const isNumbered = (clause: string): boolean => /^\d/.test(clause);
