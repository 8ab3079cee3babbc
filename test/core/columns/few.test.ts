import { expect, test } from 'vitest';
import { areFew } from '../../../core/columns/few.ts';

// At most one of ten, one at least, fewer than half.
test.each([
  [0, 0, true],
  [0, 5, true],
  [1, 3, true],
  [1, 2, false],
  [1, 1, false],
  [1, 19, true],
  [2, 19, false],
  [2, 20, true],
  [3, 20, false],
])('%d wrong of %d: %s', (wrong, all, expected) => {
  expect(areFew(wrong, all)).toBe(expected);
});
