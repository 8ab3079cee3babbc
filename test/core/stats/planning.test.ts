import { expect, test } from 'vitest';
import { answersToDetectMean, exactAnswersToDetectMean } from '../../../core/stats/detect-mean.ts';
import { answersToDetectNps } from '../../../core/stats/detect-nps.ts';
import { answersToDetectShares, exactAnswersToDetectShares } from '../../../core/stats/detect-shares.ts';
import { krejcieMorgan } from '../../../core/stats/krejcie-morgan.ts';
import { marginOfError } from '../../../core/stats/margin-of-error.ts';
import { sampleSize } from '../../../core/stats/sample-size.ts';

// Krejcie & Morgan (1970), Table 1: population and sample.
test.each([
  [10, 10],
  [50, 44],
  [100, 80],
  [200, 132],
  [500, 217],
  [1000, 278],
  [5000, 357],
  [10000, 370],
  [1000000, 384],
])('Krejcie and Morgan: of %j survey %j', (population, sample) => {
  expect(Math.round(krejcieMorgan(population) ?? 0)).toBe(sample);
});

test('Krejcie and Morgan: unrounded as in measurement §19, and nobody to survey', () => {
  expect(krejcieMorgan(10)).toBeCloseTo(9.771051, 6);
  expect(krejcieMorgan(500)).toBeCloseTo(217.47254, 5);
  expect([krejcieMorgan(0), krejcieMorgan(10, 0)]).toEqual([null, null]);
});

// By hand from z = 1.959963984540054: z²/4/.05² = 384.1459; with 1,000: 384.1459/(1 + 383.1459/1000) = 277.7335.
test.each([
  [{ error: 0.05 }, 384.1458821, 385],
  [{ error: 0.03 }, 1067.0718946, 1068],
  [{ error: 0.05, population: 1000 }, 277.7334532, 278],
  [{ error: 0.05, population: 1000, designEffect: 1.5 }, 416.6001798, 417],
  [{ error: 0.05, share: 0.1 }, 138.2925176, 139],
  [{ error: 0.05, population: 10, designEffect: 2 }, 19.5421547, 10],
])('sample size for %j', (aim, exact, needed) => {
  const found = sampleSize(Object.freeze(aim));
  expect(Math.abs((found?.exact ?? 0) / exact - 1)).toBeLessThan(1e-8);
  expect(found?.needed).toBe(needed);
});

test('sample size: another level, and aims that cannot be met', () => {
  // 2.575829303549 ² / 4 / .05²
  expect(sampleSize({ error: 0.05, level: 0.99 })?.exact).toBeCloseTo(663.4897, 3);
  expect([sampleSize({ error: 0 }), sampleSize({ error: 0.1, share: 0 })]).toEqual([null, null]);
  expect(sampleSize({ error: 0.1, population: 0 })).toBeNull();
});

test('a sample of the size that was asked for has the margin that was asked for; a census has none', () => {
  for (const population of [50, 1000, 1e6]) {
    const { exact } = sampleSize({ error: 0.05, population }) ?? { exact: 0 };
    expect(marginOfError(exact, { population })).toBeCloseTo(0.05, 10);
  }
  // By hand: 1.959964·√(.25/400) = .0489991; times √(600/999) = .0379735.
  expect(marginOfError(400, {})).toBeCloseTo(0.0489991, 7);
  expect(marginOfError(400, { population: 1000 })).toBeCloseTo(0.0379735, 7);
  expect([marginOfError(40, { population: 40 }), marginOfError(1, { population: 1 })]).toEqual([0, 0]);
  expect([marginOfError(0, {}), marginOfError(9, { population: 8 })]).toEqual([null, null]);
});

// R power.prop.test, power.t.test: examples of their help pages (76.7; 16.71477 and 22.02110), and 355.94 of measurement §19.
test('answers to detect a difference: as R has them', () => {
  expect(exactAnswersToDetectShares(0.5, 0.75, 0.9)).toBeCloseTo(76.7, 1);
  expect(exactAnswersToDetectShares(0.7, 0.6)).toBeCloseTo(355.94, 2);
  expect([answersToDetectShares(0.7, 0.6), answersToDetectShares(0.6, 0.7)]).toEqual([356, 356]);
  expect(answersToDetectNps(0.1, 0.61)).toBe(958);
  expect(exactAnswersToDetectMean(1, 1)).toBeCloseTo(16.71476, 4);
  expect(exactAnswersToDetectMean(1, 1, 0.9)).toBeCloseTo(22.0211, 4);
  // SciPy 1.17: root of the power by nct.
  expect(exactAnswersToDetectMean(0.0899, 1)).toBeCloseTo(1943.26967, 2);
  // SciPy 1.17: the root of 1 − nct.cdf(t.ppf(.975, 2n − 2), 2n − 2, d·√(n/2)) − power
  expect(exactAnswersToDetectMean(0.0725, 1)).toBeCloseTo(2987.45474, 4);
  expect(exactAnswersToDetectMean(0.1, 1, 0.9)).toBeCloseTo(2102.44544, 4);
  expect(exactAnswersToDetectMean(0.02, 1)).toBeCloseTo(39245.35906, 4);
  expect(answersToDetectMean(1e308, 1)).toBe(2);
  expect([answersToDetectMean(1, 1), answersToDetectMean(-2, 4)]).toEqual([17, 17]);
});

test('answers to detect nothing are none', () => {
  expect(answersToDetectShares(0.4, 0.4)).toBeNull();
  expect([answersToDetectNps(0, 0.6), answersToDetectNps(0.1, 0)]).toEqual([null, null]);
  expect([answersToDetectMean(0, 1), answersToDetectMean(1, 0)]).toEqual([null, null]);
  expect(answersToDetectMean(100, 1)).toBe(2);
});
