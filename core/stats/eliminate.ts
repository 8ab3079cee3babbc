/**
 * Gauss–Jordan elimination with partial pivoting: turns the matrix into the unit matrix and does the same to what stands
 * on its right. `null` when a pivot falls below 1e-13 of the largest number of its column: then the columns say the same
 * thing twice; also when the matrix is not square or holds something that is no number.
 * Source: Golub and Van Loan, Matrix Computations, 3.4. Example: 2 beside 6 → 3.
 */
export function eliminate(
  matrix: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): readonly (readonly number[])[] | null {
  const size = matrix.length;
  if (matrix.some((row) => row.length !== size || !row.every(Number.isFinite))) return null;
  const rows = matrix.map((row, at) => [...row, ...(right[at] ?? [])]);
  for (let column = 0; column < size; column++) {
    const largest = Math.max(...matrix.map((row) => Math.abs(row[column] ?? 0)));
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivotRow = rows[best] ?? [];
    const pivot = pivotRow[column] ?? 0;
    if (Math.abs(pivot) <= largest * 1e-13) return null;
    rows[best] = rows[column] ?? [];
    const scaled = pivotRow.map((value) => value / pivot);
    rows[column] = scaled;
    for (const [at, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (at === column || factor === 0) continue;
      for (let entry = column; entry < row.length; entry++)
        row[entry] = (row[entry] ?? 0) - factor * (scaled[entry] ?? 0);
    }
  }
  return rows.map((row) => row.slice(size));
}
