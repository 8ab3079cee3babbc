import { centre } from './centre.ts';
import { type Answers, completeRows } from './complete-rows.ts';
import { correlate } from './pearson.ts';

/**
 * Correlation matrix: how closely each two of the questions rise and fall together.
 * In words: Pearson's correlation of every two columns over the rows that answered all of them, so that it belongs to
 * one set of people; 1 on the diagonal. `null` for fewer than two such rows or when a column is constant.
 * Source: R `cor(use = 'complete.obs')`. Example: [1, 2, 3] and [3, 2, 1] → 1, −1 / −1, 1.
 */
export function correlationMatrix(columns: readonly Answers[]): readonly (readonly number[])[] | null {
  const complete = completeRows(columns).map((column) => centre(column));
  const matrix: number[][] = complete.map(() => []);
  for (const [row, first] of complete.entries())
    for (const [at, second] of complete.slice(0, row + 1).entries()) {
      const r = correlate(first, second);
      if (r === null) return null;
      const entry = row === at ? 1 : r;
      (matrix[row] ?? [])[at] = entry;
      (matrix[at] ?? [])[row] = entry;
    }
  return matrix;
}
