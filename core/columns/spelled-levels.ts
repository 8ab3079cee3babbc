import { foldAnswer } from '../scales/fold.ts';
import { isHan, type LabelFit } from '../scales/match-labels.ts';
import type { Scale } from '../scales/schema.ts';
import { simplify } from '../scales/simplify.ts';
import type { Profile } from './profile.ts';

/** Written as the words of the sheet are, where those begin all alike: "very dissatisfied" beside "Satisfied" becomes "Very dissatisfied". */
function casedLike(words: readonly string[]): (word: string) => string {
  const isUpper = words.every((word) => /^\p{Lu}/u.test(word));
  const isLower = words.every((word) => word === word.toLowerCase());
  return (word) => (isUpper ? word.charAt(0).toUpperCase() + word.slice(1) : isLower ? word.toLowerCase() : word);
}

/**
 * The levels, each named first as the sheet spells it; where nobody chose a step, by a word in the sheet's script.
 * The standard's own levels keep all their spellings; of a general list those that the column used shut out the others.
 */
export function levelsAsSpelled({ set, level }: LabelFit, { spelled }: Profile, isOwn: boolean): Scale {
  const words = [...level.keys()];
  const isChinese = words.some(isHan);
  const isTraditional = words.some((word) => simplify(word) !== word);
  const rank = (one: string) => (isHan(one) !== isChinese ? 2 : isTraditional && simplify(one) === one ? 1 : 0);
  const cased = casedLike(words.map((word) => spelled.get(word) ?? word));
  const levels = set.levels.map((spellings, place) => {
    const used = [...level].filter(([, step]) => step === place + 1).map(([word]) => word);
    const others = spellings.filter((one) => !used.includes(foldAnswer(one)));
    const kept =
      isOwn || used.length === 0
        ? others
        : others.filter((one) => used.some((word) => simplify(word) === simplify(one)));
    const named = used.map((word) => spelled.get(word) ?? word);
    const [first, ...rest] = [...kept].sort((a, b) => rank(a) - rank(b));
    return [...named, ...(first === undefined ? [] : [named.length === 0 ? cased(first) : first]), ...rest];
  });
  return { kind: 'labelled', levels };
}
