import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distances } from '../../../core/certainty/distances.ts';
import { gradeOf } from '../../../core/certainty/totals.ts';
import { standard } from '../analysis/sample.ts';

type Told = ReturnType<typeof distances>['better'];
const told = (one: Told) => one && [one.band.grade, one.from, one.bound, one.points];

// A from 95, B 81, C 61, D 0; rounded to whole numbers before banding, so from 94.5, 80.5 and 60.5.
test.each([
  // 94.5 − 86.4 and 86.4 − 80.5
  [86.4, ['A', 95, 94.5, 8.1], ['C', 81, 80.5, 5.9]],
  [81, ['A', 95, 94.5, 13.5], ['C', 81, 80.5, 0.5]],
  // 13.51 and .49, both rounded up
  [80.99, ['A', 95, 94.5, 13.6], ['C', 81, 80.5, 0.5]],
  // 80.49 reads 80: C
  [80.49, ['B', 81, 80.5, 0.1], ['D', 61, 60.5, 20]],
  // Only at the bound itself 0.0 are to spare
  [80.5, ['A', 95, 94.5, 14], ['C', 81, 80.5, 0]],
  [80.501, ['A', 95, 94.5, 14], ['C', 81, 80.5, 0.1]],
  [94.6, null, ['B', 95, 94.5, 0.1]],
  [30, ['C', 61, 60.5, 30.5], null],
] as const)('an index of %d', (index, better, worse) => {
  const found = distances(index, standard);
  expect([told(found.better), told(found.worse)]).toEqual([better, worse]);
});

test('a finer rounding, and a bound that no rounded index has', () => {
  // .95 below a whole number rounds to it; of 80.5 with whole numbers 81 is the first that is reached, from 80.5 on.
  expect(told(distances(94.93, { ...standard, roundTo: 0.1 }).better)).toEqual(['A', 95, 94.95, 0.1]);
  const bands = standard.bands.map((band) => (band.grade === 'B' ? { ...band, from: 80.2 } : band));
  expect(told(distances(80.4, { ...standard, bands }).better)).toEqual(['B', 80.2, 80.5, 0.1]);
});

test('at the distance told the grade is the next one, and a tenth short of it is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(1, 0.1), (tenths, roundTo) => {
      const index = tenths / 10;
      const whole = { ...standard, roundTo };
      const { better, worse } = distances(index, whole);
      if (better) {
        expect(gradeOf(index + better.points, whole)).toBe(better.band.grade);
        expect(gradeOf(index + better.points - 0.1 - 1e-6, whole)).toBe(gradeOf(index, whole));
      }
      if (worse) expect(gradeOf(index - worse.points - 0.001, whole)).toBe(worse.band.grade);
    }),
  );
});

test('without an index or bands there is no distance', () => {
  const none = { better: null, worse: null };
  expect(distances(null, standard)).toEqual(none);
  expect(distances(80, { ...standard, bands: [] })).toEqual(none);
});
