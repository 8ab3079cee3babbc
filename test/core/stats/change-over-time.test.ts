import { expect, test } from 'vitest';
import { ewma } from '../../../core/stats/ewma.ts';
import { pettitt } from '../../../core/stats/pettitt.ts';

// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4: the example's data, its EWMA values and limits.
const nist = Object.freeze([
  ...[52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5],
  ...[49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
]);
const printed = [
  ...[50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33],
  ...[50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99],
];

test('EWMA: the values and limits of the NIST handbook', () => {
  const chart = ewma(nist, { target: 50, sd: 2.0539, lambda: 0.3 });
  chart?.points.forEach((point, place) => {
    expect(Math.abs((point?.z ?? Number.NaN) - (printed[place] ?? 0))).toBeLessThan(0.0051);
    expect(point?.isOutside).toBe(false);
  });
  expect(chart?.settled[0]).toBeCloseTo(47.4115, 3);
  expect(chart?.settled[1]).toBeCloseTo(52.5884, 3);
  // The first limit by hand: 50 ± 3 · 2.0539 · .3.
  expect(chart?.points[0]?.upper).toBeCloseTo(50 + 3 * 2.0539 * 0.3, 12);
  expect(chart?.points[19]?.upper).toBeCloseTo(52.5884, 3);
});

test('EWMA: λ 1 is the plain chart, a blank moves nothing, a drift is seen', () => {
  expect(
    ewma([1, null, 3], { target: 0, sd: 1, lambda: 1 })?.points.map((point) => point && [point.z, point.upper]),
  ).toEqual([[1, 3], null, [3, 3]]);
  const drift = ewma([1.5, 1.5, 1.5, 1.5, 1.5, 1.5], { target: 0, sd: 1 });
  expect(drift?.points.findIndex((point) => point?.isOutside)).toBeGreaterThan(0);
  expect(ewma([1], { target: 0, sd: 1, lambda: 0 })).toBeNull();
  expect(ewma([1], { target: 0, sd: 1, lambda: 1.1 })).toBeNull();
  expect(ewma([1], { target: 0, sd: -1 })).toBeNull();
  expect(ewma([], { target: 0, sd: 1 })?.points).toEqual([]);
});

// R trend::pettitt.test(PagesData): U* = 232, probable change point at time K 17, p-value = 0.01456 (Pettitt 1979, data of Page 1955).
const pages = Object.freeze([
  ...[-1.05, 0.96, 1.22, 0.58, -0.98, -0.03, -1.54, -0.71, -0.35, 0.66],
  ...[0.44, 0.91, -0.02, -1.42, 1.26, -1.02, -0.81, 1.66, 1.05, 0.97],
  ...[2.14, 1.22, -0.24, 1.6, 0.72, -0.12, 0.44, 0.03, 0.66, 0.56],
  ...[1.37, 1.66, 0.1, 0.8, 1.29, 0.49, -0.07, 1.18, 3.29, 1.84],
]);

test.each([
  [pages, 17, 232, 0.01456, 5, 1],
  [Object.freeze([10, 11, 12, 10, 11, 20, 21, 22, 20, 21]), 5, 25, 0.0661425029766, 11, 1],
  [Object.freeze([21, 20, 22, 21, 20, 11, 10, 12, 11, 10]), 5, 25, 0.0661425029766, 11, -1],
])('Pettitt, series %#', (values, k, K, p, digits, shift) => {
  const found = pettitt(values);
  expect(found).toMatchObject({ k, K, shift });
  expect(found?.p).toBeCloseTo(p, digits);
});

test('Pettitt: a level that never changes, and nothing at all', () => {
  expect(pettitt([3, 3, 3, 3])).toBeNull();
  expect(pettitt([3])).toBeNull();
  expect(pettitt([])).toBeNull();
  // K 1 of 3 values: 2·exp(−6/36) is above 1.
  expect(pettitt([2, 1, 2])?.p).toBe(1);
});
