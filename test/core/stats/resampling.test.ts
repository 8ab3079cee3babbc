import { expect, test } from 'vitest';
import { bcaInterval } from '../../../core/stats/bca.ts';
import { bootstrapMeans, percentileInterval } from '../../../core/stats/bootstrap.ts';
import { quantile } from '../../../core/stats/quantile.ts';
import { mulberry32 } from '../../../core/stats/random.ts';

// R's data set `attitude`, column rating (Chatterjee & Price 1977).
const rating = Object.freeze([
  43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85,
  82,
]);

// A second program of the published algorithm (Python, 32-bit arithmetic by masks).
test('random numbers are those of mulberry32, and the same again', () => {
  expect(mulberry32(1)()).toBe(0.6270739405881613);
  const [one, two] = [mulberry32(7), mulberry32(7)];
  for (let step = 0; step < 1000; step++) {
    const drawn = one();
    expect(drawn).toBe(two());
    expect(drawn >= 0 && drawn < 1).toBe(true);
  }
});

// R quantile(c(1, 2, 3, 4), p), type 7.
test.each([
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0, 1],
  [[1, 2, 3, 4], 1, 4],
  [[5], 0.3, 5],
  [[], 0.5, null],
])('quantile of %j at %j is %j', (values, p, expected) => {
  expect(quantile(Object.freeze(values), p)).toEqual(expected);
});

// R package boot: 60.23 to 68.90 and, BCa, 60.10 to 68.73; random itself, so ± .15. Two million resamples with this seed lie
// at 60.27 to 68.83 and 60.13 to 68.70.
test.each([3, 42, 12345])('resampled mean of attitude$rating, seed %j', (seed) => {
  const means = bootstrapMeans(rating, 9999, mulberry32(seed));
  const [low, high] = percentileInterval(means) ?? [0, 0];
  expect(Math.abs(low - 60.23)).toBeLessThan(0.15);
  expect(Math.abs(high - 68.9)).toBeLessThan(0.15);
  const [bcaLow, bcaHigh] = bcaInterval(rating, means) ?? [0, 0];
  expect(Math.abs(bcaLow - 60.1)).toBeLessThan(0.15);
  expect(Math.abs(bcaHigh - 68.73)).toBeLessThan(0.15);
});

test('a wider level is wider, the middle of 0 to 100 at .9 is 5 to 95', () => {
  const hundred = Array.from({ length: 101 }, (_, index) => index);
  const [low, high] = percentileInterval(hundred, 0.9) ?? [0, 0];
  expect(low).toBeCloseTo(5, 10);
  expect(high).toBeCloseTo(95, 10);
});

test('nothing, one value and equal values', () => {
  expect(bootstrapMeans([], 100, mulberry32(1)).length).toBe(0);
  expect(percentileInterval([])).toBeNull();
  expect(bcaInterval([], [])).toBeNull();
  const flat = bootstrapMeans([0.1, 0.1, 0.1], 50, mulberry32(1));
  expect(bcaInterval([0.1, 0.1, 0.1], flat)).toEqual([0.1, 0.1]);
  expect(bcaInterval([1, 2], [5, 6])).toBeNull();
});

test('means come in ascending order, and as spread as theory has them: sd·√((n − 1)/n)/√n', () => {
  const means = bootstrapMeans(rating, 20_000, mulberry32(11));
  expect(Array.from(means)).toEqual(Array.from(means).sort((a, b) => a - b));
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
  const spread = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / means.length);
  expect(mean).toBeCloseTo(64.6333, 0);
  expect(Math.abs(spread - 12.17256195 / Math.sqrt(30) / Math.sqrt(30 / 29))).toBeLessThan(0.05);
});
