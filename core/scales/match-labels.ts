import { answerKey } from './answer-key.ts';
import { foldAnswer } from './fold.ts';
import type { LabelSet, Levels } from './schema.ts';
import { simplify } from './simplify.ts';
import { halvesOf } from './two-languages.ts';

/**
 * A list with its spellings folded once: spelling → level from 1 (worst). `language`: the place of its language;
 * `null` for a pair of two, whose words are `parts`, and for a standard's own list, which may mix them.
 */
export type FoldedSet = {
  readonly set: LabelSet;
  readonly known: ReadonlyMap<string, number>;
  readonly language: number | null;
  readonly parts: readonly ReadonlyMap<string, number>[];
};

/**
 * How a column's words fit one list. `level`: the level of each word that the list knows. `conflict`: the first two
 * words that the list takes for one level although they are different answers.
 */
export type LabelFit = FoldedSet & {
  readonly level: ReadonlyMap<string, number>;
  readonly usedLevels: number;
  readonly conflict: readonly [first: string, second: string] | null;
};

const keys = new Map<string, string>();

/** The `answerKey` of a word of a list, worked out once: the lists of a language share most of their words. */
function keyOf(word: string): string {
  const key = keys.get(word) ?? answerKey(word);
  keys.set(word, key);
  return key;
}

/** Folded spelling → level from 1 (worst); also each spelling's `answerKey` where only one level has it. Read by `levelOfWord`. */
export function wordLevels(levels: Levels): Map<string, number> {
  const known = new Map<string, number>();
  for (const [place, spellings] of levels.entries())
    for (const spelling of spellings) known.set(foldAnswer(spelling), place + 1);
  const found = new Map<string, number | null>();
  for (const [word, level] of known) {
    const key = keyOf(word);
    if (!known.has(key)) found.set(key, found.has(key) && found.get(key) !== level ? null : level);
  }
  for (const [key, level] of found) if (level !== null) known.set(key, level);
  return known;
}

/** The level of a folded word in `wordLevels`: as it is spelled, else by its `answerKey`. */
export function levelOfWord(known: ReadonlyMap<string, number>, word: string): number | undefined {
  return known.get(word) ?? known.get(answerKey(word));
}

/** A folded word of a column with its `answerKey`, its `halvesOf` and its number of answers. */
export type CountedWord = {
  readonly word: string;
  readonly key: string;
  readonly halves: readonly string[];
  readonly answers: number;
};

/** The words of a column with their keys, which are worked out once for all lists. */
export function countedWords(words: ReadonlyMap<string, number>): readonly CountedWord[] {
  return [...words].map(([word, answers]) => ({ word, key: answerKey(word), halves: halvesOf(word), answers }));
}

/** True for a word in Chinese characters. */
export const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);

const sayTheSame = (a: string, b: string) => simplify(answerKey(a)) === simplify(answerKey(b));

/** Two spellings of one step are no conflict when one is the other in another form, script or language. */
function areTranslations(a: string, b: string, { language, parts }: FoldedSet): boolean {
  if (sayTheSame(a, b) || [a, b].some((word) => halvesOf(word).length > 0)) return true;
  if (language === null && parts.length === 0) return isLatin(a) !== isLatin(b);
  const isKnown = (known: ReadonlyMap<string, number>, word: string) => levelOfWord(known, word) !== undefined;
  return parts.length > 0 && !parts.some((known) => isKnown(known, a) && isKnown(known, b));
}

/** Tells of two words that a list has on one step whether they are meant to be the same. */
export type SameAnswer = (a: string, b: string) => boolean;

function conflictIn(level: ReadonlyMap<string, number>, set: FoldedSet, isSame: SameAnswer): LabelFit['conflict'] {
  const used = new Set(level.values());
  const seen = new Map<number, string[]>();
  for (const [word, step] of level) {
    const others = seen.get(step) ?? [];
    const other = others.find((one) => !(areTranslations(one, word, set) || (used.has(step + 1) && isSame(one, word))));
    if (other !== undefined) return [other, word];
    seen.set(step, [...others, word]);
  }
  return null;
}

const folded = new WeakMap<LabelSet, ReadonlyMap<string, number>>();

/** Lists do not change, so each is folded once. */
function spellingsOf(set: LabelSet): ReadonlyMap<string, number> {
  const known = folded.get(set) ?? wordLevels(set.levels);
  folded.set(set, known);
  return known;
}

/** The lists of a language with their spellings folded, for a whole sheet. */
export function foldSets(sets: readonly LabelSet[], language: number | null = null): readonly FoldedSet[] {
  return sets.map((set) => ({ set, known: spellingsOf(set), language, parts: [] }));
}

/** The level that both halves of a word in two languages have, in a list that has words of both. */
function levelOfHalves({ known, language }: FoldedSet, halves: readonly string[]): number | undefined {
  const [first, second] = halves.map((half) => known.get(half));
  return language === null && first === second ? first : undefined;
}

/**
 * How a column's folded words, each with its number of answers, fit a list; `null` when the list knows less than
 * `share` (0..1) of the answers. `isSame` words of a step are no conflict when the next better step has a word of its
 * own in the column.
 */
export function fitLabels(
  words: readonly CountedWord[],
  list: FoldedSet,
  share: number,
  isSame: SameAnswer = () => false,
): LabelFit | null {
  const level = new Map<string, number>();
  let all = 0;
  let read = 0;
  for (const { word, key, halves, answers } of words) {
    all += answers;
    const step = list.known.get(word) ?? list.known.get(key) ?? levelOfHalves(list, halves);
    if (step === undefined) continue;
    read += answers;
    level.set(word, step);
  }
  if (read === 0 || read < share * all) return null;
  return { ...list, level, usedLevels: new Set(level.values()).size, conflict: conflictIn(level, list, isSame) };
}

/**
 * A fit in which words that elsewhere mean "not answered" stand for the steps that no other word of the column is on:
 * "not sure" between "agree" and "disagree".
 */
export function withUnusedSteps(fit: LabelFit, unanswered: Iterable<string>): LabelFit {
  const used = new Set(fit.level.values());
  const level = new Map(fit.level);
  for (const word of unanswered) {
    const step = levelOfWord(fit.known, word);
    if (step !== undefined && !used.has(step)) level.set(word, step);
  }
  return { ...fit, level, usedLevels: new Set(level.values()).size };
}
