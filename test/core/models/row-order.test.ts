import { expect, test } from 'vitest';
import { compareRows } from '../../../core/models/row-order.ts';

test.each([
  [[1, 9], [2, 1], -1],
  [[2, 1], [1, 9], 1],
  [[2, 1], [2, 4], -3],
  [[0, 10], [0, 9], 1],
  [[2, 1], [2, 1], 0],
  [[], [], 0],
])('%j beside %j', (one, other, expected) => {
  expect(compareRows(one, other)).toBe(expected);
});
