import { eliminate } from './eliminate.ts';

/**
 * Inverse of a matrix: the one that undoes it, so that their product has 1 on the diagonal and 0 elsewhere.
 * In words: Gauss–Jordan elimination of the matrix beside the unit matrix. `null` when it is singular or not square.
 * Source: Golub and Van Loan, Matrix Computations, 3.4; R `solve`. Example: 2 1 / 1 3 → .6 −.2 / −.2 .4.
 */
export function inverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  return eliminate(
    matrix,
    matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0))),
  );
}
