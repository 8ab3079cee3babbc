import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseFlip } from '../../../core/certainty/response-flip.ts';
import { segmentFlips } from '../../../core/certainty/segment-flips.ts';
import { gradeOf, indexOf, withTotals } from '../../../core/certainty/totals.ts';
import { frozen, gradedOf, standard } from '../analysis/sample.ts';
import { figure } from '../panels/panel-input.ts';

// The minimum group is another matter.
const open = { ...standard, minimumGroup: 1 };
const totals = (raws: readonly number[]) =>
  withTotals(frozen(raws.map((raw, place) => gradedOf({ raw, response: { row: place + 2 } }))));

// A from 95, B 81, C 61, D 0.
test.each<[what: string, raws: readonly number[], row: number | null, index: number, grade: string]>([
  // 440 / 5 = 88: B; 380 / 4 = 95
  ['a low one that keeps the grade down', [95, 95, 60, 95, 95], 4, 95, 'A'],
  // 310 / 5 = 62: C; 240 / 4 = 60
  ['a high one that holds it up', [60, 60, 60, 60, 70], 6, 60, 'D'],
  // 405 / 5 = 81: B; without the 100 305 / 4 = 76.25, without the 65 340 / 4 = 85
  ['of two the one that moves it further', [100, 80, 80, 80, 65], 2, 76.25, 'C'],
])('%s', (_, raws, row, index, grade) => {
  expect(responseFlip(totals(raws), open)).toEqual({ row, index: expect.closeTo(index, 9), grade });
});

test.each([
  ['all alike', [85, 85, 85]],
  ['far from every bound', [70, 71, 72, 73, 74]],
  ['one alone', [85]],
  ['nobody', []],
])('%s: no single response decides', (_, raws) => {
  expect(responseFlip(totals(raws), open)).toBeNull();
});

test('not when fewer than the minimum group are left', () => {
  // The five of the first case: four are left.
  expect(responseFlip(totals([95, 95, 60, 95, 95]), { ...standard, minimumGroup: 5 })).toBeNull();
  expect(responseFlip(totals([95, 95, 60, 95, 95]), { ...standard, minimumGroup: 4 })?.row).toBe(4);
});

test('when no response is found, leaving out any of them changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 2, maxLength: 9 }), (raws) => {
      const whole = gradeOf(indexOf(raws), standard);
      const others = raws.map((_, place) => gradeOf(indexOf(raws.filter((__, at) => at !== place)), standard));
      expect(responseFlip(totals(raws), open) === null).toBe(others.every((grade) => grade === whole));
    }),
  );
});

const region = (...values: readonly (readonly [value: string, index: number | null, n: number])[]) => [
  {
    column: 2,
    title: 'Region',
    values: values.map(([value, index, n]) => ({ value, index: figure(index, n), grade: null, low: 0 })),
  },
];

test('segments without which the others have another grade, the smallest first', () => {
  // 20 at 82, B. Without the 8 at 91: (1640 − 728) / 12 = 76, C; without the 6 at 97: (1640 − 582) / 14 = 75.57, C;
  // without the 6 at 55: (1640 − 330) / 14 = 93.57, still B.
  const segments = region(['North', 91, 8], ['South', 97, 6], ['West', 55, 6]);
  expect(segmentFlips({ index: figure(82, 20), segments }, standard)).toEqual([
    { title: 'Region', value: 'South', n: 6, left: 14, index: expect.closeTo(1058 / 14, 9), grade: 'C' },
    { title: 'Region', value: 'North', n: 8, left: 12, index: expect.closeTo(76, 9), grade: 'C' },
  ]);
});

test.each([
  ['what is left is smaller than the minimum group', region(['North', 95, 6])],
  ['the segment is smaller than the minimum group', region(['North', null, 4])],
  ['nobody said which it is', region(['', 100, 5])],
])('not when %s', (_, segments) => {
  // 10 at 82: without 6 at 95 the others have 62.5, without 5 at 100 they have 64: C both.
  expect(segmentFlips({ index: figure(82, 10), segments }, standard)).toEqual([]);
});

test('without an index nothing rests on a segment', () => {
  expect(segmentFlips({ index: figure(null, 0), segments: region(['North', 91, 8]) }, standard)).toEqual([]);
});
