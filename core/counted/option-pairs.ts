import { foldText } from '../scales/fold.ts';

/** An option that is written in two languages in one cell: `Retail / 零售`. */
export type OptionPair = { readonly latin: string; readonly chinese: string };

const separator = /[/／|｜\n]/;
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** The two parts of a cell when one is Chinese and the other is in Latin letters; `null`: it is no such pair. */
export function pairIn(text: string): OptionPair | null {
  const [first = '', second = '', ...more] = text.split(separator).map((part) => part.trim());
  if (more.length > 0) return null;
  const [latin, chinese] = hasHan(first) ? [second, first] : [first, second];
  const isPair = hasLatin(latin) && !hasHan(latin) && hasHan(chinese) && !hasLatin(chinese);
  return isPair ? { latin, chinese } : null;
}

/**
 * The pairs among the values of one column. None where the sign between them also parts options of one language
 * ("App / Web"), and none of a part that stands in two pairs: there it parts choices, not languages.
 */
export function optionPairs(values: readonly string[]): readonly OptionPair[] {
  const isChoice = (text: string) => separator.test(text) && pairIn(text) === null;
  if (values.some(isChoice)) return [];
  const byText = new Map<string, OptionPair>();
  for (const value of values) {
    const pair = pairIn(value);
    if (pair) byText.set(`${foldText(pair.latin)}\n${foldText(pair.chinese)}`, pair);
  }
  const pairs = [...byText.values()];
  const times = new Map<string, number>();
  for (const { latin, chinese } of pairs)
    for (const part of [latin, chinese]) times.set(foldText(part), (times.get(foldText(part)) ?? 0) + 1);
  return pairs.filter(({ latin, chinese }) => [latin, chinese].every((part) => times.get(foldText(part)) === 1));
}

/** Whether a text is written in the script of a language. */
export const isWrittenIn = (text: string, language: string): boolean =>
  language === 'en' ? hasLatin(text) && !hasHan(text) : hasHan(text) && !hasLatin(text);
