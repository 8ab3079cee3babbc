/**
 * Inverse of a triangular matrix: what undoes a QR decomposition's weights.
 * In words: each column by back substitution. `weights[c]` is column c of the matrix down to its diagonal, which is not 0;
 * the answer comes row by row, with 0 left of the diagonal. Source: Golub and Van Loan, Matrix Computations, 3.1.
 * Example: [[2], [1, 4]] (2 1 / 0 4) → .5 −.125 / 0 .25.
 */
export function triangularInverse(weights: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = weights.length;
  const rows = weights.map(() => new Array<number>(size).fill(0));
  for (let column = 0; column < size; column++)
    for (let row = column; row >= 0; row--) {
      let value = row === column ? 1 : 0;
      for (let between = row + 1; between <= column; between++)
        value -= (weights[between]?.[row] ?? 0) * (rows[between]?.[column] ?? 0);
      (rows[row] ?? [])[column] = value / (weights[row]?.[row] ?? 1);
    }
  return rows;
}
