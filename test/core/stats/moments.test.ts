import { expect, test } from 'vitest';
import { meanOf } from '../../../core/stats/mean.ts';
import { meanInterval } from '../../../core/stats/mean-interval.ts';
import { addValue, emptyMoments, mergeMoments } from '../../../core/stats/moments.ts';
import { addInPlace, startMoments } from '../../../core/stats/running-moments.ts';
import { varianceOf } from '../../../core/stats/variance.ts';

const momentsOf = (values: readonly number[]) =>
  values.reduce((moments, value) => Object.freeze(addValue(moments, Math.round(value * 1e6))), emptyMoments);

// R's data set `attitude`, column rating (Chatterjee & Price 1977).
const rating = Object.freeze([
  43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85,
  82,
]);

test('mean, deviation and t interval of attitude$rating are those of R', () => {
  const moments = momentsOf(rating);
  const mean = meanOf(moments) ?? Number.NaN;
  const variance = varianceOf(moments) ?? Number.NaN;
  const interval = meanInterval(moments.n, mean, variance) ?? [Number.NaN, Number.NaN];
  expect(mean).toBeCloseTo(64.6333333333, 9); // R mean()
  expect(Math.sqrt(variance)).toBeCloseTo(12.17256195, 7); // R sd()
  expect(interval[0]).toBeCloseTo(60.088024002, 7); // R t.test()
  expect(interval[1]).toBeCloseTo(69.1786426646, 7);
});

// By hand: 1, 2, 6 deviate by −2, −1, 3, so 14/2; two millionths apart: 2·(1e-6)².
test.each([
  [[], null, null],
  [[5], 5, null],
  [[1, 2, 6], 3, 7],
  [[100, 100, 100], 100, 0],
  [[99.999998, 100], 99.999999, 2e-12],
])('%j has mean %j and variance %j', (values, mean, variance) => {
  expect(meanOf(momentsOf(values))).toEqual(mean);
  expect(varianceOf(momentsOf(values))).toEqual(variance);
});

test('a hundred thousand nearly equal values keep their variance', () => {
  const values = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 99.999999 : 100));
  // n/(n − 1)·(half a millionth)², by hand.
  expect(varianceOf(momentsOf(values))).toBeCloseTo((100_000 / 99_999) * 0.25e-12, 24);
});

test('merging is adding, and changes neither side', () => {
  const left = momentsOf([20, 40.5]);
  const right = momentsOf([99.999999]);
  expect(mergeMoments(left, right)).toEqual(momentsOf([20, 40.5, 99.999999]));
  expect(mergeMoments(left, emptyMoments)).toEqual(left);
});

test('fewer than two values have no interval; equal values have one of width 0', () => {
  expect(meanInterval(1, 80, 0)).toBeNull();
  expect(meanInterval(5, 80, 0)).toEqual([80, 80]);
});

test('a mean of values with endless decimals is right to 1e-9', () => {
  // Two thirds of 100 three times over: 200/3.
  const value = 200 / 3;
  const millionths = Math.round(value * 1e6);
  const rest = Math.round((value * 1e6 - millionths) * 1e6);
  const total = startMoments();
  for (let i = 0; i < 3; i += 1) addInPlace(total, millionths, rest);
  expect(meanOf(total)).toBeCloseTo(value, 10);
});
