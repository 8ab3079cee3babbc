import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const huge = [1e308, -1e308, 1e308, -1e308];

test.each([
  ['mean-interval', { values: huge }],
  ['bootstrap-mean', { values: huge, resamples: 200 }],
  ['group-icc', { groups: { a: [1e200, 2e200], b: [0, 1], c: [3, 5] } }],
  ['detect-nps', { change: 1e-308, variance: 0.61 }],
  ['detect-shares', { p1: 0, p2: 1e-300 }],
])('what leaves the range of numbers is refused, never a blank: %s', (id, input) => {
  const figure = runFigure(id, input, 'en');
  expect(figure).toMatchObject({
    status: 'refused',
    value: null,
    reasons: [{ code: 'badInput', message: expect.stringContaining('too large or too small') }],
  });
});

test('a change of the NPS given in points is refused: a share lies between −2 and 2', () => {
  const figure = runFigure('detect-nps', { change: 10, variance: 0.61 }, 'en');
  expect(figure.status).toBe('refused');
});

test('a correlation of −1 has no reliability, and says so: 1 + r is 0', () => {
  expect(runFigure('spearman-brown', { r: -1 }, 'en')).toMatchObject({ status: 'refused', value: null });
});

test('raw answers of 0 and 1 are never read as hits and all answers: a side is exactly two numbers', () => {
  const figure = runFigure('newcombe', { first: [0, 1, 1, 1], second: [48, 80] }, 'en');
  expect(figure).toMatchObject({ status: 'refused', reasons: [{ code: 'badInput' }] });
});
