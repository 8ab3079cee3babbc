import { centre } from './centre.ts';

/** Rows of answers one behind the other, every question around its mean and on one footing. */
export type StandardRows = { readonly cells: Float64Array; readonly width: number };

/** Complete columns as rows with mean 0 and sum of squares 1 each; a constant column is 0 throughout. */
export function standardRows(columns: readonly (readonly number[])[]): StandardRows {
  const width = columns.length;
  const cells = new Float64Array((columns[0]?.length ?? 0) * width);
  columns.forEach((column, at) => {
    const centred = centre(column);
    const length = Math.sqrt(centred?.squares || 1);
    centred?.deviations.forEach((deviation, row) => {
      cells[row * width + at] = deviation / length;
    });
  });
  return { cells, width };
}

/** Of a column's spread before the draw: less than this is none, but the dust of rounding. */
const noSpread = 1e-12;

/**
 * Correlation matrix of rows that count several times or not at all, as a bootstrap resample has them.
 * In words: the sums of all products in one pass over the rows, then r = (Σcxy − Σcx·Σcy/n) / √(the same of x and of y).
 * `counts`: whole numbers from 0, a row each, Σ above 0. `null` when a column is constant in them.
 * Source: Pearson (1895) with frequency weights; R `cov.wt(cor = TRUE)`. Example: every row once → `correlationMatrix`.
 */
export function countedCorrelations({ cells, width }: StandardRows, counts: Uint32Array): number[][] | null {
  const sums = new Float64Array(width);
  const products = new Float64Array(width * width);
  let n = 0;
  for (let row = 0; row < counts.length; row++) {
    const count = counts[row] as number;
    if (count === 0) continue;
    n += count;
    const from = row * width;
    for (let a = 0; a < width; a++) {
      const value = count * (cells[from + a] as number);
      sums[a] = (sums[a] as number) + value;
      for (let b = 0; b <= a; b++)
        products[a * width + b] = (products[a * width + b] as number) + value * (cells[from + b] as number);
    }
  }
  const spread = (a: number, b: number) =>
    (products[a * width + b] as number) - ((sums[a] as number) * (sums[b] as number)) / n;
  const lengths = Array.from(sums, (_, at) => spread(at, at));
  if (lengths.some((length) => !(length > noSpread))) return null;
  const matrix = lengths.map(() => new Array<number>(width).fill(1));
  for (let a = 0; a < width; a++)
    for (let b = 0; b < a; b++) {
      const r = spread(a, b) / Math.sqrt((lengths[a] ?? 1) * (lengths[b] ?? 1));
      (matrix[a] ?? [])[b] = r;
      (matrix[b] ?? [])[a] = r;
    }
  return matrix;
}
