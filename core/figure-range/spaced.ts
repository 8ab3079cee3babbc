import { foldText } from '../scales/fold.ts';
import { figureName } from '../text/figure-names.ts';
import type { Language } from '../text/schema.ts';

/** A name of a field or detail in words: `notAnswered` is "not answered", `wald95` is "wald 95"; other texts stay. */
export function spaced(name: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return name;
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d\d)/g, '$1 $2')
    .replace(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase());
}

/** A field or detail as people read it. */
export const nameOf = (name: string, language: Language): string => figureName(name, language) ?? spaced(name);

const bare = (text: string): string => foldText(text).replace(/[\s_-]/g, '');
const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/** Whether a text names a field: `Not answered`, `not_answered` and `notAnswered` are one, and its words in a language too. */
export const isSameField = (text: string, field: string): boolean =>
  [field, ...languages.map((language) => nameOf(field, language))].some((name) => bare(name) === bare(text));
