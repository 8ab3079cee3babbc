import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationMatrix } from '../../../core/stats/correlation-matrix.ts';
import { correlationTest } from '../../../core/stats/correlation-test.ts';
import { covarianceMatrix } from '../../../core/stats/covariance-matrix.ts';
import { fisherInterval } from '../../../core/stats/fisher-interval.ts';
import { kendallTauB } from '../../../core/stats/kendall.ts';
import { pearson } from '../../../core/stats/pearson.ts';
import { averageRanks } from '../../../core/stats/ranks.ts';
import { spearman } from '../../../core/stats/spearman.ts';
import { attitude } from './attitude.ts';

// R ?cor.test, after Hollander and Wolfe (1973): lightness of tuna and consumers' scores.
const tuna = Object.freeze([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]);
const scores = Object.freeze([2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]);
// Anscombe (1973), American Statistician 27, 17–21: the first and the third set.
const anscombe = Object.freeze([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]);
const first = Object.freeze([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]);
const third = Object.freeze([7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]);

test.each([
  ['attitude, R cor', attitude.rating, attitude.complaints, 0.8254175695, 10],
  ['tuna, R cor.test', tuna, scores, 0.5711816, 7],
  ['Anscombe 1, R cor', anscombe, first, 0.81642051634484, 12],
  ['Anscombe 3, R cor', anscombe, third, 0.81628673948959, 12],
])('Pearson: %s', (_, x, y, r, digits) => {
  expect(pearson(x, y)).toBeCloseTo(r, digits);
});

test('Spearman and Kendall: R cor.test; tuna tau = 16/36 as printed in its help page', () => {
  expect(spearman(attitude.rating, attitude.complaints)).toBeCloseTo(0.8322005623, 9);
  expect(kendallTauB(attitude.rating, attitude.complaints)).toBeCloseTo(0.6549712082, 9);
  expect(spearman(tuna, scores)).toBeCloseTo(0.6, 12);
  expect(kendallTauB(tuna, scores)).toBeCloseTo(16 / 36, 12);
  // Ties by hand: 4 pairs in the same order, 1 of 6 tied on each side, not the same one → 4/5.
  expect(kendallTauB([1, 1, 2, 3], [1, 2, 3, 3])).toBeCloseTo(4 / 5, 12);
});

test('Fisher interval and test: R cor.test', () => {
  const interval = fisherInterval(0.8254175695, 30) ?? [];
  expect(interval[0]).toBeCloseTo(0.662012769871, 9);
  expect(interval[1]).toBeCloseTo(0.913913891354, 9);
  expect(correlationTest(0.8254175695, 30)?.t).toBeCloseTo(7.736977676, 7);
  // The tuna as printed: t 1.8411, df 7, p .1082, −.1497426 to .8955795.
  const found = correlationTest(pearson(tuna, scores) ?? 0, 9);
  expect(found?.t).toBeCloseTo(1.8411, 4);
  expect(found?.p).toBeCloseTo(0.1082, 4);
  const wide = fisherInterval(pearson(tuna, scores) ?? 0, 9) ?? [];
  expect(wide[0]).toBeCloseTo(-0.1497426, 7);
  expect(wide[1]).toBeCloseTo(0.8955795, 7);
  // atanh .5 = .5493061443 ± 2.5758293035/√22, 99 %.
  const narrow = fisherInterval(0.5, 25, 0.99) ?? [];
  expect(narrow[0]).toBeCloseTo(Math.tanh(0.5493061443 - 2.5758293035 / Math.sqrt(22)), 9);
  expect(narrow[1]).toBeCloseTo(Math.tanh(0.5493061443 + 2.5758293035 / Math.sqrt(22)), 9);
});

