import { expect, test } from 'vitest';
import { incompleteBeta } from '../../../core/stats/incomplete-beta.ts';
import { logBeta } from '../../../core/stats/log-beta.ts';
import { studentTQuantile } from '../../../core/stats/student-t.ts';

// mpmath 1.3, log(beta(a, b)) to 30 digits.
test.each([
  [0.5, 0.5, 1.1447298858494],
  [2, 3, -2.484906649788],
  [0.5, 500000, -5.98881649577746],
  [14.5, 0.5, -0.756090398124897],
  [3.7, 2.2, -3.0927723120379],
  [1000, 2000, -1911.87461421445],
])('logBeta(%j, %j) = %j', (a, b, expected) => {
  expect(Math.abs(logBeta(a, b) / expected - 1)).toBeLessThan(1e-14);
});

// mpmath 1.3, betainc(a, b, 0, x, regularized = True); the first is 11/16 by hand.
test.each([
  [0.5, 2, 3, 0.6875],
  [0.25, 0.5, 0.5, 0.333333333333333],
  [0.9, 10, 2, 0.6973568802],
  [0.3, 4.5, 7.25, 0.292362088825416],
  [1e-6, 0.5, 500000, 0.682689492137146],
])('incompleteBeta(%j, %j, %j) = %j', (x, a, b, expected) => {
  expect(Math.abs(incompleteBeta(x, a, b) / expected - 1)).toBeLessThan(1e-12);
});

test('incompleteBeta is 0 and 1 at the ends', () => {
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
});

// mpmath 1.3, root of the distribution function to 30 digits; the first two have closed forms, tan(.475π) and
// .95/√(2·.975·.025); .975 at 29 is 2.045 in the NIST handbook's table, 1.3.6.7.2.
test.each([
  [0.975, 1, 12.7062047361747],
  [0.975, 2, 4.30265272974946],
  [0.975, 5, 2.57058183563632],
  [0.975, 29, 2.0452296421327],
  [0.975, 149, 1.97601317768919],
  [0.975, 9999, 1.96020126362136],
  [0.975, 999999, 1.95996635681648],
  [0.995, 9, 3.24983554159213],
  [0.9, 3.5, 1.5765766051364],
  [0.6, 1, 0.324919696232906],
])('t quantile of %j at %j degrees of freedom is %j', (p, degrees, expected) => {
  expect(Math.abs(studentTQuantile(p, degrees) - expected)).toBeLessThan(1e-10);
  expect(Math.abs(studentTQuantile(1 - p, degrees) + expected)).toBeLessThan(1e-10);
});

test('half of all lies below 0', () => {
  expect(studentTQuantile(0.5, 7)).toBe(0);
});
