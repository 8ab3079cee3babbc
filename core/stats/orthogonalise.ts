import { dot } from './dot.ts';

/** Columns as mixtures of columns at right angles to each other. */
export type Orthogonal = {
  /** Unit columns at right angles, one for each column that was kept. */
  readonly units: readonly (readonly number[])[];
  /** For each kept column, how much of each unit column up to its own it holds. */
  readonly weights: readonly (readonly number[])[];
  /** Places of the columns that were kept. */
  readonly kept: readonly number[];
  /** Places of the columns that add nothing to those before them. */
  readonly dropped: readonly number[];
};

/** Takes from a column what each unit column explains; twice, since once leaves rounding dust where columns are nearly alike. */
function takeOff(column: readonly number[], units: readonly (readonly number[])[]) {
  const rest = [...column];
  const weights = units.map(() => 0);
  for (let pass = 0; pass < 2; pass++)
    for (const [at, unit] of units.entries()) {
      const share = dot(unit, rest);
      weights[at] = (weights[at] ?? 0) + share;
      for (let row = 0; row < rest.length; row++) rest[row] = (rest[row] ?? 0) - share * (unit[row] ?? 0);
    }
  return { rest, weights };
}

/**
 * QR decomposition: columns of figures as mixtures of columns that have nothing in common.
 * In words: modified Gram–Schmidt, each column orthogonalised twice. A column of which less than 1e-12 is left (as a share of its
 * sum of squares) says nothing new and is dropped. Source: Giraud et al. (2005), Numerische Mathematik 101, 87–100.
 * Example: [3, 4] and [6, 8] → units [[.6, .8]], weights [[5]], dropped [1].
 */
export function orthogonalise(columns: readonly (readonly number[])[]): Orthogonal {
  const units: (readonly number[])[] = [];
  const weights: (readonly number[])[] = [];
  const kept: number[] = [];
  const dropped: number[] = [];
  for (const [at, column] of columns.entries()) {
    const taken = takeOff(column, units);
    const left = dot(taken.rest, taken.rest);
    if (!(left > dot(column, column) * 1e-12)) {
      dropped.push(at);
      continue;
    }
    const length = Math.sqrt(left);
    units.push(taken.rest.map((value) => value / length));
    weights.push([...taken.weights, length]);
    kept.push(at);
  }
  return { units, weights, kept, dropped };
}
