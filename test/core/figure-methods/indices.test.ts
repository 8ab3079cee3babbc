import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const codeOf = (id: string, input: unknown) => runFigure(id, input, 'en').reasons?.[0]?.code;

// Shares by hand; interval: R binom.confint(4, 6, methods = 'wilson').
test('CSAT from answers and from counts', () => {
  const figure = runFigure('csat', { scores: [5, 4, 3, 5, 1, null, 4, 9], min: 1, max: 5 }, 'en');
  expect(figure).toMatchObject({ value: 4 / 6, n: 6, notAnswered: 2 });
  expect(figure.details).toMatchObject({ hits: 4, mean: 22 / 6 });
  expect(figure.interval?.[0]).toBeCloseTo(0.29999332, 8);
  expect(figure.interval?.[1]).toBeCloseTo(0.90322859, 8);
  expect(figure.warnings).toHaveLength(1);
  expect(runFigure('csat', { counts: [1, 0, 1, 2, 2] }, 'en')).toMatchObject({ value: 4 / 6, n: 6 });
});

test.each([
  [{ scores: [7, 6, 5], max: 7 }, 2 / 3],
  [{ scores: [10, 9, 8], min: 0, max: 10 }, 2 / 3],
  [{ scores: [1, 2, 3], reversed: true }, 2 / 3],
  [{ scores: [5, 4, 3, 3], levels: 1 }, 1 / 4],
  [{ counts: [5, 3, 1, 1], reversed: true }, 0.8],
])('CSAT of %j is %j', (input, value) => {
  expect(runFigure('csat', input, 'en').value).toBeCloseTo(value, 12);
});

test.each([
  ['csat', { scores: [null] }, 'noAnswers'],
  ['csat', {}, 'missing'],
  ['csat', { scores: [1], min: 5, max: 5 }, 'badScale'],
  ['csat', { scores: [1], levels: 5 }, 'badInput'],
  ['csat', { counts: [1, 2], max: 5 }, 'badInput'],
  ['csat', { counts: [1, -2] }, 'badInput'],
  ['ces', { scores: [] }, 'noAnswers'],
  ['ces', { scores: [1], direction: 'up' }, 'badInput'],
  ['four-faces', { counts: [0, 0, 0, 0] }, 'noAnswers'],
  ['four-faces', { counts: [1, 2, 3] }, 'badInput'],
  ['four-faces', { counts: [1, -2, 3, 4] }, 'negative'],
  ['acsi', { means: [5, 6], weights: [1] }, 'unequal'],
  ['acsi', { means: [5, 11] }, 'badInput'],
  ['acsi', { means: [5, 6], weights: [0, 0] }, 'noWeight'],
  ['acsi', { means: [5, 6], weights: [1, -1] }, 'negative'],
  ['acsi', { means: [5], min: 3, max: 3 }, 'badScale'],
  ['acsi', { answers: { a: [null, 4], b: [3, null] } }, 'noAnswers'],
  ['acsi', { answers: { a: [3, 3], b: [3, 4] }, standardised: true }, 'constant'],
  ['acsi', {}, 'missing'],
  ['csi', { scores: [1, 2], weights: [1] }, 'unequal'],
  ['csi', { scores: [1, 2], weights: [0, 0] }, 'noWeight'],
  ['csi', { scores: [1, 2], weights: [1, -1] }, 'negative'],
  ['csi', { scores: [1], method: 'pomp' }, 'badInput'],
  ['csi', {}, 'missing'],
  ['csi', { answers: { a: [null], b: [null] } }, 'noAnswers'],
])('%s of %j is refused: %s', (id, input, code) => {
  expect(codeOf(id, input)).toBe(code);
});

// scipy.stats.t.interval(.95, 4, mean, sem) of 7, 6, 5, 4, 2.
test('CES 2.0: mean with t, share of 5–7', () => {
  const figure = runFigure('ces', { scores: [7, 6, 5, 4, 2] }, 'en');
  expect(figure.value).toBeCloseTo(4.8, 12);
  expect(figure.interval?.[0]).toBeCloseTo(2.41161161, 7);
  expect(figure.interval?.[1]).toBeCloseTo(7.18838839, 7);
  expect(figure.details?.easy).toBe(0.6);
});

test('CES 1.0 runs the other way', () => {
  const figure = runFigure('ces', { scores: [1, 2, 3, 5], direction: 'effort' }, 'en');
  expect(figure).toMatchObject({ value: 2.75, details: { easy: 0.5, scale: [1, 5] } });
});

