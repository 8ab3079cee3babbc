import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/responses/schema.ts';
import { list, matrix, outcome, words } from './small-methods.ts';

const column = (...cells: readonly Cell[]) => cells.map((cell) => [cell]);

describe('a list', () => {
  test.each([
    ['numbers as they stand', '4/ 5/ 3', [4, 5, 3]],
    ['a header passed over', 'Score/ 4/ 5', [4, 5]],
    ['numbers as text, full-width too', '"4"/ " 5 "/ ３/ −1.5/ 1,234/ 4,5/ "1e-3"', [4, 5, 3, -1.5, 1234, 4.5, 0.001]],
    ['shares and fractions', '80%/ 1/4/ ½', [0.8, 0.25, 0.5]],
    ['not answered, in words', '4/ / N/A/ 不适用/ （跳过）/ -/ 5', [4, null, null, null, null, null, 5]],
    ['blank rows below the last entry', '4/ / 5/ / ', [4, null, 5]],
    ['a row', 'Score|4|5|3', [4, 5, 3]],
    ['several columns, ragged, without a blank row', 'A|B/ 1|2/ |/ 3', [1, 2, 3, null]],
    ['rows with names', '|Q1/ Ann|1/ Bob|2', [1, 2]],
  ])('%s', (_, cells, scores) => {
    expect(outcome(list, cells)).toEqual({ scores });
  });

  test('ticks are 1 and 0, an untouched cell is not answered', () => {
    expect(outcome(list, column(true, false, null, 5))).toEqual({ scores: [1, 0, null, 5] });
  });

  test.each([
    ['a word among numbers, by its cell', '4/ good/ 5', ['notNumber', { cell: 'B2', text: 'good' }]],
    ['several words, by the first', 'Score/ 4/ good/ bad', ['notNumbers', { n: 2, cell: 'B3', text: 'good' }]],
    ['an error of the sheet', '4/ #N/A', ['notNumber', { cell: 'B2', text: '#N/A' }]],
    ['a division by nothing', '4/ 1/0', ['notNumber', { cell: 'B2', text: '1/0' }]],
    ['a header alone', 'Score', ['noNumbers', { range: 'B1:Z99' }]],
    ['no answers', 'Score/ N/A', ['noNumbers', { range: 'B1:Z99' }]],
    ['blanks', '/ ', ['blankRange', { range: 'B1:Z99' }]],
  ])('%s is refused', (_, cells, fault) => {
    expect(outcome(list, cells)).toEqual(fault);
  });

  test('nothing at all is refused', () => {
    expect(outcome(list, [])).toEqual(['blankRange', { range: 'B1:Z99' }]);
  });

  test.each([
    ['C5:C8', 'C6'],
    ['AB:AB', 'AB2'],
    ['3:9', 'A4'],
  ])('cells of %s are named by their place: %s', (a1, cell) => {
    expect(outcome(list, '1/ x/ 3', {}, a1)).toEqual(['notNumber', { cell, text: 'x' }]);
  });

  test('of texts: only what stands in the first row of the sheet is a header', () => {
    expect(outcome(words, 'Answer/ good/ N/A/ 7')).toEqual({ answers: ['good', null, '7'] });
    expect(outcome(words, 'good/ bad', {}, 'B2:B3')).toEqual({ answers: ['good', 'bad'] });
  });
});

test.each([
  [
    'numbers alone',
    '1|1/3/ 3|1',
    [
      [1, 1 / 3],
      [3, 1],
    ],
  ],
  [
    'with names above and beside',
    '|A|B/ A|1|2/ B|0.5|',
    [
      [1, 2],
      [0.5, null],
    ],
  ],
  ['with names above', 'A|B/ 1|2', [[1, 2]]],
] as const)('a matrix: %s', (_, cells, rows) => {
  expect(outcome(matrix, cells)).toEqual({ rows });
});

test('a word in a matrix is refused by its cell, behind the names too', () => {
  expect(outcome(matrix, '|A|B/ A|1|2/ B|x|1')).toEqual(['notNumber', { cell: 'C3', text: 'x' }]);
});
