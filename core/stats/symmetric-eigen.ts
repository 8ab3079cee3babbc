/** Eigenvalues, largest first, and for each its unit vector. */
export type Eigen = { readonly values: readonly number[]; readonly vectors: readonly (readonly number[])[] };

/** Turns the plane of axes `p` and `q` by an angle so that the two no longer have anything in common. */
function rotate(matrix: number[][], turned: number[][], p: number, q: number): void {
  const rowP = matrix[p] ?? [];
  const rowQ = matrix[q] ?? [];
  const both = rowP[q] ?? 0;
  if (both === 0) return;
  const slant = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * both);
  const tangent = (slant < 0 ? -1 : 1) / (Math.abs(slant) + Math.hypot(slant, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const rows of [matrix, turned])
    for (const row of rows) {
      const [first = 0, second = 0] = [row[p], row[q]];
      row[p] = cosine * first - sine * second;
      row[q] = sine * first + cosine * second;
    }
  for (let column = 0; column < matrix.length; column++) {
    const [first = 0, second = 0] = [rowP[column], rowQ[column]];
    rowP[column] = cosine * first - sine * second;
    rowQ[column] = sine * first + cosine * second;
  }
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: the independent directions in which answers differ, and how much.
 * In words: cyclic Jacobi rotations until the squares off the diagonal add up to less than 1e-28 of all squares (at most
 * 100 rounds). Source: Golub and Van Loan, Matrix Computations, 8.5; R `eigen`. Example: 2 1 / 1 2 → 3 and 1, (1, 1)/√2 and (1, −1)/√2;
 * each vector's largest entry is positive.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const work = matrix.map((row) => [...row]);
  const turned: number[][] = matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0)));
  const squaresOf = (rows: readonly (readonly number[])[]) =>
    rows.reduce((sum, row) => row.reduce((part, value) => part + value * value, sum), 0);
  const enough = squaresOf(work) * 1e-28;
  for (let round = 0; round < 100; round++) {
    const off = squaresOf(work.map((row, at) => row.filter((_, column) => column !== at)));
    if (off <= enough) break;
    for (let p = 0; p < work.length; p++) for (let q = p + 1; q < work.length; q++) rotate(work, turned, p, q);
  }
  const found = work
    .map((row, at) => ({ value: row[at] ?? 0, vector: turned.map((axis) => axis[at] ?? 0) }))
    .sort((a, b) => b.value - a.value);
  const upright = (vector: readonly number[]) => {
    const largest = vector.reduce((most, entry) => (Math.abs(entry) > Math.abs(most) + 1e-12 ? entry : most), 0);
    return largest < 0 ? vector.map((entry) => -entry) : vector;
  };
  return { values: found.map(({ value }) => value), vectors: found.map(({ vector }) => upright(vector)) };
}
