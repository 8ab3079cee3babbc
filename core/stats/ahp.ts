/** Random index by the number of things compared, from 3; one or two cannot contradict each other. */
const randomIndices = {
  'Saaty 1980': [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  'Saaty 2007': [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
} as const;

export type RandomIndexTable = keyof typeof randomIndices;

/** The mean consistency index of random judgements on `n` things; `null` above 10, which the tables leave out. */
export function randomIndex(n: number, table: RandomIndexTable): number | null {
  return n < 3 ? 0 : (randomIndices[table][n - 3] ?? null);
}

export type Priorities = {
  /** Sum 1, in the matrix' order. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** Consistency index (λmax − n)/(n − 1). */
  readonly ci: number;
};

/**
 * AHP priorities: how much each thing weighs when people said of every pair how many times more one matters.
 * In words: the principal eigenvector of the comparison matrix by power iteration, scaled to sum 1; λmax its
 * eigenvalue; consistency index (λmax − n)/(n − 1), 0 when all judgements agree. Divided by the random index it is the
 * consistency ratio, accepted below .10. `matrix[i][j]`: how many times i matters more than j; positive numbers, else
 * `null`. Source: Saaty (1980), The Analytic Hierarchy Process. Example: 1 3 5 / ⅓ 1 3 / ⅕ ⅓ 1 → .6370 .2583 .1047,
 * λmax 3.0385, CI .0193.
 */
export function ahp(matrix: readonly (readonly number[])[]): Priorities | null {
  const n = matrix.length;
  if (n === 0 || matrix.some((row) => row.length !== n || row.some((value) => !(value > 0)))) return null;
  let weights = matrix.map(() => 1 / n);
  let lambdaMax = n;
  for (let round = 0; round < 10_000; round++) {
    const product = matrix.map((row) => row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0));
    lambdaMax = product.reduce((sum, value) => sum + value, 0);
    const next = product.map((value) => value / lambdaMax);
    const change = Math.max(...next.map((value, place) => Math.abs(value - (weights[place] ?? 0))));
    weights = next;
    if (change < 1e-16) break;
  }
  return { weights, lambdaMax, ci: n < 3 ? 0 : (lambdaMax - n) / (n - 1) };
}
