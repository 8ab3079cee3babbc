import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** More names are no list that anybody reads. */
const most = 5;

/** Names beside each other: the first five, then how many more; `–` without any. */
export function nameFew(names: readonly string[], language: Language): string {
  const list = names.slice(0, most).join(say(language, 'figure.between')) || '–';
  return names.length > most ? say(language, 'figure.andMore', { list, n: names.length - most }) : list;
}
