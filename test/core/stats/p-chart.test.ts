import { expect, test } from 'vitest';
import { binomialQuantile } from '../../../core/stats/binomial-quantile.ts';
import { type Period, pChart } from '../../../core/stats/p-chart.ts';
import { sameSideRuns } from '../../../core/stats/same-side-runs.ts';

const periods = (counts: readonly (number | null)[], sizes: readonly (number | null)[]): readonly Period[] =>
  Object.freeze(counts.map((count, place) => Object.freeze({ count, size: sizes[place] ?? null })));

// R qcc(c(6, 4, 9, 25, 5), type = 'p', sizes = c(50, 40, 60, 80, 45)).
test('unequal sizes: centre, limits and the point outside', () => {
  const chart = pChart(periods([6, 4, 9, 25, 5], [50, 40, 60, 80, 45]));
  expect(chart?.centre).toBeCloseTo(0.178181818182, 11);
  const lower = [0.0158305003146, 0, 0.0299760197875, 0.0498318317842, 0.00704850298502];
  const upper = [0.340533136049, 0.359696109676, 0.326387616576, 0.306531804579, 0.349315133379];
  chart?.points.forEach((point, place) => {
    expect(point?.lower).toBeCloseTo(lower[place] ?? Number.NaN, 11);
    expect(point?.upper).toBeCloseTo(upper[place] ?? Number.NaN, 11);
    expect(point?.isOutside).toBe(place === 3);
    expect(point?.isExact).toBe(false);
  });
});

// Montgomery, Introduction to Statistical Quality Control, example 7.1 (frozen orange juice cans, 30 samples of 50; R qcc data
// orangejuice): centre .2313, limits .0524 and .4102, samples 15 and 23 above the upper one.
test('the orange juice cans of the textbook', () => {
  const counts = [
    ...[12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22],
    ...[8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6],
  ];
  const chart = pChart(
    periods(
      counts,
      counts.map(() => 50),
    ),
  );
  expect(chart?.centre).toBeCloseTo(0.2313, 4);
  expect(chart?.points[0]?.lower).toBeCloseTo(0.0524, 4);
  expect(chart?.points[0]?.upper).toBeCloseTo(0.4102, 4);
  expect(chart?.points.flatMap((point, place) => (point?.isOutside ? [place + 1] : []))).toEqual([15, 23]);
});

// scipy.stats.binom.ppf(p, n, share).
test.each([
  [0.5, 10, 0.5, 5],
  [0.0013498980316301, 20, 0.1, 0],
  [0.99865010196837, 20, 0.1, 7],
  [0.025, 30, 0.7, 16],
  [0.975, 30, 0.7, 26],
  [0.5, 10, 0, 0],
  [0.5, 10, 1, 10],
])('binomial quantile %j of %j draws at %j is %j', (p, n, share, hits) => {
  expect(binomialQuantile(p, n, share)).toBe(hits);
});

test('fewer than 5 expected hits: the limits are those of the binomial distribution', () => {
  // scipy.stats.binom.ppf([.00135, .99865], 20, .1) = 0, 7.
  const chart = pChart(periods([2, 7, 8], [20, 20, 20]), { centre: 0.1 });
  expect(chart?.points.map((point) => [point?.isExact, point?.lower, point?.upper, point?.isOutside])).toEqual([
    [true, 0, 0.35, false],
    [true, 0, 0.35, false],
    [true, 0, 0.35, true],
  ]);
  expect(pChart(periods([2], [20]), { centre: 0.1, exact: 'never' })?.points[0]?.upper).toBeCloseTo(
    0.1 + 3 * Math.sqrt(0.09 / 20),
    12,
  );
});

test('blank and empty periods have no point, and nothing at all no chart', () => {
  const chart = pChart(periods([5, null, 0, 5], [10, 10, 0, 10]));
  expect(chart?.points.map((point) => point !== null)).toEqual([true, false, false, true]);
  expect(chart?.centre).toBe(0.5);
  expect(pChart([])).toBeNull();
  expect(pChart(periods([0], [0]))).toBeNull();
  expect(pChart(periods([3], [2]))).toBeNull();
  expect(pChart(periods([-1], [2]))).toBeNull();
});

test('everybody, or nobody: limits without width', () => {
  const chart = pChart(periods([10, 20], [10, 20]));
  expect(chart?.points.map((point) => [point?.lower, point?.upper, point?.isOutside])).toEqual([
    [1, 1, false],
    [1, 1, false],
  ]);
  expect(pChart(periods([0, 0], [10, 20]))?.points[0]).toMatchObject({ lower: 0, upper: 0, isOutside: false });
});

test('runs: at least so many in a row on one side; a point on the line ends one, a blank does not', () => {
  const up = [1, 1, null, 1, 1, 1, 1, 1, 1];
  expect(sameSideRuns(up, 0)).toEqual([{ from: 0, length: 8, side: 'above' }]);
  expect(sameSideRuns([...up.slice(0, 5), 0, ...up], 0)).toEqual([{ from: 6, length: 8, side: 'above' }]);
  expect(sameSideRuns([1, -1, -1, -1, 1], 0, 3)).toEqual([{ from: 1, length: 3, side: 'below' }]);
  expect(sameSideRuns([1, 1, 1, 1, 1, 1, 1], 0)).toEqual([]);
  expect(sameSideRuns([], 0)).toEqual([]);
});
