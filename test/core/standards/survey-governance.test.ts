import { expect, test } from 'vitest';
import { surveyGovernance as standard } from '../../../core/standards/survey-governance.ts';

// Every expected value is copied from the description of S5 (document 001) and its decisions.

test('quality review per department: goals met, design sound, report accurate, of one weight', () => {
  expect(standard.subject).toBe('team');
  expect(standard.dimensions.map(({ id }) => id)).toEqual(['goals', 'design', 'report']);
  for (const { weight, area } of standard.dimensions) {
    expect(weight).toBeCloseTo(100 / 3, 12);
    expect(area).toBe('survey');
  }
});

test('without a scale S2’s five points, without bands S13’s 90, 80, 70', () => {
  expect(standard.scale.kind === 'labelled' && standard.scale.levels.map(([word]) => word)).toEqual([
    'very dissatisfied',
    'dissatisfied',
    'neutral',
    'satisfied',
    'very satisfied',
  ]);
  expect(standard.bands.map(({ grade, from }) => [grade, from])).toEqual([
    ['very satisfied', 90],
    ['satisfied', 80],
    ['average', 70],
    ['dissatisfied', 0],
  ]);
});

test('rewards and penalties per department, without amounts but for neither', () => {
  expect(standard.rewards?.per).toBe('team');
  expect(standard.rewards?.classes.map(({ id, amount, grades }) => [id, amount, grades])).toEqual([
    ['reward', null, ['very satisfied']],
    ['none', 0, ['satisfied', 'average']],
    ['penalty', null, ['dissatisfied']],
  ]);
});

// Article by article of the source.
test.each([
  ['4', 'goals'],
  ['5', 'Management approves'],
  ['6', 'phone, visit or form'],
  ['6', 'never leaves the organisation'],
  ['7', 'strengths, weaknesses, measures'],
  ['7', 'report to management'],
  ['8', 'in time'],
  ['9', 'confidential archive'],
  ['10', 'trained'],
  ['11', 'goals met, design sound, report accurate'],
  ['12', 'rewarded'],
])('article %s tells of %j', (article, words) => {
  const told = standard.procedure.filter(({ clause }) => clause === article).map(({ text }) => text.en);
  expect(told.join(' ')).toContain(words);
});

test('the chain keeps the order of the articles', () => {
  const articles = standard.procedure.map(({ clause }) => Number(clause));
  expect(articles).toEqual([...articles].sort((a, b) => a - b));
});

test.each(['weights', 'scale', 'bands', 'roundTo', 'missing', 'period', 'rewards', 'rewards.per', 'minimumGroup'])(
  'the decision about %s is noted',
  (about) => {
    expect(standard.notes.map((note) => note.about)).toContain(about);
  },
);

test('document 001; a single review may be shown', () => {
  expect(standard).toMatchObject({ source: { system: 'S5', document: '001' }, minimumGroup: 1, triggers: [] });
});
