import { expect, test } from 'vitest';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fiveDimension } from '../../../core/standards/five-dimension.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import type { Language } from '../../../core/text/schema.ts';
import { gradeEntry } from '../../../extension/entry/grade-entry.ts';
import type { ResultWords } from '../../../extension/entry/result-words.ts';
import { resultWords } from '../../../extension/entry/result-words.ts';
import { answeredEntry, wordsIn } from './given.ts';

function words(standard: Standard, answers: readonly (number | null)[], language: Language = 'en'): ResultWords {
  const choices = Object.fromEntries(standard.dimensions.map(({ id }, place) => [id, answers[place] ?? null]));
  return resultWords(gradeEntry(answeredEntry(standard, choices), standard), standard, wordsIn(language));
}

test('nothing answered has no score, no grade, no sum', () => {
  expect(words(weightedProcedure, [])).toEqual({
    score: null,
    grade: null,
    answered: '0 of 7 scored',
    shortfall: null,
    cases: [],
  });
});

// S12, clauses 5.2.4 and 5.2.5.
test('a graded entry has its score and grade', () => {
  expect(words(weightedProcedure, [3, 4, 3, 4, 5, 5, 5])).toEqual({
    score: '83',
    grade: 'B',
    answered: '7 of 7 scored',
    shortfall: null,
    cases: [],
  });
});

// S2: bands borrowed from S13 (90 and more is very satisfied); a grade that is a word is not said twice.
test.each<[Language, string]>([
  ['en', 'very satisfied'],
  ['zh-CN', '非常满意'],
  ['zh-TW', '非常滿意'],
])('a grade in %s is %s', (language, grade) => {
  expect(words(fivePoint, [5, 5, 5], language).grade).toBe(grade);
});

test('a letter stands before a title that says more', () => {
  const bands = [{ grade: 'A', title: { en: 'excellent', 'zh-CN': '优', 'zh-TW': '優' }, from: 0 }];
  expect(words({ ...fivePoint, bands }, [5, 5, 5], 'zh-CN').grade).toBe('A · 优');
});

// Design §3.2: below 60 % of the weight there is a total but no grade.
test('too little answered says what is missing', () => {
  const { score, grade, shortfall } = words(weightedProcedure, [5, 5]);
  expect({ score, grade }).toEqual({ score: '100', grade: null });
  expect(shortfall).toBe('No grade yet: at least 60 % of the weight must be answered.');
});

// S12, clause 5.3.1: a case for a total below 70, and one for every dissatisfied item.
test('cases are counted by rule, with the dimensions they are about', () => {
  const { cases } = words(weightedProcedure, [2, 1, 3, 3, 3, 3, 2]);
  expect(cases).toEqual([
    expect.stringMatching(/^Opens a case: Low total.*[^)]$/),
    expect.stringMatching(/^Opens 3 cases: .*\(Product quality, RoHS compliance, Delivery quantity\)$/),
  ]);
});

// S2, clause 2.2: 3 counts as low; one case whatever the number of low aspects.
test('one rule on any aspect opens one case that names them all', () => {
  const { cases } = words(fivePoint, [3, 5, 1], 'zh-CN');
  expect(cases).toEqual([expect.stringMatching(/^将立案：.*（产品质量、交付时间）$/)]);
});

// S16: 16 questions are scored; its 6 facts have no anchors, so they are recorded only.
test('where a dimension has several questions, those are counted', () => {
  const said = (choices: Record<string, number | null>) =>
    resultWords(gradeEntry(answeredEntry(fiveDimension, choices), fiveDimension), fiveDimension, wordsIn('en'));
  const ids = fiveDimension.dimensions.flatMap(({ items = [] }) => items);
  const [opinion] = ids.filter(({ operational }) => !operational);
  const [fact] = ids.filter(({ operational }) => operational);
  expect(said({}).answered).toBe('0 of 16 scored');
  expect(said({ [fact?.id ?? '']: 90 }).answered).toBe('0 of 16 scored');
  expect(said({ [opinion?.id ?? '']: 4 }).answered).toBe('1 of 16 scored');
});

// S4: a letter of complaint lies below 40, 20 unless somebody picks another.
test('a grade by evidence counts no questions', () => {
  const evidence = { kind: 'complaint-letter', score: null, link: '' };
  const graded = gradeEntry(answeredEntry(constructionEvidence, {}, evidence), constructionEvidence);
  const { answered, grade, score } = resultWords(graded, constructionEvidence, wordsIn('en'));
  expect({ answered, grade, score }).toMatchObject({ answered: '', score: '20' });
});
