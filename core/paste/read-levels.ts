import { foldText } from '../scales/fold.ts';
import { labelLanguages } from '../scales/labels.ts';
import type { Levels } from '../scales/schema.ts';
import { simplify } from '../scales/simplify.ts';
import { satisfactionScale } from '../standards/usual.ts';
import type { DraftLevel } from './draft.ts';
import type { Rows } from './split-rows.ts';

const same = (word: string): string => simplify(foldText(word));

/** Lists of level words, worst first; more of them than survey columns need, since a rubric may call its levels otherwise. */
const known: readonly Levels[] = [
  ...(satisfactionScale.kind === 'labelled' ? [satisfactionScale.levels] : []),
  ...labelLanguages.flat().map(({ levels }) => levels),
  [
    ['不合格', '不及格', '不达标', 'fail', 'unacceptable'],
    ['差', '较差', 'poor'],
    ['一般', '中', '中等', 'average', 'fair'],
    ['合格', '及格', '达标', 'pass', 'acceptable'],
    ['良', '良好', '较好', 'good'],
    ['优', '优秀', 'excellent', 'outstanding'],
  ],
];

const stepOf = (levels: Levels, words: readonly string[]): number =>
  levels.findIndex((spellings) => spellings.some((spelling) => words.some((word) => same(word) === same(spelling))));

/** Which way the levels of a heading row run. `unknown`: neither words nor numbers tell. */
export function directionOf(
  levels: readonly DraftLevel[],
  points: readonly (readonly (number | null)[])[],
): 'bestFirst' | 'worstFirst' | 'unknown' {
  const runs = (values: readonly number[]) => (values[values.length - 1] ?? 0) - (values[0] ?? 0);
  const told = (difference: number) => (difference < 0 ? 'bestFirst' : 'worstFirst');
  for (const list of known) {
    const steps = levels.map(({ words }) => stepOf(list, words)).filter((step) => step >= 0);
    if (steps.length > 1 && runs(steps) !== 0) return told(runs(steps));
  }
  const numbers = levels.flatMap(({ number }) => (number === null ? [] : [number]));
  if (numbers.length > 1 && runs(numbers) !== 0) return told(runs(numbers));
  const votes = points
    .map((row) => Math.sign(runs(row.flatMap((value) => (value === null ? [] : [value])))))
    .reduce((sum, vote) => sum + vote, 0);
  return votes === 0 ? 'unknown' : told(votes);
}

const clause = /^[\d.．、()（）①-⑩\s-]+/;

/**
 * The words of a list of levels that stands beside the table, one a line ("5.2.3.3 一般"): as many lines in a row as there
 * are levels, most of them called alike.
 */
export function withListed(levels: readonly DraftLevel[], around: Rows): readonly DraftLevel[] {
  const lines = around.map((cells) => (cells.length === 1 ? (cells[0] ?? '').replace(clause, '').trim() : ''));
  const fits = (words: readonly string[]) =>
    words.every((word) => word !== '' && word.length <= 20) &&
    levels.filter((level, place) => level.words.some((word) => same(word) === same(words[place] ?? ''))).length * 2 >
      levels.length;
  for (let at = 0; levels.length > 2 && at + levels.length <= lines.length; at += 1) {
    const written = lines.slice(at, at + levels.length);
    for (const words of [written, [...written].reverse()])
      if (fits(words))
        return levels.map((level, place) => {
          const word = words[place] ?? '';
          const isNew = !level.words.some((one) => same(one) === same(word));
          return isNew ? { ...level, words: [...level.words, word] } : level;
        });
  }
  return levels;
}

const spellings: readonly string[] = known.flat(2);

/**
 * The words of the levels, each also in the other Chinese script. No translations: what a word means is the table's to
 * say (满意 is the third level of S12).
 */
export const spellingsOf = (levels: readonly DraftLevel[]): Levels =>
  levels.map(({ words }) => [
    ...new Set([
      ...words,
      ...words.flatMap((word) =>
        spellings.filter((other) => same(other) === same(word) && foldText(other) !== foldText(word)),
      ),
    ]),
  ]);
