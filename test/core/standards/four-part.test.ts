import { expect, test } from 'vitest';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fourPart as standard } from '../../../core/standards/four-part.ts';
import { responseOf } from '../scoring/samples.ts';

// Every expected value is copied from the description of S16 (document 000) and its decisions.

test.each([
  ['quality', ['performance', 'stability', 'durability', 'timeliness', 'expertise', 'friendliness']],
  ['experience', ['ease-of-buying', 'ease-of-use', 'personal']],
  ['feedback', ['feedback-response', 'complaint-handling', 'complaint-resolution-rate']],
  ['loyalty', ['repurchase-rate', 'referral-rate']],
])('%s: a quarter of the weight, %j', (id, items) => {
  const dimension = standard.dimensions.find((one) => one.id === id);
  expect(dimension?.weight).toBe(25);
  expect(dimension?.items?.map((item) => item.id)).toEqual(items);
  for (const { weight } of dimension?.items ?? []) expect(weight).toBeCloseTo(100 / items.length, 12);
});

test('four parts in the order of the source', () => {
  expect(standard.dimensions.map(({ id }) => id)).toEqual(['quality', 'experience', 'feedback', 'loyalty']);
});

test.each(['repurchase-rate', 'referral-rate'])('loyalty: %s in percent, higher is better, no values yet', (id) => {
  const loyalty = standard.dimensions.find((one) => one.id === 'loyalty');
  expect(loyalty?.items?.find((item) => item.id === id)?.operational).toEqual({
    unit: { en: '%', 'zh-CN': '%', 'zh-TW': '%' },
    better: 'higher',
    anchors: null,
  });
});

test('loyalty has no score before its values are confirmed: its quarter is spread, and noted', () => {
  // Quality 100, experience 80, feedback 60: their mean is 80; 75 % of the weight is answered.
  const graded = gradeResponse(responseOf([5, 5, 5, 5, 5, 5, 4, 4, 4, 3, 3, 90, 10, 10]), fitRubric(standard));
  expect(graded).toMatchObject({ dimensions: [100, 80, 60, null], score: 80, answeredWeight: 75, status: 'graded' });
  expect(standard.notes.find(({ about }) => about === 'dimensions.loyalty')?.decided.en).toMatch(/spread/);
});

test('the usual rules, noted as such', () => {
  expect(standard).toMatchObject({
    source: { system: 'S16', document: '000' },
    roundTo: 1,
    method: 'percentOfMaximum',
  });
  expect(standard.bands.map(({ from }) => from)).toEqual([90, 80, 70, 0]);
  const noted = standard.notes.map(({ about }) => about);
  expect(noted).toEqual(expect.arrayContaining(['weights', 'facts', 'scale', 'bands', 'roundTo', 'missing', 'period']));
});
