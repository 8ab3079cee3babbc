import { expect, test } from 'vitest';
import { mostLikely } from '../../../core/prediction/most-likely.ts';
import { trainNetwork } from '../../../core/prediction/network.ts';
import { costOf } from '../../../core/prediction/network-gradient.ts';
import { passOn, weightCount } from '../../../core/prediction/network-layers.ts';
import { standardiser } from '../../../core/prediction/standardiser.ts';
import { mulberry32 } from '../../../core/stats/random.ts';

const layers = { inputs: 2, hidden: 2, classes: 3 };
const weights = [0.1, -0.4, 0.7, -0.2, 0.5, 0.3, 0.3, 1.1, -0.6, -0.1, 0.2, 0.9, 0, -0.8, 0.4];
const cases = { values: new Float64Array([0.5, -1, 2, 0.25, -1.5, 0.75, 0, 0]), classes: [0, 2, 1, 1] };
const cost = (at: readonly number[], decay: number, gradient = new Float64Array(15)) =>
  costOf(layers, new Float64Array(at), cases, decay, gradient);
const close = (values: readonly number[], digits = 8) => values.map((value) => expect.closeTo(value, digits));

test('probabilities and cost as numpy works them out', () => {
  const shares = new Float64Array(3);
  const rows = [0, 2, 4, 6].map((from) => {
    passOn(layers, new Float64Array(weights), cases.values, from, new Float64Array(2), shares);
    return Array.from(shares);
  });
  expect(rows).toEqual([
    close([0.25696044, 0.21684379, 0.52619577]),
    close([0.12968195, 0.38542172, 0.48489633]),
    close([0.83010409, 0.10298107, 0.06691484]),
    close([0.51046898, 0.2326571, 0.25687392]),
  ]);
  expect(cost(weights, 0.05)).toBeCloseTo(1.6640132436862443, 12);
  // Weights of 0: every class a third.
  expect(
    cost(
      weights.map(() => 0),
      1,
    ),
  ).toBeCloseTo(Math.log(3), 12);
});

test.each([0, 0.05])('the gradient is what finite differences say, decay %d', (decay) => {
  const gradient = new Float64Array(15);
  cost(weights, decay, gradient);
  const step = 1e-5;
  const moved = (place: number, by: number) => weights.map((weight, at) => (at === place ? weight + by : weight));
  const slopes = weights.map(
    (_, place) => (cost(moved(place, step), decay) - cost(moved(place, -step), decay)) / (2 * step),
  );
  expect(weightCount(layers)).toBe(15);
  expect(Array.from(gradient)).toEqual(close(slopes, 9));
});

test('standardised: mean 0, deviation 1; what does not vary is 0 for everybody', () => {
  const turn = standardiser([
    [1, 5, 0.1],
    [3, 5, 0.1],
    [5, 5, 0.1],
  ]);
  expect([turn([1, 5, 0.1]), turn([5, 9, 0.3])]).toEqual([
    [-1, 0, 0],
    [1, 0, 0],
  ]);
});

const random = mulberry32(21);
const rows = Array.from({ length: 400 }, () => [0, 0, 0].map(() => 100 * Math.round(random())));
const classes = rows.map(([a, b]) => (a === b ? 0 : 1));
const held = rows.slice(200);
const rightOf = (seed: number) => {
  const classify = trainNetwork({ rows: rows.slice(0, 200), classes: classes.slice(0, 200) }, { classes: 2, seed });
  return held.filter((row, at) => mostLikely(classify(row)) === classes[200 + at]).length / 200;
};

test.each([1, 2, 3, 4, 5])('exclusive or of answers 0 and 100: above .95, seed %i', (seed) => {
  expect(rightOf(seed)).toBeGreaterThan(0.95);
});

test('the same seed gives the same figures, whatever was trained before; inputs stay', () => {
  const before = JSON.stringify(rows);
  const answer = () => trainNetwork({ rows, classes }, { classes: 2, rounds: 10, seed: 7 })([0, 100, 0]);
  const first = answer();
  expect(trainNetwork({ rows, classes }, { classes: 2, rounds: 10, seed: 8 })([0, 100, 0])).not.toEqual(first);
  expect(answer()).toEqual(first);
  expect(JSON.stringify(rows)).toBe(before);
});

test('more decay, less certain', () => {
  const sure = (decay: number) =>
    Math.max(...trainNetwork({ rows, classes }, { classes: 2, decay, seed: 2 })([0, 100, 0]));
  expect(sure(0.001)).toBeGreaterThan(sure(0.01));
});

test('a constant question changes nothing, also when somebody answers it otherwise', () => {
  const wide = trainNetwork({ rows: rows.map((row) => [...row, 60]), classes }, { classes: 2, seed: 2 });
  expect(wide([0, 100, 0, 60])).toEqual(wide([0, 100, 0, 10]));
  expect(mostLikely(wide([0, 100, 0, 60]))).toBe(1);
});

test.each([
  ['no rows', [], [], 4, [0.25, 0.25, 0.25, 0.25]],
  ['one class', [[1], [2]], [0, 0], 1, [1]],
])('%s', (_, given, known, count, expected) => {
  expect(trainNetwork({ rows: given, classes: known }, { classes: count, seed: 1 })([1])).toEqual(expected);
});

test.each([
  ['one row', [[3, 4]], [1]],
  [
    'answers far apart without decay',
    [
      [0, 1e9],
      [1, -1e9],
      [0, 5],
      [1, 7],
    ],
    [0, 1, 0, 1],
  ],
  ['a class that nobody is of', [[0], [1], [2], [3]], [0, 0, 1, 1]],
])('probabilities add up to 1: %s', (_, given, known) => {
  const classify = trainNetwork({ rows: given, classes: known }, { classes: 3, decay: 0, rounds: 500, seed: 1 });
  for (const row of [...given, [1e6, -1e6]]) {
    const found = classify(row);
    expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  }
});
