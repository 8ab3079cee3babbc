import { expect, test } from 'vitest';
import { compare } from '../../../../apps-script/local/reference/compare.ts';

test.each([
  [1, 1.0005, true],
  [1, 1.002, false],
  [1, null, false],
  [1, '1', false],
  ['A', 'A', true],
  ['A', 'B', false],
  [true, true, true],
  [null, undefined, false],
])('%j beside %j within .001: %j', (expected, got, holds) => {
  expect(compare(expected, got, 0.001).map((one) => one.holds)).toEqual([holds]);
});

test('every leaf is compared, what is missing does not hold, what is more does no harm', () => {
  const found = compare({ a: [1, 2], b: { c: 3, d: 'x' } }, { a: [1, 2.5], b: { c: 3 }, e: 9 }, 1e-9);
  expect(found.map(({ name, difference, holds }) => [name, difference, holds])).toEqual([
    ['a.0', 0, true],
    ['a.1', 0.5, false],
    ['b.c', 0, true],
    ['b.d', null, false],
  ]);
});

test('a list in place of a number does not hold', () => {
  expect(compare([1, 2], 1, 1).every(({ holds }) => !holds)).toBe(true);
});
