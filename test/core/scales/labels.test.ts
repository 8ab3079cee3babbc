import { describe, expect, test } from 'vitest';
import { answerKey } from '../../../core/scales/answer-key.ts';
import { foldAnswer } from '../../../core/scales/fold.ts';
import { labelLanguages } from '../../../core/scales/labels.ts';
import { chineseLabels } from '../../../core/scales/labels-zh.ts';
import { countedWords, fitLabels, foldSets, levelOfWord, wordLevels } from '../../../core/scales/match-labels.ts';
import { simplify } from '../../../core/scales/simplify.ts';

const all = labelLanguages.flat();
const setNamed = (id: string) => {
  const [folded] = foldSets(all.filter((set) => set.id === id));
  if (folded === undefined) throw new Error(`no list ${id}`);
  return folded;
};

describe('every list of level words', () => {
  test('there are lists, and each has a name of its own', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each(all.map((set) => [set.id, set] as const))('%s has no spelling on two levels', (_id, { levels }) => {
    const known = wordLevels(levels);
    const folded = levels.flat().map(foldAnswer);
    expect(new Set(folded).size).toBe(folded.length);
    expect(levels.length).toBeGreaterThanOrEqual(2);
    for (const [place, spellings] of levels.entries())
      for (const spelling of spellings) {
        expect([spelling, levelOfWord(known, foldAnswer(spelling))]).toEqual([spelling, place + 1]);
        // The same answer without its accents, or in another form, is on no other level.
        expect([spelling, known.get(answerKey(foldAnswer(spelling)))]).toEqual([spelling, place + 1]);
      }
  });

  test.each(chineseLabels.map((set) => [set.id, set] as const))(
    '%s has the simplified form of each traditional word',
    (_id, { levels }) => {
      for (const level of levels) for (const word of level) expect(level).toContain(simplify(word));
    },
  );

  test('every language has the topics that matter most', () => {
    const topics = ['satisfaction', 'quality', 'agreement', 'likelihood', 'frequency', 'importance', 'concern'];
    for (const sets of labelLanguages.slice(0, -1))
      expect([sets[0]?.id, [...new Set(sets.map(({ topic }) => topic))].sort()]).toEqual([
        sets[0]?.id,
        [...topics, 'safety', 'adequacy'].sort(),
      ]);
  });
});

describe('fitting words to a list', () => {
  const words = (...list: readonly string[]) => countedWords(new Map(list.map((word) => [word, 10])));

  test.each([
    ['satisfaction-5-en', words('very unsatisfied', 'satisfied'), { 'very unsatisfied': 1, satisfied: 4 }],
    ['satisfaction-5-zh', words('很不满意', '一般', '较满意'), { 很不满意: 1, 一般: 3, 较满意: 4 }],
    ['satisfaction-5-zh', words('滿意', '满意'), { 滿意: 4, 满意: 4 }],
    [
      'quality-4-uneven-en',
      words('poor', 'good', 'very good', 'excellent'),
      { poor: 1, good: 2, 'very good': 3, excellent: 4 },
    ],
  ])('%s', (id, column, levels) => {
    const found = fitLabels(column, setNamed(id), 1);
    expect(Object.fromEntries(found?.level ?? [])).toEqual(levels);
    expect(found?.conflict).toBeNull();
  });

  test('two different words on one level are a conflict', () => {
    expect(fitLabels(words('满意', '比较满意'), setNamed('satisfaction-5-zh'), 1)?.conflict).toEqual([
      '满意',
      '比较满意',
    ]);
  });

  test('a list that knows too few of the answers does not fit', () => {
    const column = countedWords(
      new Map([
        ['satisfied', 74],
        ['blue', 26],
      ]),
    );
    expect(fitLabels(column, setNamed('satisfaction-5-en'), 0.75)).toBeNull();
    expect(fitLabels(column, setNamed('satisfaction-5-en'), 0.7)).not.toBeNull();
  });
});
