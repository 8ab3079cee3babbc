import { centre } from './centre.ts';
import { type Answers, completeRows } from './complete-rows.ts';
import { dot } from './dot.ts';

/**
 * Covariance matrix: how each two of the questions vary together, in the units of the answers; variances on the diagonal.
 * In words: sum of the products of both deviations divided by n − 1, over the rows that answered all columns. `null` for
 * fewer than two such rows. Source: R `cov(use = 'complete.obs')`. Example: [1, 2, 3] and [3, 2, 1] → 1, −1 / −1, 1.
 */
export function covarianceMatrix(columns: readonly Answers[]): readonly (readonly number[])[] | null {
  const complete = completeRows(columns);
  const n = complete[0]?.length ?? 0;
  if (n < 2) return null;
  const deviations = complete.map((column) => centre(column)?.deviations ?? []);
  const matrix: number[][] = deviations.map(() => []);
  for (const [row, first] of deviations.entries())
    for (const [at, second] of deviations.slice(0, row + 1).entries()) {
      const entry = dot(first, second) / (n - 1);
      (matrix[row] ?? [])[at] = entry;
      (matrix[at] ?? [])[row] = entry;
    }
  return matrix;
}
