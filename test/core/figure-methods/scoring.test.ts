import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';
import { figureWarnings } from '../../../core/text/figure-warning.ts';

const run = (id: string, input: unknown) => runFigure(id, Object.freeze(input), 'en');

// Worked by hand in measurement §2.
test('pomp and percent-of-max of one answer and of many', () => {
  expect(run('pomp', { x: 4, min: 1, max: 5 })).toMatchObject({ value: 75, n: null, status: 'graded' });
  expect(run('pomp', { x: 2, min: 1, max: 5, reversed: true }).value).toBe(75);
  expect(run('percent-of-max', { x: 4, max: 5 }).value).toBe(80);
  expect(run('percent-of-max', { x: 2, max: 5, min: 1, reversed: true }).value).toBe(80);
  const many = run('pomp', { values: [1, 5, null, 9, 7], min: 1, max: 5, notApplicable: [9] });
  expect(many).toMatchObject({ value: 50, n: 2, notAnswered: 3, details: { scores: [0, 100, null, null, null] } });
  expect(many.warnings).toEqual([figureWarnings.offScale.en]);
  expect(run('pomp', { values: [null], min: 1, max: 5 })).toMatchObject({ value: null, n: 0, status: 'noData' });
});

const weights = [25, 20, 20, 15, 10, 5, 5];
const scores = [80, 90, null, 70, 100, null, 60];

test('composite of one case by the three policies, and below the coverage', () => {
  expect(run('composite', { weights, scores })).toMatchObject({
    value: 82,
    notAnswered: 2,
    details: { coverage: 0.75 },
  });
  expect(run('composite', { weights, scores, missing: 'zero' }).value).toBe(61.5);
  expect(run('composite', { weights, scores, missing: 'exclude' })).toMatchObject({
    value: null,
    status: 'insufficient',
  });
  const little = run('composite', { weights: [1, 1], scores: [80, null] });
  expect(little).toMatchObject({ value: null, status: 'insufficient', details: { score: 80, coverage: 0.5 } });
  expect(little.warnings).toEqual([figureWarnings.lowCoverage.en]);
  expect(run('composite', { weights: [1, 1], scores: [80, null], minCoverage: 0.5 }).value).toBe(80);
  // Exactly .6 out of decimal weights.
  expect(run('composite', { weights: [0.2, 0.2, 0.2, 0.4], scores: [9, 9, 9, null] }).value).toBeCloseTo(9, 12);
});

test('composite of respondents: each scored first, the thin ones left out and told', () => {
  const rows = [
    [100, 50],
    [80, null],
    [60, 20],
    [null, null],
  ];
  // By hand at weights 3 and 1: 87.5, 80 (coverage .75), 50.
  const found = run('composite', { weights: [3, 1], rows });
  expect(found).toMatchObject({ n: 3, notAnswered: 1, details: { scores: [87.5, 80, 50, null], leftOut: 0 } });
  expect(found.value).toBeCloseTo(217.5 / 3, 10);
  const [low = 99, high = 0] = found.interval ?? [];
  expect(50 <= low && low < 217.5 / 3 && 217.5 / 3 < high && high <= 87.5).toBe(true);
  const strict = run('composite', { weights: [3, 1], rows, minCoverage: 0.9 });
  expect(strict).toMatchObject({ n: 2, details: { leftOut: 1 }, warnings: [figureWarnings.leftOut.en] });
  expect(run('composite', { weights: [1, 1], rows: [[null, null]] })).toMatchObject({
    value: null,
    status: 'insufficient',
  });
});

// (50 + 60 + 80)²/(50 + 120 + 320), measurement §19.
test('kish from weights with counts and one by one', () => {
  const found = run('kish', { weights: [1, 2, 4], counts: [50, 30, 20] });
  expect(found.value).toBeCloseTo(73.67346938776, 10);
  expect(found).toMatchObject({ n: 100, details: { deff: expect.closeTo(1.35734072022, 10) } });
  expect(run('kish', { weights: [1, 1, null] })).toMatchObject({ value: 2, n: 2, notAnswered: 1 });
});

test.each([
  ['pomp', { x: 4, min: 5, max: 5 }, 'badScale'],
  ['pomp', { min: 1, max: 5 }, 'missing'],
  ['percent-of-max', { x: 4, max: 5, reversed: true }, 'missing'],
  ['percent-of-max', { x: 4, max: 5, min: 6 }, 'badScale'],
  ['composite', { weights: [1, -1], scores: [1, 2] }, 'negative'],
  ['composite', { weights: [0, 0], scores: [1, 2] }, 'noWeight'],
  ['composite', { weights: [1, null], scores: [1, 2] }, 'missing'],
  ['composite', { weights: [1], scores: [1, 2] }, 'unequal'],
  ['composite', { weights: [1], rows: [[1, 2]] }, 'unequal'],
  ['composite', { weights: [1] }, 'missing'],
  ['composite', { weights: [1], scores: [1], missing: 'mean' }, 'badInput'],
  ['kish', { weights: [] }, 'noAnswers'],
  ['kish', { weights: [0] }, 'noWeight'],
  ['kish', { weights: [1, -2] }, 'negative'],
  ['kish', { weights: [1, 2], counts: [1] }, 'unequal'],
  ['kish', { weights: [1, 2], counts: [1, 0.5] }, 'badInput'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(run(id, input).reasons?.map((reason) => reason.code)).toEqual([code]);
});
