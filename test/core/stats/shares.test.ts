import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedWaldNps } from '../../../core/stats/adjusted-wald-nps.ts';
import { agrestiCoull } from '../../../core/stats/agresti-coull.ts';
import { clopperPearson } from '../../../core/stats/clopper-pearson.ts';
import { jeffreys } from '../../../core/stats/jeffreys.ts';
import { newcombe } from '../../../core/stats/newcombe.ts';
import { twoShares } from '../../../core/stats/two-shares.ts';
import { waldInterval } from '../../../core/stats/wald-interval.ts';
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

// 10 of 10 promoters: measurement study, 1.063426023014 before it is cut at 1.
test('adjusted Wald: the uncut interval may leave the scale', () => {
  const [low, high] = adjustedWaldNps({ promoters: 10, passives: 0, detractors: 0 })?.unclamped ?? [0, 0];
  expect([low, high]).toEqual([expect.closeTo(0.475035515448, 11), expect.closeTo(1.063426023014, 11)]);
});

test('adjusted Wald: nothing answered is null', () => {
  expect(adjustedWaldNps({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
});

// R package binom, binom.confint(x, n); Jeffreys by qbeta; 81 of 263 and 15 of 148 at other levels by SciPy 1.17,
// binomtest(x, n).proportion_ci(level, method) and beta.ppf.
test.each([
  ['Agresti–Coull', agrestiCoull, 2, 100, 0.95, 0.001095976553, 0.07441778173],
  ['Agresti–Coull', agrestiCoull, 4, 100, 0.95, 0.012418858897, 0.10161515945],
  ['Agresti–Coull', agrestiCoull, 0, 20, 0.95, -0.02868440249, 0.1898095605],
  ['Clopper–Pearson', clopperPearson, 2, 100, 0.95, 0.002431336824, 0.07038393247],
  ['Clopper–Pearson', clopperPearson, 4, 100, 0.95, 0.011004493986, 0.09925715671],
  ['Clopper–Pearson', clopperPearson, 0, 10, 0.95, 0, 0.308497107819],
  ['Clopper–Pearson', clopperPearson, 10, 10, 0.95, 0.691502892181, 1],
  ['Clopper–Pearson', clopperPearson, 81, 263, 0.99, 0.236837358165538, 0.38625832566994095],
  ['Wald', waldInterval, 2, 100, 0.95, -0.007439495784, 0.04743949578],
  ['Wald', waldInterval, 4, 100, 0.95, 0.001592706589, 0.07840729341],
  ['Jeffreys', jeffreys, 2, 100, 0.95, 0.004178812447, 0.062605848785],
  ['Jeffreys', jeffreys, 15, 148, 0.9, 0.06625036720885764, 0.14785302090954017],
  ['Jeffreys', jeffreys, 0, 20, 0.95, 2.4246478459242774e-5, 0.11663898290487539],
  ['Wilson', wilsonInterval, 81, 263, 0.9, 0.26331361718848145, 0.3565663496084882],
  ['Wilson', wilsonInterval, 15, 148, 0.99, 0.05364486961396485, 0.18326735011315254],
])('%s: %j of %j at %j lies in %j to %j', (_, of, hits, n, level, low, high) => {
  const [lowest, highest] = of(hits, n, level) ?? [Number.NaN, Number.NaN];
  expect(lowest).toBeCloseTo(low, 9);
  expect(highest).toBeCloseTo(high, 9);
});

test('no interval rests on nothing', () => {
  for (const of of [wilsonInterval, waldInterval, agrestiCoull, clopperPearson, jeffreys]) expect(of(0, 0)).toBeNull();
});

// Newcombe (1998), Statistics in Medicine 17, 873–890, Table II, method 10, four decimals.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('Newcombe: %j of %j less %j of %j lies in %j to %j', (hits1, n1, hits2, n2, low, high) => {
  const found = newcombe(Object.freeze({ hits: hits1, n: n1 }), Object.freeze({ hits: hits2, n: n2 }));
  expect(found?.difference).toBeCloseTo(hits1 / n1 - hits2 / n2, 14);
  expect(found?.interval[0]).toBeCloseTo(low, 4);
  expect(found?.interval[1]).toBeCloseTo(high, 4);
});

test('two shares: chi-square without and with correction, by R prop.test and SciPy chi2_contingency', () => {
  const [first, second] = [
    { hits: 56, n: 70 },
    { hits: 48, n: 80 },
  ];
  expect(twoShares(first, second)?.chiSquare).toBeCloseTo(7.023411371237, 10);
  expect(twoShares(first, second)?.p).toBeCloseTo(0.008045081368, 11);
  expect(twoShares(first, second, true)?.chiSquare).toBeCloseTo(6.114270410296224, 10);
  expect(twoShares(first, second, true)?.p).toBeCloseTo(0.013409475178668966, 11);
});

test('two shares: nothing answered or all alike has no test; equal shares have chi-square 0', () => {
  expect(twoShares({ hits: 0, n: 0 }, { hits: 1, n: 2 })).toBeNull();
  expect(newcombe({ hits: 1, n: 2 }, { hits: 0, n: 0 })).toBeNull();
  expect(twoShares({ hits: 0, n: 5 }, { hits: 0, n: 9 })).toBeNull();
  expect(twoShares({ hits: 5, n: 5 }, { hits: 9, n: 9 })).toBeNull();
  expect(twoShares({ hits: 2, n: 4 }, { hits: 4, n: 8 }, true)).toEqual({ chiSquare: 0, p: 1 });
});

const ofAll = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('every interval holds its share; Wilson, exact and Jeffreys stay in 0 to 1', () => {
  fc.assert(
    fc.property(ofAll, fc.constantFrom(0.5, 0.8, 0.95, 0.999), ([hits, n], level) => {
      for (const of of [wilsonInterval, clopperPearson]) {
        const [low, high] = of(hits, n, level) ?? [9, 9];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / n - 1e-12);
      }
      const [low, high] = jeffreys(hits, n, level) ?? [9, 9];
      expect(0 <= low && low < high && high <= 1).toBe(true);
    }),
    { seed: 8, numRuns: 200 },
  );
});

test('Newcombe: turning the sides round turns the interval round, and it holds the difference', () => {
  fc.assert(
    fc.property(ofAll, ofAll, ([hits1, n1], [hits2, n2]) => {
      const there = newcombe({ hits: hits1, n: n1 }, { hits: hits2, n: n2 });
      const back = newcombe({ hits: hits2, n: n2 }, { hits: hits1, n: n1 });
      expect(there?.interval[0]).toBeCloseTo(-(back?.interval[1] ?? 9), 12);
      expect(there?.interval[0]).toBeLessThanOrEqual((there?.difference ?? -9) + 1e-12);
      expect(there?.interval[1]).toBeGreaterThanOrEqual((there?.difference ?? 9) - 1e-12);
    }),
    { seed: 8, numRuns: 200 },
  );
});
