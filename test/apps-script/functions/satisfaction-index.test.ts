import { expect, test } from 'vitest';
import { satisfactionIndex } from '../../../apps-script/functions/satisfaction-index.ts';

const csi = (range: unknown, weights?: unknown, ...options: readonly unknown[]) =>
  satisfactionIndex(range, weights, options);

/**
 * By hand, weights 50, 30, 20: (5·50 + 4·30 + 3·20) / 5 = 86; (3·50 + 5·20) / (5 · .70) = 71.428571; the third has
 * 50 % answered weight and is left out. Mean 78.714286.
 */
const range = [
  ['Quality', 'Service', 'Price'],
  [5, 4, 3],
  ['', '', ''],
  [3, '', 5],
  ['', 4, 'N/A'],
  ['', '', ''],
];

test.each([
  ['a row', [[50, 30, 20]]],
  ['a column', [[50], [30], [20]]],
  ['any positive sum', [[0.5, 0.3, 0.2]]],
  ['texts with a decimal comma', [['0,5', '0,3', '0,2']]],
])('weights as %s', (_, weights) => {
  expect(csi(range, weights)).toBeCloseTo((86 + 500 / 7) / 2, 9);
});

test.each([
  // Exactly 60 % answered is counted: 4 of 5.
  [[[4, '']], [[60, 40]], undefined, 80],
  [[[4, '']], [[59, 41]], undefined, ''],
  // Equal weights: (100 + 60) / 2; the mean over respondents, not over answers: (80 + 20) / 2.
  [[[5, 3]], undefined, undefined, 80],
  [
    [
      [4, 4],
      [1, ''],
    ],
    '',
    undefined,
    80,
  ],
  // Respondents first: 100 and 60 by (5, 5, –) and (3, 3, 3); answers pooled would give 76.
  [
    [
      [5, 5, ''],
      [3, 3, 3],
    ],
    undefined,
    undefined,
    80,
  ],
  // A column without weight decides nothing.
  [[[5, 1]], [[1], [0]], undefined, 100],
  [[[7, 7]], undefined, 10, 70],
  // Percent of the maximum of each column's own scale.
  [
    [
      ['A (1-5)', 'B (1-10)'],
      [5, 5],
    ],
    undefined,
    undefined,
    75,
  ],
  [
    [
      ['质量', '服务'],
      ['非常满意', '一般'],
    ],
    undefined,
    undefined,
    80,
  ],
  [[['', '']], [[1, 1]], undefined, ''],
])('%j by %j of %j -> %j', (cells, weights, scale, expected) => {
  expect(csi(cells, weights, scale)).toBe(expected);
});

test('details count respondents; a blank row is none', () => {
  const shown = csi(range, [[50, 30, 20]], '', true) as unknown[][];
  expect(shown.slice(1, 3)).toEqual([
    ['Answers (n)', 2],
    ['Not answered', 1],
  ]);
  // Mean 78.714286, s = 10.304 (half the difference times √2), t(.975, 1) = 12.7062: beyond 0 and 100 on both sides.
  expect(shown.slice(3).map(([, end]) => end)).toEqual([0, 100]);
});

test.each([
  [[[50, 30]]],
  [[[50, 30, 20, 10]]],
  [[[50, 60, -10]]],
  [[[0, 0, 0]]],
  [[[50, 30, '']]],
  [[['a lot', 30, 20]]],
])('weights %j are refused in words', (weights) => {
  expect(() => csi(range, weights)).toThrow(/one weight for each of the 3 columns/);
});
