import { expect, test } from 'vitest';
import { mostLikely } from '../../../core/prediction/most-likely.ts';
import { naiveBayes } from '../../../core/prediction/naive-bayes.ts';
import { dayOf, tennis, tennisShape } from './tennis.ts';

// No over no + yes, each the share of the class times the shares of the four answers, counted by hand.
const [no, yes] = [(5 / 14) * (3 / 5) * (1 / 5) * (4 / 5) * (3 / 5), (9 / 14) * (2 / 9) * (3 / 9) ** 3];
const [no1, yes1] = [(6 / 16) * (4 / 8) * (2 / 8) * (5 / 7) * (4 / 7), (10 / 16) * (3 / 12) * (4 / 12) * (4 / 11) ** 2];

test.each([
  ['Mitchell 1997, 6.9.1: no .795; Witten & Frank: .795 and .205', 0, 0.795, 3],
  ['the same by hand', 0, no / (no + yes), 12],
  ['smoothing 1 by hand', 1, no1 / (no1 + yes1), 12],
] as const)('sunny, cool, high, strong: %s', (_, smoothing, expected, digits) => {
  const [found, other] = naiveBayes(tennis, tennisShape, smoothing)(dayOf('sunny cool high strong'));
  expect(found).toBeCloseTo(expected, digits);
  expect(other).toBeCloseTo(1 - expected, digits);
});

test('a level that a class never had rules it out without smoothing, and no longer with it', () => {
  const day = dayOf('overcast hot high weak');
  expect(naiveBayes(tennis, tennisShape, 0)(day)).toEqual([0, 1]);
  expect(naiveBayes(tennis, tennisShape)(day)[0]).toBeGreaterThan(0);
});

test('a question without an answer says nothing', () => {
  const [found] = naiveBayes(tennis, tennisShape, 0)([0, 3, 2, 2]);
  // Outlook alone: 3 of the 5 sunny days are no.
  expect(found).toBeCloseTo(3 / 5, 12);
});

test.each([
  [
    'a row that no class allows: shares of the classes',
    [
      [0, 0],
      [0, 0],
      [1, 1],
    ],
    [0, 0, 1],
    [0, 1],
    0,
    [2 / 3, 1 / 3],
  ],
  // (2 + 1)/4 · 2/4 · 3/4 against 1/4 · 1/2 · 1/2: 9 to 2.
  [
    'one class has no rows',
    [
      [0, 0],
      [1, 0],
    ],
    [0, 0],
    [1, 0],
    1,
    [9 / 11, 2 / 11],
  ],
  ['no rows at all', [], [], [0, 0], 0, [0.5, 0.5]],
  ['no rows, smoothed', [], [], [0, 0], 1, [0.5, 0.5]],
] as const)('%s', (_, rows, classes, row, smoothing, expected) => {
  const found = naiveBayes({ rows, classes }, { levels: [2, 2], classes: 2 }, smoothing)(row);
  expect(found).toEqual(expected.map((one) => expect.closeTo(one, 12)));
});

test('one class only is certain; a question with one level changes nothing', () => {
  const alike = { rows: tennis.rows, classes: tennis.classes.map(() => 0) };
  expect(naiveBayes(alike, { levels: [3, 3, 2, 2], classes: 1 })([0, 0, 0, 0])).toEqual([1]);
  const wider = { rows: tennis.rows.map((row) => [...row, 0]), classes: tennis.classes };
  const day = dayOf('rain mild high weak');
  expect(naiveBayes(wider, { levels: [...tennisShape.levels, 1], classes: 2 })([...day, 0])).toEqual(
    naiveBayes(tennis, tennisShape)(day),
  );
});

test.each([
  [[0.2, 0.4, 0.4], 1],
  [[0.5, 0.5], 0],
  [[0, 0, 1], 2],
  [[1], 0],
])('of %j the most likely is %i', (probabilities, expected) => {
  expect(mostLikely(probabilities)).toBe(expected);
});
