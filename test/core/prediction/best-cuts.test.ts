import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestCuts, classAt } from '../../../core/prediction/best-cuts.ts';

test.each([
  ['the example', [1, 2, 3, 4], [0, 0, 1, 1], 2, [2.5]],
  ['order of rows is nothing', [4, 1, 3, 2], [1, 0, 1, 0], 2, [2.5]],
  // 1|2 and 3|4 are both right 3 times of 4: the lower.
  ['of equal ones the lowest', [1, 2, 3, 4], [0, 1, 0, 1], 2, [1.5]],
  ['equal values stay together', [1, 1, 1, 2], [0, 0, 1, 1], 2, [1.5]],
  ['three classes', [10, 20, 30, 40, 50, 60], [0, 0, 1, 1, 2, 2], 3, [25, 45]],
  ['nobody in the middle', [1, 2, 3, 4], [0, 0, 2, 2], 3, [2.5, 2.5]],
  ['nobody in the lowest', [1, 2], [1, 1], 2, [1]],
  ['nobody in the highest', [1, 2], [0, 0], 2, [4]],
  ['no rows', [], [], 3, [0, 0]],
  ['one class', [1, 2], [0, 0], 1, []],
] as const)('%s', (_, values, classes, count, expected) => {
  expect(bestCuts(values, classes, count)).toEqual(expected);
});

test.each([
  [2.4, 0],
  [2.5, 1],
  [4, 2],
])('%d is of class %i by cuts 2.5 and 4', (value, expected) => {
  expect(classAt(value, [2.5, 4])).toBe(expected);
});

const right = (values: readonly number[], classes: readonly number[], cuts: readonly number[]) =>
  values.filter((value, row) => classAt(value, cuts) === classes[row]).length;

/** All ways to place ascending cuts at the values or beyond them. */
const waysOf = (places: readonly number[], cuts: number): readonly (readonly number[])[] =>
  cuts === 0
    ? [[]]
    : places.flatMap((place, at) => waysOf(places.slice(at), cuts - 1).map((others) => [place, ...others]));

test('law: ascending, and no other cuts are right more often', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -4, max: 6 }), fc.nat(3)), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 4 }), (all, count) => {
      const values = all.map(([value]) => value / 2);
      const classes = all.map(([, one]) => one % count);
      const cuts = bestCuts(values, classes, count);
      expect(cuts).toHaveLength(count - 1);
      expect(cuts.slice().sort((a, b) => a - b)).toEqual(cuts);
      const places = [...new Set(values), 99].sort((a, b) => a - b);
      const most = Math.max(...waysOf(places, count - 1).map((way) => right(values, classes, way)));
      expect(right(values, classes, cuts)).toBe(most);
    }),
  );
});
