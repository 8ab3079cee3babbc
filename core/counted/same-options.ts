import { foldText } from '../scales/fold.ts';

/** Options that a person says mean the same, as they were written: one list for each. */
export type SameOptions = readonly (readonly string[])[];

/** Why a text of such options cannot be used. `value`: the part of it. */
export type OptionsFault = { readonly code: 'badOptions' | 'optionTwice'; readonly value: string };

/**
 * Reads `零售 = Retail; 北京 = Beijing = BJ`: options between equals signs, lists between semicolons or line breaks, in
 * either width. A part without two different options is a fault, and so is an option that stands in two lists.
 */
export function readSameOptions(text: string): { readonly options: SameOptions; readonly fault: OptionsFault | null } {
  const parts = text
    .split(/[;；\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const options = parts.map((part) => part.split(/[=＝]/).map((one) => one.trim()));
  const seen = new Set<string>();
  for (const [place, list] of options.entries()) {
    const folded = list.map(foldText);
    if (list.length < 2 || folded.includes('') || new Set(folded).size < folded.length)
      return { options: [], fault: { code: 'badOptions', value: parts[place] ?? '' } };
    const twice = list.find((_, at) => seen.has(folded[at] ?? ''));
    if (twice !== undefined) return { options: [], fault: { code: 'optionTwice', value: twice } };
    for (const one of folded) seen.add(one);
  }
  return { options, fault: null };
}

/** As Setup's cell holds it; `null`: none. */
export const writeSameOptions = (options: SameOptions): string | null =>
  options.length === 0 ? null : options.map((list) => list.join(' = ')).join('; ');
