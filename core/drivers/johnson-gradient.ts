import { symmetricEigen } from '../stats/symmetric-eigen.ts';

type Matrix = readonly (readonly number[])[];

const times = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => (b[0] ?? []).map((_, column) => row.reduce((sum, one, k) => sum + one * (b[k]?.[column] ?? 0), 0)));
const transposed = (a: Matrix): number[][] => (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? 0));

/**
 * How much each of Johnson's relative weights moves with each correlation, in the form of `lmgGradient`.
 * In words: weight j is Σ Λ²_jk β²_k with Λ the square root of the predictors' correlation matrix and β = Λ⁻¹r; a change of
 * the root is, between its own axes, the change of the matrix over the sum of the two roots. `null` where an axis is nearly 0.
 * Source: Johnson (2000), Multivariate Behavioral Research 35, 1–19; the differential of a matrix root as in Higham (2008),
 * Functions of Matrices, 6.1. Example: uncorrelated predictors → the weight of each moves by 2r with its own r.
 */
export function johnsonGradient(predictors: Matrix, outcome: readonly number[]): readonly Matrix[] | null {
  const { values, vectors } = symmetricEigen(predictors);
  if (values.some((value) => value < 1e-10)) return null;
  const roots = values.map(Math.sqrt);
  const axes = transposed(vectors);
  const scaledBy = (factorOf: (root: number) => number) =>
    times(
      axes.map((row) => row.map((one, s) => one * factorOf(roots[s] ?? 1))),
      vectors,
    );
  const root = scaledBy((one) => one);
  const inverse = scaledBy((one) => 1 / one);
  const apply = (matrix: Matrix, vector: readonly number[]) =>
    matrix.map((row) => row.reduce((sum, one, k) => sum + one * (vector[k] ?? 0), 0));
  const betas = apply(inverse, outcome);

  return root.map((own, j) => {
    const back = apply(
      inverse,
      own.map((one, k) => 2 * one * one * (betas[k] ?? 0)),
    );
    const ofRoot = back.map((v, i) =>
      betas.map((beta, k) => (i === j ? 2 * (own[k] ?? 0) * beta * beta : 0) - v * beta),
    );
    const between = times(times(vectors, ofRoot), axes).map((row, s) =>
      row.map((one, t) => one / ((roots[s] ?? 1) + (roots[t] ?? 1))),
    );
    const ofMatrix = times(times(axes, between), vectors);
    const half = (place: number) => (back[place] ?? 0) / 2;
    return [
      ...ofMatrix.map((row, i) => [...row.map((one, k) => (one + (ofMatrix[k]?.[i] ?? 0)) / 2), half(i)]),
      [...back.map((_, i) => half(i)), 0],
    ];
  });
}
