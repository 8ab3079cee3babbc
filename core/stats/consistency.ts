import { ahp, type Priorities, type RandomIndexTable, randomIndex } from './ahp.ts';

/** The judgement that fits the others least: i was judged `judged` times as important as j (1 or more); all together come to `fitting` times. */
export type Furthest = {
  readonly i: number;
  readonly j: number;
  readonly judged: number;
  readonly fitting: number;
};

export type Consistency = Priorities & {
  /** The random index that CI is divided by; `null`: none is known for so many things. */
  readonly index: number | null;
  /** Consistency ratio, 0 or more; 0 for one or two things, `null` without an index. */
  readonly ratio: number | null;
  /** `null` when all judgements agree. */
  readonly furthest: Furthest | null;
};

/** From this ratio on judgements contradict each other too much (Saaty 1980). */
export const acceptedBelow = 0.1;

/** Whether the judgements agree well enough to be used. */
export const isAccepted = ({ ratio }: Consistency): boolean => ratio !== null && ratio < acceptedBelow;

/** Below this distance (of logarithms) two judgements are equally far: rounding must not choose between them. */
const dust = 1e-9;

/** Of equally far ones, as all of three things are, the first. */
function furthestOf(matrix: readonly (readonly number[])[], weights: readonly number[]): Furthest | null {
  let furthest: Furthest | null = null;
  let most = dust;
  matrix.forEach((row, i) => {
    row.forEach((judged, j) => {
      const fitting = (weights[i] ?? 0) / (weights[j] ?? 0);
      const distance = Math.abs(Math.log(judged / fitting));
      if (i === j || judged < 1 || distance <= most) return;
      most = distance + dust;
      furthest = { i, j, judged, fitting };
    });
  });
  return furthest;
}

/**
 * AHP priorities, how far the judgements contradict each other, and which of them does so most.
 * In words: consistency ratio = CI ÷ random index, accepted below .10; the judgement a_ij whose ratio to w_i ÷ w_j is
 * the largest either way is the one to look at again, and w_i ÷ w_j is what would fit the others. `matrix` as of `ahp`, `null` as
 * there. `index`: the random index, or the table that names it.
 * Source: Saaty (1980), The Analytic Hierarchy Process. Example: 1 3 5 / ⅓ 1 3 / ⅕ ⅓ 1 → ratio .0332 of Saaty 1980.
 */
export function consistency(
  matrix: readonly (readonly number[])[],
  index: RandomIndexTable | number = 'Saaty 1980',
): Consistency | null {
  const found = ahp(matrix);
  if (!found) return null;
  const n = matrix.length;
  const known = typeof index === 'number' ? index : randomIndex(n, index);
  const ratio = n < 3 ? 0 : known === null ? null : Math.max(0, found.ci / known);
  return { ...found, index: known, ratio, furthest: n < 3 ? null : furthestOf(matrix, found.weights) };
}
