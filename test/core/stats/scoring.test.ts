import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composite } from '../../../core/stats/composite.ts';
import { kish } from '../../../core/stats/kish.ts';
import { percentOfMax } from '../../../core/stats/percent-of-max.ts';
import { pomp } from '../../../core/stats/pomp.ts';
import { shrinkMeans } from '../../../core/stats/shrink-means.ts';
import { shrinkShare } from '../../../core/stats/shrink-share.ts';

// Worked by hand in measurement §2: 1–5 → 0, 25 … 100; 1–7 → 0, 16.7 …; reversed 2 of 1–5 is 4.
test.each([
  [1, 1, 5, false, 0],
  [2, 1, 5, false, 25],
  [5, 1, 5, false, 100],
  [4, 1, 7, false, 50],
  [7, 0, 10, false, 70],
  [2, 1, 5, true, 75],
  [1, 1, 7, true, 100],
  [6, 1, 5, false, null],
  [0, 1, 5, false, null],
  [3, 5, 5, false, null],
])('POMP of %j on %j to %j (reversed: %j) is %j', (x, min, max, isReversed, expected) => {
  expect(pomp(x, min, max, isReversed)).toEqual(expected);
});

test('percent of maximum: 20 to 100, reversed by the scale, refused outside it', () => {
  expect([1, 2, 3, 4, 5].map((x) => percentOfMax(x, 5))).toEqual([20, 40, 60, 80, 100]);
  expect(percentOfMax(2, 5, 1, true)).toBe(80);
  expect([percentOfMax(6, 5), percentOfMax(0, 5, 1), percentOfMax(1, 0), percentOfMax(2, 2, 2)]).toEqual([
    ...[null, null, null, null],
  ]);
});

// Measurement §19: answered weight 75 of 100, points 6150.
const weights = Object.freeze([25, 20, 20, 15, 10, 5, 5]);
const scores = Object.freeze([80, 90, null, 70, 100, null, 60]);
test.each([
  ['renormalise', 82],
  ['zero', 61.5],
  ['exclude', null],
] as const)('composite, %s: %j at coverage .75', (missing, score) => {
  expect(composite(scores, weights, missing)).toEqual({ score, coverage: 0.75 });
});

test('composite: nothing answered, no weight, a negative weight', () => {
  expect(composite([null, null], [1, 1])).toEqual({ score: null, coverage: 0 });
  expect(composite([null, null], [1, 1], 'zero')).toEqual({ score: null, coverage: 0 });
  expect([composite([5], [0]), composite([5, 5], [2, -1]), composite([], [])]).toEqual([null, null, null]);
  // A blank without weight excludes nobody.
  expect(composite([5, null], [1, 0], 'exclude')).toEqual({ score: 5, coverage: 1 });
});

// (50 + 60 + 80)²/(50 + 120 + 320) = 36100/490; measurement §19.
test('Kish: 50 × 1, 30 × 2, 20 × 4', () => {
  const all = Object.freeze([...Array(50).fill(1), ...Array(30).fill(2), ...Array(20).fill(4)]);
  expect(kish(all)?.nEffective).toBeCloseTo(73.67346938776, 10);
  expect(kish(all)?.deff).toBeCloseTo(1.35734072022, 10);
  expect([kish([]), kish([0, 0]), kish([1, -1, 3])]).toEqual([null, null, null]);
});

// R qbeta(c(.025, .975), 25, 5); the interval without prior is that of SciPy beta.ppf at (9, 1): .025^(1/9).
test('shrunken share: 9 of 10 with .8 worth 20', () => {
  const found = shrinkShare({ hits: 9, n: 10, prior: 0.8, priorSize: 20 });
  expect(found?.value).toBeCloseTo(0.833333333333, 11);
  expect(found?.interval?.[0]).toBeCloseTo(0.683359390561, 10);
  expect(found?.interval?.[1]).toBeCloseTo(0.941543917027, 10);
  expect(shrinkShare({ hits: 9, n: 10, prior: 0.5, priorSize: 0 })?.interval?.[0]).toBeCloseTo(0.025 ** (1 / 9), 12);
  expect(shrinkShare({ hits: 0, n: 0, prior: 0.5, priorSize: 0 })).toBeNull();
  expect(shrinkShare({ hits: 10, n: 10, prior: 1, priorSize: 5 })).toEqual({ value: 1, interval: null });
  expect(shrinkShare({ hits: 0, n: 0, prior: 0.7, priorSize: 10 })?.value).toBeCloseTo(0.7, 12);
});