// First row of the vendor's own table; the second by hand.
test.each([
  [[9, 19, 102, 151], 80.1898, 80, 44, 9.96, 90.04],
  [[2, 3, 5, 10], 71.6666667, 72, 25, 25, 75],
])('four faces %j', (counts, index, indexRounded, npsRounded, red, green) => {
  const figure = runFigure('four-faces', { counts }, 'en');
  expect(figure.value).toBeCloseTo(index, 4);
  expect(figure.details).toMatchObject({ indexRounded, npsRounded });
  expect(figure.details?.redPct).toBeCloseTo(red, 2);
  expect(figure.details?.greenPct).toBeCloseTo(green, 2);
});

// Means of CUSA1..3 of the ECSI mobile data; the weights of the second as an Ohio study that uses the method prints them.
test.each([
  [{ means: [7.988, 7.128, 7.316] }, 71.9703703704],
  [{ means: [7.988, 7.128, 7.316], weights: [0.3885, 0.319, 0.2925] }, 72.4122222222],
  // By hand: (3 − 1)/4.
  [{ means: [3], min: 1, max: 5 }, 50],
])('ACSI of %j is %j', (input, value) => {
  expect(runFigure('acsi', input, 'en').value).toBeCloseTo(value, 9);
});

// By hand: deviations 1 and 2, so weights 1 and 1 of standardised questions are 2 : 1 of plain ones; means 5 and 5 on 1–10 → 4/9.
test('ACSI from answers: complete rows, an interval, weights of standardised questions', () => {
  const answers = { a: [4, 5, 6, null], b: [1, 6, 8, 7] };
  const figure = runFigure('acsi', { answers }, 'en');
  expect(figure).toMatchObject({ n: 3, notAnswered: 1 });
  expect(figure.value).toBeCloseTo(400 / 9, 9);
  expect(figure.interval?.[0]).toBeLessThan(400 / 9);
  const even = { a: [4, 5, 6], b: [3, 5, 7] };
  const weighted = runFigure('acsi', { answers: even, weights: [1, 1], standardised: true }, 'en');
  expect((weighted.details?.weights as number[] | undefined)?.[0]).toBeCloseTo(2 / 3, 12);
});

// By hand: weights 2 : 1 : 1; (2·80 + 90 + 70)/4 = 80; parts 40, 22.5, 17.5.
test('CSI of scores, by weights and by importance', () => {
  const figure = runFigure('csi', { scores: [80, 90, 70], weights: [2, 1, 1] }, 'en');
  expect(figure).toMatchObject({ value: 80, details: { parts: { 1: 40, 2: 22.5, 3: 17.5 }, coverage: 1 } });
  expect(runFigure('csi', { scores: [80, 90, 70], importance: [4, 2, 2] }, 'en').value).toBe(80);
  expect(runFigure('csi', { scores: [80, 90, 70] }, 'en').value).toBe(80);
  // Percent of maximum and POMP differ: 4 and 5 of 5 are 80 and 100, or 75 and 100.
  expect(runFigure('csi', { scores: [4, 5], max: 5 }, 'en').value).toBeCloseTo(90, 12);
  expect(runFigure('csi', { scores: [4, 5], max: 5, method: 'pomp' }, 'en').value).toBeCloseTo(87.5, 12);
});

test('CSI: a blank leaves numerator and denominator; too little answered is not judged', () => {
  expect(runFigure('csi', { scores: [80, null], weights: [3, 2] }, 'en')).toMatchObject({
    value: 80,
    status: 'graded',
  });
  expect(runFigure('csi', { scores: [80, null], weights: [1, 1] }, 'en').status).toBe('insufficient');
});

// By hand: respondents 90 and 70, the third answered a third of the weight only.
test('CSI of respondents: their mean, with importance that respondents gave', () => {
  const answers = { a: [5, 3, null], b: [4, 4, 4] };
  const figure = runFigure('csi', { answers, importanceAnswers: { a: [5, 3], b: [2, 2] }, max: 5 }, 'en');
  expect(figure.value).toBeCloseTo((280 / 3 + 200 / 3) / 2, 9);
  expect(figure).toMatchObject({ n: 2, notAnswered: 1 });
  expect(figure.interval?.[0]).toBeLessThan(80);
});
