import { expect, test } from 'vitest';
import { slimStandard } from '../../../core/feedback/slim-standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { standards } from '../../../core/standards/index.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import type { Language } from '../../../core/text/schema.ts';
import { levelWords } from '../../../extension/entry/level-words.ts';
import { opensAt } from '../../../extension/entry/opens-at.ts';
import { wordsIn } from './given.ts';
import { madeStandards, zeroToTen } from './made-standards.ts';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;

// S2 clause 1.1; S12 clause 5.2.3, where the middle level is called 一般.
test.each<[string, Language, string[]]>([
  ['S2', 'en', ['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied']],
  ['S2', 'zh-CN', ['极不满意', '不满意', '一般', '满意', '非常满意']],
  ['S12', 'en', ['very dissatisfied', 'dissatisfied', 'satisfied', 'fairly satisfied', 'very satisfied']],
  ['S12', 'zh-TW', ['非常不滿意', '不滿意', '普通', '較滿意', '非常滿意']],
])('the levels of %s in %s, worst first', (system, language, named) => {
  const standard = system === 'S2' ? fivePoint : weightedProcedure;
  const said = levelWords(standard, wordsIn(language)).map(({ level, word }) => [level, word]);
  expect(said).toEqual(named.map((word, place) => [place + 1, word]));
});

test('a numeric scale is named by its numbers, words of a team in one language stand in all', () => {
  expect(levelWords(zeroToTen, wordsIn('en')).map(({ word }) => word)).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
  ]);
  const scale = { kind: 'labelled' as const, levels: [['bad'], ['good']] };
  for (const language of languages)
    expect(levelWords({ ...fivePoint, scale }, wordsIn(language)).map(({ word }) => word)).toEqual(['bad', 'good']);
});

test.each([...standards, ...madeStandards])('$id is called the same without what only the add-on needs', (standard) => {
  for (const language of languages)
    expect(levelWords(slimStandard(standard), wordsIn(language))).toEqual(levelWords(standard, wordsIn(language)));
});

test('a spelling of a team before those of a list is a name, and its Chinese names are kept', () => {
  const levels = [
    ['awful', 'terrible', 'very bad', 'poor', '差', '差勁'],
    ['great', 'good', '好', '好'],
  ];
  const slim = slimStandard({ ...fivePoint, scale: { kind: 'labelled', levels } });
  expect(levelWords(slim, wordsIn('en')).map(({ word }) => word)).toEqual(['awful', 'great']);
  expect(levelWords(slim, wordsIn('zh-CN')).map(({ word }) => word)).toEqual(['差', '好']);
  expect(levelWords(slim, wordsIn('zh-TW')).map(({ word }) => word)).toEqual(['差勁', '好']);
});

test.each(standards)('$id shrinks to less than half', (standard) => {
  expect(JSON.stringify(slimStandard(standard)).length).toBeLessThan(JSON.stringify(standard).length / 2);
});

// S2, clause 2.2: 3 counts as low. S12, clause 5.3.1: a dissatisfied item (2) or worse; its rule on the total says nothing yet.
test.each([
  ['S2', fivePoint, [1, 2, 3]],
  ['S12', weightedProcedure, [1, 2]],
  ['0–10, low up to the third level', zeroToTen, [0, 1, 2]],
])('%s: the levels that open a case by themselves', (_, standard, low) => {
  const opening = levelWords(standard, wordsIn('en')).filter(({ opens }) => opens.length > 0);
  expect(opening.map(({ level }) => level)).toEqual(low);
  for (const { opens } of opening) expect(opens).toEqual([expect.stringMatching(/^Opens a case: ./)]);
});

test('standards without rules about answers open nothing', () => {
  const quiet = standards.filter(({ triggers }) => triggers.every(({ when }) => when.on === 'score'));
  expect(quiet.length).toBeGreaterThan(0);
  for (const standard of quiet) expect(opensAt(0, standard, wordsIn('zh-CN'))).toEqual([]);
});