test('shrunken means, by hand: mean square 500, σ² 80, τ² 42, B = .84', () => {
  const found = shrinkMeans([
    { n: 10, mean: 10, variance: 80 },
    { n: 10, mean: 20, variance: 80 },
  ]);
  expect(found?.within).toBeCloseTo(80, 10);
  expect(found?.between).toBeCloseTo(42, 10);
  expect(found?.values[0]).toBeCloseTo(10.8, 10);
  expect(found?.values[1]).toBeCloseTo(19.2, 10);
});

test('shrunken means: only chance, no chance at all, too little to tell', () => {
  const alike = [
    { n: 4, mean: 50, variance: 100 },
    { n: 5, mean: 50.1, variance: 90 },
  ];
  expect(shrinkMeans(alike)?.between).toBe(0);
  const grand = (4 * 50 + 5 * 50.1) / 9;
  for (const value of shrinkMeans(alike)?.values ?? [0]) expect(value).toBeCloseTo(grand, 12);
  const sure = [
    { n: 2, mean: 1, variance: 0 },
    { n: 1, mean: 9, variance: null },
    { n: 0, mean: 0, variance: null },
  ];
  const [first = 0, second = 0, third = 0] = shrinkMeans(sure)?.values ?? [];
  expect(first).toBeCloseTo(1, 12);
  expect(second).toBeCloseTo(9, 12);
  expect(third).toBeCloseTo(11 / 3, 12);
  expect([shrinkMeans([]), shrinkMeans(sure.slice(0, 1)), shrinkMeans(sure.slice(1))]).toEqual([null, null, null]);
});

const scale = fc
  .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 }))
  .map(([min, width]) => [min, min + width] as const);

test('laws: POMP rises with the answer, can be undone, and reversing twice is nothing', () => {
  fc.assert(
    fc.property(scale, fc.double({ min: 0, max: 1, noNaN: true }), ([min, max], part) => {
      const x = Math.min(max, min + part * (max - min));
      const score = pomp(x, min, max) ?? Number.NaN;
      expect(min + (score / 100) * (max - min)).toBeCloseTo(x, 10);
      expect(pomp(x, min, max, true)).toBeCloseTo(100 - score, 9);
      expect(pomp(max, min, max)).toBeGreaterThanOrEqual(score);
    }),
    { seed: 8 },
  );
});

test('laws: a composite lies between its scores; weights times a constant change nothing; order changes nothing', () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.option(fc.integer({ min: 0, max: 100 })));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 9 }), (pairs) => {
      const [given, own] = [pairs.map(([, score]) => score), pairs.map(([weight]) => weight)];
      const found = composite(given, own);
      const answered = given.filter((score): score is number => score !== null);
      fc.pre(answered.length > 0);
      expect(found?.score).toBeGreaterThanOrEqual(Math.min(...answered) - 1e-9);
      expect(found?.score).toBeLessThanOrEqual(Math.max(...answered) + 1e-9);
      expect(
        composite(
          given,
          own.map((weight) => weight * 3),
        )?.score,
      ).toBeCloseTo(found?.score ?? 0, 9);
      expect(composite([...given].reverse(), [...own].reverse())?.score).toBeCloseTo(found?.score ?? 0, 9);
      const { nEffective } = kish(own) ?? { nEffective: 0 };
      expect(nEffective).toBeLessThanOrEqual(own.length + 1e-9);
      expect(kish(own.map((weight) => weight / 7))?.nEffective).toBeCloseTo(nEffective, 9);
    }),
    { seed: 8 },
  );
});
