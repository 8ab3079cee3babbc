import { eliminate } from './eliminate.ts';

/**
 * Linear equations: which x fulfil matrix · x = right.
 * In words: Gauss–Jordan elimination with partial pivoting. `null` when the matrix is singular or not square.
 * Source: Golub and Van Loan, Matrix Computations, 3.4; R `solve`. Example: 2 1 / 1 3 and 3, 5 → .8, 1.4.
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null {
  if (right.length !== matrix.length) return null;
  const solved = eliminate(
    matrix,
    right.map((value) => [value]),
  );
  return solved?.map(([value = 0]) => value) ?? null;
}
