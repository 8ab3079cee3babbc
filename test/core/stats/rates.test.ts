import { expect, test } from 'vitest';
import { acsi } from '../../../core/stats/acsi.ts';
import { annualRate } from '../../../core/stats/annual-rate.ts';
import { ces } from '../../../core/stats/ces.ts';
import { churn } from '../../../core/stats/churn.ts';
import { coverage } from '../../../core/stats/coverage.ts';
import { fourFaces } from '../../../core/stats/four-faces.ts';
import { topLevelsShare } from '../../../core/stats/top-levels-share.ts';

// By hand.
test.each([
  [
    { start: 100, new: 20, end: 105 },
    { retention: 0.85, churn: 0.15, lost: 15 },
  ],
  [
    { start: 50, new: 0, end: 50 },
    { retention: 1, churn: 0, lost: 0 },
  ],
  [
    { start: 50, new: 10, end: 10 },
    { retention: 0, churn: 1, lost: 50 },
  ],
  [{ start: 0, new: 5, end: 5 }, null],
  [{ start: 10, new: 5, end: 4 }, null],
  [{ start: 10, new: 0, end: 11 }, null],
  [{ start: 10, new: -1, end: 9 }, null],
])('churn of %j is %j', (counts, expected) => {
  expect(churn(Object.freeze(counts))).toEqual(expected);
});

// By hand: 1 − .98¹² = .2152832…; 1 − .9² = .19.
test('a monthly rate as a yearly one', () => {
  expect(annualRate(0.02)).toBeCloseTo(0.2152833, 7);
  expect(annualRate(0.1, 2)).toBeCloseTo(0.19, 12);
  expect(annualRate(0)).toBe(0);
  expect(annualRate(1)).toBe(1);
  expect(annualRate(1.1)).toBeNull();
  expect(annualRate(0.1, 0)).toBeNull();
});

test('coverage counts customers, not responses', () => {
  expect(coverage(Object.freeze(['A', 'A', 'B', 'X', '']), Object.freeze(['A', 'B', 'C', 'D', 'D', '']))).toEqual({
    hits: 2,
    n: 4,
    outside: 1,
  });
  expect(coverage(['A'], [])).toBeNull();
});

// First row of the vendor's own table: 80, 44, 9.96, 90.04; the second by hand.
test.each([
  [[9, 19, 102, 151], 80.1898, 43.7722, 9.9644, 90.0356],
  [[2, 3, 5, 10], 71.6666667, 25, 25, 75],
])('four faces %j', ([veryNegative = 0, negative = 0, positive = 0, veryPositive = 0], index, net, red, green) => {
  const found = fourFaces(Object.freeze({ veryNegative, negative, positive, veryPositive }));
  expect(found?.index).toBeCloseTo(index, 4);
  expect(found?.net).toBeCloseTo(net, 4);
  expect(found?.red).toBeCloseTo(red, 4);
  expect(found?.green).toBeCloseTo(green, 4);
});

test('four faces: nobody, or a count below 0', () => {
  expect(fourFaces({ veryNegative: 0, negative: 0, positive: 0, veryPositive: 0 })).toBeNull();
  expect(fourFaces({ veryNegative: -1, negative: 2, positive: 0, veryPositive: 0 })).toBeNull();
});

// Means of CUSA1..3 in the ECSI mobile data; equal weights by hand (22.432 − 3)/27, the others as an Ohio study prints them.
test.each([
  [[1, 1, 1], 71.9703703704],
  [[0.3885, 0.319, 0.2925], 72.4122222222],
  [[3885, 3190, 2925], 72.4122222222],
])('ACSI with weights %j is %j', (weights, expected) => {
  const means = [7.988, 7.128, 7.316];
  expect(acsi(weights.map((weight, place) => ({ mean: means[place] ?? 0, min: 1, max: 10, weight })))).toBeCloseTo(
    expected,
    9,
  );
});

test('ACSI: scales of different length, and what cannot be weighted', () => {
  // By hand: (1·4 + 1·2) / (9 + 4) = 6/13.
  expect(
    acsi([
      { mean: 5, min: 1, max: 10, weight: 1 },
      { mean: 3, min: 1, max: 5, weight: 1 },
    ]),
  ).toBeCloseTo(600 / 13, 12);
  expect(acsi([{ mean: 5, min: 1, max: 10, weight: 0 }])).toBeNull();
  expect(acsi([{ mean: 5, min: 1, max: 10, weight: -1 }])).toBeNull();
  expect(acsi([{ mean: 1, min: 1, max: 1, weight: 1 }])).toBeNull();
  expect(acsi([])).toBeNull();
});

test('customer effort: both directions', () => {
  expect(ces(Object.freeze([7, 6, 5, 4, 2]))).toEqual({ mean: 4.8, easy: 3, n: 5 });
  expect(ces([1, 2, 3, 5], { min: 1, max: 5, direction: 'effort' })).toEqual({ mean: 2.75, easy: 2, n: 4 });
  expect(ces([])).toBeNull();
  expect(ces([1], { min: 1, max: 1 })).toBeNull();
});

test('top levels of any scale', () => {
  expect(topLevelsShare(Object.freeze([5, 4, 3, 5, 1]))).toEqual({ hits: 3, n: 5 });
  expect(topLevelsShare([7, 6, 5], { max: 7 })).toEqual({ hits: 2, n: 3 });
  expect(topLevelsShare([10, 9, 8], { min: 0, max: 10 })).toEqual({ hits: 2, n: 3 });
  expect(topLevelsShare([1, 2, 3], { isReversed: true })).toEqual({ hits: 2, n: 3 });
  expect(topLevelsShare([5, 4], { levels: 1 })).toEqual({ hits: 1, n: 2 });
  expect(topLevelsShare([])).toBeNull();
  expect(topLevelsShare([1, 2], { min: 1, max: 2 })).toBeNull();
});
