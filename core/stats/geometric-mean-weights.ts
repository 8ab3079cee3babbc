/**
 * Row geometric means: priorities of compared things by the other usual way, which needs no eigenvector.
 * In words: the n-th root of the product of each row, scaled to sum 1. The same as the eigenvector up to three things
 * or when all judgements agree, else a little different. Positive numbers. Source: Crawford & Williams (1985), Journal
 * of Mathematical Psychology 29, 387–405. Example: 1 4 / ¼ 1 → .8, .2.
 */
export function geometricMeanWeights(matrix: readonly (readonly number[])[]): readonly number[] {
  const means = matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length));
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return means.map((mean) => mean / total);
}
