import { expect, test } from 'vitest';
import { adjustedWaldNps } from '../../../core/stats/adjusted-wald-nps.ts';
import { wilsonInterval } from '../../../core/stats/wilson-interval.ts';

// R package binom, binom.confint(x, n, methods = 'wilson').
test.each([
  [81, 263, 0.2552885199, 0.366209577],
  [15, 148, 0.0623863995, 0.1604872417],
  [0, 20, 0, 0.1611251581],
  [1, 29, 0.0061132143, 0.1717552188],
  [2, 100, 0.00550196755, 0.07001179073],
  [4, 100, 0.015663303992, 0.09837071436],
  [0, 10, 0, 0.277532799863],
  [10, 10, 0.722467200137, 1],
])('Wilson: %j of %j lies in %j to %j', (hits, n, low, high) => {
  const interval = wilsonInterval(hits, n) ?? [Number.NaN, Number.NaN];
  expect(interval[0]).toBeCloseTo(low, 9);
  expect(interval[1]).toBeCloseTo(high, 9);
});

test('Wilson: the ends are exact, and nothing answered has no interval', () => {
  expect(wilsonInterval(0, 20)?.[0]).toBe(0);
  expect(wilsonInterval(10, 10)?.[1]).toBe(1);
  expect(wilsonInterval(0, 0)).toBeNull();
});

// By the formula (add 3 answers), computed outside; the first agrees with the counts of R package NPS.
test.each([
  [{ promoters: 50, passives: 30, detractors: 20 }, 0.2912621359, 0.140511, 0.442013],
  [{ promoters: 10, passives: 0, detractors: 0 }, 0.769230769231, 0.475035515448, 1],
  [{ promoters: 0, passives: 0, detractors: 10 }, -0.769230769231, -1, -0.475035515448],
])('adjusted Wald: %j -> %j (%j to %j)', (counts, estimate, low, high) => {
  const figure = adjustedWaldNps(Object.freeze(counts));
  expect(figure?.estimate).toBeCloseTo(estimate, 6);
  expect(figure?.interval[0]).toBeCloseTo(low, 6);
  expect(figure?.interval[1]).toBeCloseTo(high, 6);
});

test('adjusted Wald: nothing answered is null', () => {
  expect(adjustedWaldNps({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
});
