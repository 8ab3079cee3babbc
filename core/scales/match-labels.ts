import { foldText } from './fold.ts';
import type { LabelSet, Levels } from './schema.ts';
import { simplify } from './simplify.ts';

/** A list with its spellings folded once: spelling → level from 1 (worst). */
export type FoldedSet = { readonly set: LabelSet; readonly known: ReadonlyMap<string, number> };

/**
 * How a column's words fit one list. `level`: the level of each word that the list knows. `conflict`: the first two
 * words that the list takes for one level although they are different answers.
 */
export type LabelFit = FoldedSet & {
  readonly level: ReadonlyMap<string, number>;
  readonly usedLevels: number;
  readonly conflict: readonly [first: string, second: string] | null;
};

/** Folded spelling → level from 1 (worst). */
export function wordLevels(levels: Levels): Map<string, number> {
  const known = new Map<string, number>();
  for (const [place, spellings] of levels.entries())
    for (const spelling of spellings) known.set(foldText(spelling), place + 1);
  return known;
}

/** True for a word in Chinese characters. */
export const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** Two spellings of one step are no conflict when one is the other in another script or language. */
const areTranslations = (a: string, b: string) => isHan(a) !== isHan(b) || simplify(a) === simplify(b);

/** Tells of two words that a list has on one step whether they are meant to be the same. */
export type SameAnswer = (a: string, b: string) => boolean;

function conflictIn(level: ReadonlyMap<string, number>, isSame: SameAnswer): LabelFit['conflict'] {
  const used = new Set(level.values());
  const seen = new Map<number, string[]>();
  for (const [word, step] of level) {
    const others = seen.get(step) ?? [];
    const other = others.find((one) => !(areTranslations(one, word) || (used.has(step + 1) && isSame(one, word))));
    if (other !== undefined) return [other, word];
    seen.set(step, [...others, word]);
  }
  return null;
}

/** The lists with their spellings folded, for a whole sheet. */
export function foldSets(sets: readonly LabelSet[]): readonly FoldedSet[] {
  return sets.map((set) => ({ set, known: wordLevels(set.levels) }));
}

/**
 * How a column's folded words, each with its number of answers, fit a list; `null` when the list knows less than
 * `share` (0..1) of the answers. `isSame` words of a step are no conflict when the next better step has a word of its
 * own in the column.
 */
export function fitLabels(
  words: ReadonlyMap<string, number>,
  folded: FoldedSet,
  share: number,
  isSame: SameAnswer = () => false,
): LabelFit | null {
  const level = new Map<string, number>();
  let all = 0;
  let read = 0;
  for (const [word, answers] of words) {
    all += answers;
    const step = folded.known.get(word);
    if (step === undefined) continue;
    read += answers;
    level.set(word, step);
  }
  if (read === 0 || read < share * all) return null;
  return { ...folded, level, usedLevels: new Set(level.values()).size, conflict: conflictIn(level, isSame) };
}
