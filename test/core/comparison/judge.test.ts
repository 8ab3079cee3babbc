import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfWidth, isProvisional, type Pair } from '../../../core/comparison/comparison.ts';
import { judge } from '../../../core/comparison/judge.ts';
import { frozen } from '../analysis/sample.ts';

const pair = (test: Pair['test']): Pair =>
  frozen({
    about: { kind: 'index' },
    against: { kind: 'target' },
    now: { value: 80, n: 40 },
    there: { value: 75, n: null },
    test,
    need: { measure: 'index', against: 'target', of: 100 },
  });
const up = (p: number) => pair({ difference: 5, interval: [1, 9], p });

test('one Benjamini–Hochberg over all: R p.adjust(c(.01, .02, .03, .04, .05), "BH") is .05 five times', () => {
  const found = judge([0.01, 0.02, 0.03, 0.04, 0.05].map(up));
  for (const { adjusted, verdict } of found) expect([adjusted, verdict]).toEqual([expect.closeTo(0.05, 12), 'up']);
});

test('what alone would be a difference is not certain among others that are chance', () => {
  expect(judge([up(0.04)])[0]).toMatchObject({ adjusted: 0.04, verdict: 'up', among: 1 });
  // R: p.adjust(c(.04, .5, .9), "BH") → .12, .75, .9.
  const found = judge([0.04, 0.5, 0.9].map(up));
  // Each interval leaves out 0.
  expect(found.map(({ among }) => among)).toEqual([3, 3, 3]);
  expect(found.map(({ adjusted }) => adjusted)).toEqual([0.12, 0.75, 0.9].map((p) => expect.closeTo(p, 12)));
  expect(found.map(({ verdict }) => verdict)).toEqual(['unsure', 'unsure', 'unsure']);
});

test('an interval that holds 0 is no difference, however small the p; what was not tested is not counted', () => {
  const found = judge([
    pair({ difference: 5, interval: [-0.1, 10], p: 0.001 }),
    pair(null),
    pair({ difference: -5, interval: [-9, -1], p: 0.04 }),
  ]);
  expect(found.map(({ adjusted, verdict }) => [adjusted, verdict])).toEqual([
    [expect.closeTo(0.002, 12), 'none'],
    [null, 'untested'],
    [expect.closeTo(0.04, 12), 'down'],
  ]);
  expect(judge([])).toEqual([]);
});

test('an adjusted p is never below the raw one, and keeps their order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (ps) => {
      const found = judge(ps.map(up));
      found.forEach(({ adjusted, test }) => {
        // But for the last digit: p × 3 / 3 may end one lower.
        expect(adjusted).toBeGreaterThanOrEqual((test?.p ?? 1) * (1 - 1e-15));
        expect(adjusted).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('a lopsided interval has no ±', () => {
  expect(halfWidth({ difference: 5, interval: [1, 8], p: 0.01 })).toBeNull();
  // R: prop.test of 56 of 70 and 48 of 80 by Newcombe: 20.0, 5.24 to 33.39.
  expect(halfWidth({ difference: 20, interval: [5.24, 33.39], p: 0.01 })).toBeNull();
  expect(halfWidth({ difference: 5, interval: [1.0000001, 9], p: 0.01 })).toBeCloseTo(4, 6);
});

test('± is half the width; below 30 answers on a side it is a first sign', () => {
  expect(halfWidth({ difference: 5, interval: [0.5, 9.5], p: 0.01 })).toBe(4.5);
  expect(isProvisional(pair(null))).toBe(false);
  expect(isProvisional({ ...pair(null), there: { value: 75, n: 29 } })).toBe(true);
});
