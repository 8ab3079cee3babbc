import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile } from '../../../core/stats/beta-quantile.ts';
import { chiSquareCdf, chiSquareUpper } from '../../../core/stats/chi-square.ts';
import { fCdf, fUpper } from '../../../core/stats/f-distribution.ts';
import { incompleteBeta } from '../../../core/stats/incomplete-beta.ts';
import { incompleteGamma, upperIncompleteGamma } from '../../../core/stats/incomplete-gamma.ts';
import { invert } from '../../../core/stats/invert.ts';
import { logGamma } from '../../../core/stats/log-gamma.ts';
import { noncentralT } from '../../../core/stats/noncentral-t.ts';
import { normalCdf, normalQuantile } from '../../../core/stats/normal.ts';
import { studentTQuantile } from '../../../core/stats/student-t.ts';
import { studentTTwoSided } from '../../../core/stats/student-t-p.ts';
import { zOfLevel } from '../../../core/stats/z-of-level.ts';

const relative = (got: number, expected: number) => Math.abs(got / expected - 1);

// mpmath 1.3 to 40 digits, far tails included; the first of each group also in the R manual's functions.
test.each([
  ['pnorm(1.96)', normalCdf(1.96), 0.9750021048517796],
  ['pnorm(-5)', normalCdf(-5), 2.866515718791939e-7],
  ['pnorm(-10)', normalCdf(-10), 7.61985302416053e-24],
  ['pnorm(-37)', normalCdf(-37), 5.725571222524577e-300],
  ['qnorm(.975)', normalQuantile(0.975), 1.959963984540054],
  ['qnorm(.95)', normalQuantile(0.95), 1.644853626951472],
  ['qnorm(1e-5)', normalQuantile(1e-5), -4.264890793922825],
  ['qnorm(1e-300)', normalQuantile(1e-300), -37.0470962993612],
  ['1 - pchisq(7.023411371237, 1)', chiSquareUpper(7.023411371237, 1), 0.00804508136819865],
  ['1 - pchisq(100, 3)', chiSquareUpper(100, 3), 1.554159431389605e-21],
  ['1 - pchisq(500, 400)', chiSquareUpper(500, 400), 0.0004822127595934337],
  ['pchisq(1e-4, 2)', chiSquareCdf(1e-4, 2), 4.999875002083308e-5],
  ['pchisq(5, 10.5)', chiSquareCdf(5, 10.5), 0.0869442075081288],
  ['1 - pf(10.5023506518, 6, 23)', fUpper(10.5023506518, 6, 23), 1.240412055798037e-5],
  ['1 - pf(4.84609, 2, 27)', fUpper(4.84609, 2, 27), 0.01590993329973753],
  ['1 - pf(500, 2, 10)', fUpper(500, 2, 10), 9.514656876067488e-11],
  ['pf(.01, 3, 5)', fCdf(0.01, 3, 5), 0.001555513452565955],
  ['2·pt(-1.860813467, 17.77647352)', studentTTwoSided(-1.860813467, 17.77647352), 0.07939414025581353],
  ['2·pt(-6, 1e6)', studentTTwoSided(6, 1e6), 1.973849812354435e-9],
  ['2·pt(-12, 500)', studentTTwoSided(12, 500), 2.486451278461845e-29],
  ['qt(.975, 4)', studentTQuantile(0.975, 4), 2.776445105197793],
  ['qt(1e-12, 3.5)', studentTQuantile(1e-12, 3.5), -3163.030683798015],
  ['qt(1e-12, 1e6)', studentTQuantile(1e-12, 1e6), -7.034572608411257],
  ['qbeta(.025, 2.5, 98.5)', betaQuantile(0.025, 2.5, 98.5), 0.004178812447471804],
  ['qbeta(.975, 2.5, 98.5)', betaQuantile(0.975, 2.5, 98.5), 0.06260584878481136],
  ['qbeta(1e-10, .5, .5)', betaQuantile(1e-10, 0.5, 0.5), 2.46740110027234e-20],
  ['qbeta(.9, 1000, 2)', betaQuantile(0.9, 1000, 2), 0.9994685953318865],
  ['pt(2.0345, 33, ncp = 2.8)', noncentralT(2.0345, 33, 2.8), 0.224297512261416],
  ['pt(1.96, 1998, ncp = 2.8)', noncentralT(1.96, 1998, 2.8), 0.2004985732827679],
])('%s', (_, got, expected) => {
  expect(relative(got, expected)).toBeLessThan(1e-11);
});

test('closed forms: the exponential, the parabola and the factorial', () => {
  expect(relative(upperIncompleteGamma(30, 1), Math.exp(-30))).toBeLessThan(1e-13);
  expect(relative(incompleteGamma(2, 1), 1 - Math.exp(-2))).toBeLessThan(1e-14);
  expect(relative(betaQuantile(0.25, 2, 1), 0.5)).toBeLessThan(1e-14);
  expect(relative(logGamma(11), Math.log(3628800))).toBeLessThan(1e-14);
  expect(invert((x) => x * x, 'rises', 2, 2)).toBeCloseTo(Math.SQRT2, 14);
});

test('the ends are exact, never NaN', () => {
  expect([incompleteGamma(0, 2), incompleteGamma(Infinity, 2)]).toEqual([0, 1]);
  expect([upperIncompleteGamma(0, 2), upperIncompleteGamma(Infinity, 2)]).toEqual([1, 0]);
  expect([chiSquareUpper(0, 3), fUpper(0, 2, 3), fCdf(0, 2, 3)]).toEqual([1, 1, 0]);
  expect([fUpper(Infinity, 2, 3), fCdf(Infinity, 2, 3)]).toEqual([0, 1]);
  expect([studentTTwoSided(0, 5), studentTTwoSided(Infinity, 5)]).toEqual([1, 0]);
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  expect(studentTQuantile(0, 3)).toBe(-Infinity);
});

test('the level of .95 is the constant itself', () => {
  expect(zOfLevel(0.95)).toBe(1.959963984540054);
  expect(zOfLevel(0.9)).toBeCloseTo(1.644853626951472, 12);
});

const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const size = fc.double({ min: 0.3, max: 300, noNaN: true });

test('a quantile and its distribution function undo each other', () => {
  fc.assert(
    // Below 1 the beta distribution may pile up next to 1, where neighbouring numbers are far apart in p.
    fc.property(
      share,
      size.filter((one) => one >= 1),
      size.filter((one) => one >= 1),
      (p, a, b) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
        expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
        const t = studentTQuantile(p, a);
        const tail = studentTTwoSided(t, a) / 2;
        expect(t < 0 ? tail : 1 - tail).toBeCloseTo(p, 10);
      },
    ),
    { seed: 8, numRuns: 200 },
  );
});

test('both tails add up to 1, and t² is an F', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 50, noNaN: true }), size, size, (x, a, b) => {
      expect(chiSquareUpper(x, a) + chiSquareCdf(x, a)).toBeCloseTo(1, 12);
      expect(fUpper(x, a, b) + fCdf(x, a, b)).toBeCloseTo(1, 12);
      expect(studentTTwoSided(x, a)).toBeCloseTo(fUpper(x * x, 1, a), 12);
    }),
    { seed: 8, numRuns: 200 },
  );
});