test('what cannot be said is null', () => {
  expect(pearson([1, 2, 3], [5, 5, 5])).toBeNull();
  expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
  expect(pearson([1], [2])).toBeNull();
  expect(pearson([], [])).toBeNull();
  expect(spearman([1, 1], [1, 2])).toBeNull();
  expect(kendallTauB([1, 1], [1, 2])).toBeNull();
  expect(fisherInterval(0.5, 3)).toBeNull();
  expect(fisherInterval(1, 30)).toBeNull();
  expect(fisherInterval(-1, 30)).toBeNull();
  expect(correlationTest(0.5, 2)).toBeNull();
  expect(correlationTest(-1, 9)).toBeNull();
  expect(
    correlationMatrix([
      [1, 2],
      [3, 3],
    ]),
  ).toBeNull();
  expect(
    covarianceMatrix([
      [1, null],
      [3, 4],
    ]),
  ).toBeNull();
  expect(covarianceMatrix([])).toBeNull();
});

test('blanks: only those who answered both count, and a blank is not a 0', () => {
  const blank = [null, ...anscombe, 99];
  expect(pearson(blank, [1, ...first, null])).toBeCloseTo(0.81642051634484, 12);
  expect(spearman(blank, [1, ...first, null])).toBe(spearman(anscombe, first));
  expect(correlationMatrix([blank, [1, ...first, null]])?.[0]?.[1]).toBe(pearson(anscombe, first));
});

test('ranks: equal values share the mean of their places; the input stays', () => {
  expect(averageRanks(Object.freeze([10, 20, 20, 5]))).toEqual([2, 3.5, 3.5, 1]);
  expect(averageRanks([7, 7, 7])).toEqual([2, 2, 2]);
  expect(averageRanks([])).toEqual([]);
});

test('matrices: symmetric, 1 on the diagonal, variances by R var', () => {
  const correlations = correlationMatrix([anscombe, first, third]) ?? [];
  expect(correlations[0]?.[0]).toBe(1);
  expect(correlations[1]?.[0]).toBe(correlations[0]?.[1]);
  expect(correlations[0]?.[1]).toBeCloseTo(0.81642051634484, 12);
  const covariances = covarianceMatrix([anscombe, first]) ?? [];
  expect(covariances[0]?.[0]).toBeCloseTo(11, 12);
  expect(covariances[1]?.[1]).toBeCloseTo(4.127269090909, 9);
  // Slope .5000909 of the first set times the variance 11.
  expect(covariances[0]?.[1]).toBeCloseTo(5.501, 9);
});

const column = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 25 });

test('order, units and direction: shuffled rows and new units change nothing, reversing turns the sign', () => {
  fc.assert(
    fc.property(column, column, (x, y) => {
      const n = Math.min(x.length, y.length);
      const [a, b] = [x.slice(0, n), y.slice(0, n)];
      const r = pearson(a, b);
      if (r === null) return;
      expect(Math.abs(r)).toBeLessThanOrEqual(1);
      expect(pearson(b, a)).toBeCloseTo(r, 12);
      expect(pearson([...a].reverse(), [...b].reverse())).toBeCloseTo(r, 12);
      expect(
        pearson(
          a.map((value) => 1000 + 25 * value),
          b,
        ),
      ).toBeCloseTo(r, 12);
      expect(
        pearson(
          a.map((value) => 8 - value),
          b,
        ),
      ).toBeCloseTo(-r, 12);
      const tau = kendallTauB(a, b) ?? Number.NaN;
      expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
      expect(spearman(a, b)).toBeCloseTo(
        spearman(
          a.map((value) => value ** 3),
          b,
        ) ?? Number.NaN,
        12,
      );
    }),
  );
});

test('Kendall counts as the definition does, pair by pair', () => {
  fc.assert(
    fc.property(column, column, (x, y) => {
      const n = Math.min(x.length, y.length);
      const [a, b] = [x.slice(0, n), y.slice(0, n)];
      const pairs = a.flatMap((first, i) =>
        a.slice(0, i).map((second, j) => [first - second, (b[i] ?? 0) - (b[j] ?? 0)]),
      );
      const sum = (of: (left: number, right: number) => number) =>
        pairs.reduce((total, [left = 0, right = 0]) => total + of(Math.sign(left), Math.sign(right)), 0);
      const root = Math.sqrt(sum((left) => left * left) * sum((_, right) => right * right));
      const tau = kendallTauB(a, b);
      if (root === 0) expect(tau).toBeNull();
      else expect(tau).toBeCloseTo(sum((left, right) => left * right) / root, 12);
    }),
  );
});
