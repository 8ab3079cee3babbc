import { expect, test } from 'vitest';
import { runFigure } from '../../../core/figure-methods/run.ts';

const codeOf = (id: string, input: unknown) => runFigure(id, input, 'en').reasons?.[0]?.code;
const words = ['very satisfied', 'satisfied', 'average', 'dissatisfied'];

// Systems S12 and S13: thresholds of the source documents, by hand.
test.each([
  [
    [95, 81, 61, 40],
    'none',
    [100, 95, 94.99, 94.5, 81, 80.99, 80.5, 61, 60.99, 60.5, 40, 39.99, 0],
    undefined,
    [...'AABBBCCCDDDEE'],
  ],
  [[95, 81, 61, 40], 'half-up', [94.49, 94.5, 80.5, 60.5, 39.5, 39.49], undefined, [...'BABCDE']],
  [
    [90, 80, 70],
    'half-up',
    [100, 90, 89.5, 89.49, 85, 79.5, 79.49, 69.5, 69.49, 0],
    words,
    [0, 0, 0, 1, 1, 1, 2, 2, 3, 3].map((place) => words[place]),
  ],
])('bands from %j, rounding %s', (from, rounding, scores, grades, expected) => {
  const figure = runFigure('bands', { scores, from, rounding, ...(grades && { grades }) }, 'en');
  expect(figure.details?.grades).toEqual(expected);
});

test('one score has a grade; floating-point dust is not below a bound; blanks have none', () => {
  expect(runFigure('bands', { scores: [94.5], from: [95, 81], rounding: 'half-up' }, 'en').value).toBe('A');
  expect(runFigure('bands', { scores: [80.49999999999999 + 1e-14], from: [80.5, 0] }, 'en').value).toBe('A');
  expect(runFigure('bands', { scores: [0.1 + 0.2], from: [0.3, 0] }, 'en').value).toBe('A');
  expect(runFigure('bands', { scores: [90, null], from: [80] }, 'en')).toMatchObject({
    notAnswered: 1,
    details: { grades: ['A', null] },
  });
  expect(runFigure('bands', { scores: [-5], from: [80, 0], grades: ['good', 'poor'] }, 'en').value).toBeNull();
});

test.each([
  [{ scores: [1], from: [40, 61] }],
  [{ scores: [1], from: [] }],
  [{ scores: [1], from: [40, 40] }],
  [{ scores: [1], from: [40], rounding: 'bankers' }],
  [{ scores: [1], from: [40], rounding: 'half-up', step: 5 }],
])('bands %j are refused', (input) => {
  expect(codeOf('bands', input)).toBe('badInput');
});

// S12: total below 70, tested on the total rounded half up.
test('a trigger reads the rounded score and excludes its number', () => {
  const scores = [75, 70, 69.5, 69.49, 69, 0, null];
  const figure = runFigure('trigger', { scores, threshold: 70, rounding: 'half-up' }, 'en');
  expect(figure.details?.fires).toEqual([false, false, false, true, true, true, false]);
  expect(figure.value).toBe(3);
  expect(runFigure('trigger', { scores: [70, 70.5], threshold: 70, when: 'atMost' }, 'en').value).toBe(1);
  expect(codeOf('trigger', { scores: [1], threshold: 1, when: 'above' })).toBe('badInput');
});
