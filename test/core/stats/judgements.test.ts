import { expect, test } from 'vitest';
import { readJudgements } from '../../../core/stats/judgements.ts';
import { givenOf, matrixOf } from './matrix-of.ts';

test.each([
  ['1 3 5, 1/3 1 3, 1/5 1/3 1', '1 3 5, 1/3 1 3, 1/5 1/3 1', false],
  // The upper half, the lower half, some of each.
  ['- 3 5, - - 3, - - -', '1 3 5, 1/3 1 3, 1/5 1/3 1', false],
  ['- - -, 1/3 - -, 1/5 1/3 -', '1 3 5, 1/3 1 3, 1/5 1/3 1', false],
  ['1 9, 1/9 1', '1 9, 1/9 1', false],
  // 7 · .14 = .98 and 9 · .11 = .99: within 5 %.
  ['1 7, 0.14 1', '1 7, 0.14 1', true],
  ['1 0.11, 9 1', '1 0.11, 9 1', true],
  ['1', '1', false],
])('%s reads as %s', (text, read, isRough) => {
  const found = readJudgements(givenOf(text));
  if ('fault' in found) throw new Error(found.fault);
  expect(found.isRough).toBe(isRough);
  matrixOf(read).forEach((row, i) => {
    row.forEach((value, j) => {
      expect(found.matrix[i]?.[j]).toBeCloseTo(value, 12);
    });
  });
});

test.each([
  ['1 2', { fault: 'notSquare' }],
  ['1 2 3, 1/2 1, 1/3 1 1', { fault: 'notSquare' }],
  ['1 2 -, 1/2 1 3, - 1/3 1', { fault: 'missing', i: 0, j: 2 }],
  ['1 3, 3 1', { fault: 'notReciprocal', i: 0, j: 1 }],
  // 7 · .13 = .91
  ['1 7, 0.13 1', { fault: 'notReciprocal', i: 0, j: 1 }],
  ['1 2, 1/2 1.02', { fault: 'notReciprocal', i: 1, j: 1 }],
  ['1 10, - 1', { fault: 'outOfRange', i: 0, j: 1 }],
  ['1 -, 10 1', { fault: 'outOfRange', i: 1, j: 0 }],
  ['1 -, 0.1 1', { fault: 'outOfRange', i: 1, j: 0 }],
  ['1 0, 0 1', { fault: 'outOfRange', i: 0, j: 1 }],
  ['1 -3, -1/3 1', { fault: 'outOfRange', i: 0, j: 1 }],
  ['1 x, 2 1', { fault: 'outOfRange', i: 0, j: 1 }],
])('%s: %j', (text, fault) => {
  expect(readJudgements(givenOf(text))).toEqual(fault);
});

test('nothing is no matrix', () => {
  expect(readJudgements([])).toEqual({ fault: 'notSquare' });
});
