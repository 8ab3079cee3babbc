import { expect, test } from 'vitest';
import { correlationMatrix } from '../../../core/stats/correlation-matrix.ts';
import { inverse } from '../../../core/stats/inverse.ts';
import { solve } from '../../../core/stats/solve.ts';
import { symmetricEigen } from '../../../core/stats/symmetric-eigen.ts';
import { attitude } from './attitude.ts';

const others = [
  attitude.complaints,
  attitude.privileges,
  attitude.learning,
  attitude.raises,
  attitude.critical,
  attitude.advance,
];

test('solve and inverse: by hand, pivoting, and singular ones are null', () => {
  const x = solve([Object.freeze([2, 1]), Object.freeze([1, 3])], [3, 5]) ?? [];
  expect(x[0]).toBeCloseTo(0.8, 14);
  expect(x[1]).toBeCloseTo(1.4, 14);
  expect(
    solve(
      [
        [0, 1],
        [1, 0],
      ],
      [2, 3],
    ),
  ).toEqual([3, 2]);
  expect(
    solve(
      [
        [1e20, 0],
        [0, 1],
      ],
      [1e20, 2],
    ),
  ).toEqual([1, 2]);
  expect(
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 1],
    ),
  ).toBeNull();
  expect(
    solve(
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
      [1, 2, 3],
    ),
  ).toBeNull();
  expect(solve([[1, 2]], [1])).toBeNull();
  expect(solve([[1]], [1, 2])).toBeNull();
  expect(
    inverse([
      [2, 0],
      [0, 4],
    ]),
  ).toEqual([
    [0.5, 0],
    [0, 0.25],
  ]);
  expect(
    inverse([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
  expect(inverse([[Number.NaN]])).toBeNull();
  // The inverse of the Hilbert matrix of order 5 is whole: 25 in its corner, 44100 as last (Choi 1983).
  const hilbert = [0, 1, 2, 3, 4].map((row) => [0, 1, 2, 3, 4].map((at) => 1 / (row + at + 1)));
  expect(inverse(hilbert)?.[0]?.[0]).toBeCloseTo(25, 6);
  expect(inverse(hilbert)?.[4]?.[4]).toBeCloseTo(44100, 3);
});

test('the inverse of the correlations carries the variance inflation on its diagonal', () => {
  const found = inverse(correlationMatrix(others) ?? []) ?? [];
  expect(found[0]?.[0]).toBeCloseTo(2.667060308, 8);
  expect(found[3]?.[3]).toBeCloseTo(3.078226218, 8);
});

test('eigenvalues: by hand, and they rebuild the matrix', () => {
  const { values, vectors } = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect(values[0]).toBeCloseTo(3, 14);
  expect(values[1]).toBeCloseTo(1, 14);
  expect(vectors[0]?.[0]).toBeCloseTo(Math.SQRT1_2, 14);
  expect(vectors[1]?.[1]).toBeCloseTo(-Math.SQRT1_2, 14);
  const matrix = correlationMatrix(others) ?? [];
  const found = symmetricEigen(matrix);
  for (const [row, line] of matrix.entries())
    for (const [column, entry] of line.entries())
      expect(
        found.values.reduce(
          (sum, value, k) => sum + value * (found.vectors[k]?.[row] ?? 0) * (found.vectors[k]?.[column] ?? 0),
          0,
        ),
      ).toBeCloseTo(entry, 12);
  expect(symmetricEigen([])).toEqual({ values: [], vectors: [] });
});
