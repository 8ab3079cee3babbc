import { foldText } from '../scales/fold.ts';
import type { Language, Localized } from '../text/schema.ts';

/** The code that a word stands for, in any of the languages; `undefined` when none. */
export function codeOf<Code extends string>(
  table: Readonly<Partial<Record<Code, Localized>>>,
  word: string,
): Code | undefined {
  const folded = foldText(word);
  const codes = Object.keys(table) as Code[];
  return codes.find(
    (code) =>
      foldText(code) === folded || Object.values<string>(table[code] ?? {}).some((text) => foldText(text) === folded),
  );
}

/** All words of a table in one language, in its order. */
export function wordsOf(table: Readonly<Partial<Record<string, Localized>>>, language: Language): readonly string[] {
  return Object.values(table).flatMap((text) => (text ? [text[language]] : []));
}
