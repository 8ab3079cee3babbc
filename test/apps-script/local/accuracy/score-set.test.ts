import { expect, test } from 'vitest';
import type { LabelledColumn, ReadColumn, Truth } from '../../../../apps-script/local/accuracy/schema.ts';
import { addScores, scoreSet } from '../../../../apps-script/local/accuracy/score-set.ts';

const fiveSteps = { kind: 'numeric', min: 1, max: 5 };

const read = (index: number, more: Partial<ReadColumn>): ReadColumn => ({
  ...{ index, header: `c${index}`, type: 'category', role: 'none', scale: null, direction: 'positive' },
  ...{ needsConfirmation: false, ...more },
});
const label = (index: number, more: Partial<LabelledColumn>): LabelledColumn => ({
  ...{ index, header: `c${index}`, type: 'category', ...more },
});
const rated = (index: number, more: Partial<ReadColumn> = {}) =>
  read(index, { type: 'rating', role: 'item', scale: fiveSteps, ...more });
const toScore = (index: number, more: Partial<LabelledColumn> = {}) =>
  label(index, { type: 'rating', min: 1, max: 5, use: 'score', ...more });

const scored = (columns: readonly (readonly [LabelledColumn, ReadColumn])[], layout = 'respondent-rows') => {
  const truth: Truth = { file: 'a.csv', layout: 'respondent-rows', columns: columns.map(([one]) => one) };
  return scoreSet(truth, { layout, columns: columns.map(([, one]) => one) });
};

test('a rating may be scored, asked about, missed or claimed wrongly', () => {
  const { score, mistakes } = scored([
    [toScore(0), rated(0)],
    [toScore(1), rated(1, { needsConfirmation: true })],
    [toScore(2), read(2, { type: 'number' })],
    [label(3, { type: 'category' }), rated(3)],
    [label(4, { type: 'rating', min: 1, max: 5, use: 'no' }), rated(4)],
    [label(5, { type: 'nps', use: 'nps', min: 0, max: 10 }), read(5, { type: 'nps', role: 'recommend' })],
  ]);
  // Four are scored at once, two of them rightly; of four to be scored three are scored or asked about, two at once.
  expect(score.precision).toEqual({ right: 2, of: 4 });
  expect(score.recall).toEqual({ right: 3, of: 4 });
  expect(score.withoutQuestion).toEqual({ right: 2, of: 4 });
  expect(mistakes.map(({ column, text }) => `${column}: ${text}`)).toEqual([
    '2: read as number, labelled rating',
    '2: neither scored nor asked about',
    '3: read as rating, labelled category',
    '3: scored without a question, labelled no rating',
    '4: scored without a question, labelled no',
  ]);
});

test('an accepted type is right, but not exactly', () => {
  const { score } = scored([
    [label(0, { type: 'derived', accept: ['number'] }), read(0, { type: 'number' })],
    [label(1, { type: 'derived' }), read(1, { type: 'derived' })],
    [label(2, { type: 'derived' }), read(2, { type: 'id' })],
  ]);
  expect([score.types, score.exactTypes]).toEqual([
    { right: 2, of: 3 },
    { right: 1, of: 3 },
  ]);
});

test('personal data counts when it is recognised as such', () => {
  const { score } = scored([
    [label(0, { type: 'pii' }), read(0, { type: 'pii' })],
    [label(1, { type: 'pii', accept: ['empty'] }), read(1, { type: 'empty' })],
  ]);
  expect(score.personal).toEqual({ right: 1, of: 2 });
});

test('another layout, and a column that was not read, are mistakes', () => {
  const { score, mistakes } = scoreSet(
    { file: 'a.csv', layout: 'complaint-rows', columns: [toScore(0), label(1, { type: 'pii' })] },
    { layout: 'respondent-rows', columns: [] },
  );
  expect([score.layout, score.types, score.recall, score.personal]).toEqual([
    { right: 0, of: 1 },
    { right: 0, of: 2 },
    { right: 0, of: 1 },
    { right: 0, of: 1 },
  ]);
  expect(mistakes).toHaveLength(3);
});

test.each<[string, Partial<LabelledColumn>, Partial<ReadColumn>, string]>([
  ['ends', { min: 1, max: 7 }, {}, 'scale read as 1–5, labelled 1–7'],
  ['direction', { direction: 'negative' }, {}, 'direction read as positive, labelled negative'],
  [
    'a level too many',
    { type: 'textLikert', levels: ['Poor', 'Good'] },
    { type: 'textLikert', scale: { kind: 'labelled', levels: [['Poor'], ['Fair'], ['Good']] } },
    'levels read as Poor < Fair < Good, labelled Poor < Good',
  ],
  [
    'levels the other way round',
    { type: 'textLikert', levels: ['Poor', 'Good'] },
    { type: 'textLikert', scale: { kind: 'labelled', levels: [['Good'], ['Poor']] } },
    'levels read as Good < Poor, labelled Poor < Good',
  ],
])('a scale that was read wrongly is told: %s', (_, labelled, found, text) => {
  expect(scored([[toScore(0, labelled), rated(0, found)]]).mistakes).toEqual([{ column: 0, header: 'c0', text }]);
});

test('levels that were read with other spellings as well are right', () => {
  const labelled = label(0, { type: 'textLikert', levels: ['Poor', 'Good'], use: 'score' });
  const found = rated(0, { type: 'textLikert', scale: { kind: 'labelled', levels: [['poor', 'bad'], ['GOOD']] } });
  expect(scored([[labelled, found]]).mistakes).toEqual([]);
});

test('sets add up by columns', () => {
  const one = scored([[toScore(0), rated(0)]]).score;
  const other = scored([[toScore(0), read(0, {})]]).score;
  expect(addScores([one, other]).recall).toEqual({ right: 1, of: 2 });
});
