import { cell, type InnerScheme, type Matrix, type PathModel } from './pls-model.ts';
import { solve } from './solve.ts';

/**
 * Paths into one construct by least squares: how much each predecessor counts with the others held fixed.
 * In words: the correlations among the predecessors solved for those with the construct, all standardised. No
 * predecessors: an empty list; `null` when they say the same thing twice. Source: ordinary least squares.
 * Example: two uncorrelated predecessors → their correlations with the construct.
 */
export function pathsInto(construct: number, model: PathModel, correlations: Matrix): readonly number[] | null {
  const before = model.predecessors[construct] ?? [];
  if (before.length === 0) return [];
  return solve(
    before.map((row) => before.map((column) => cell(correlations, row, column))),
    before.map((row) => cell(correlations, row, construct)),
  );
}

const successorsOf = (construct: number, { predecessors }: PathModel) =>
  predecessors.flatMap((before, successor) => (before.includes(construct) ? [successor] : []));

/**
 * Inner weights of one construct: how much each construct next to it counts when it is estimated from its neighbours.
 * In words: by scheme. `centroid`: the signs of their correlations; `factorial`: the correlations; `path`: least
 * squares on the predecessors, correlations with the successors. Pairs of construct and weight; `null` when
 * predecessors say the same thing twice.
 * Source: Lohmöller (1989), Latent Variable Path Modeling with Partial Least Squares, 2.2. Example: `centroid` with
 * correlations .4 and −.2 → 1, −1.
 */
export function innerWeights(
  construct: number,
  model: PathModel,
  correlations: Matrix,
  scheme: InnerScheme,
): readonly (readonly [construct: number, weight: number])[] | null {
  const before = model.predecessors[construct] ?? [];
  const after = successorsOf(construct, model);
  const correlated = (others: readonly number[]) =>
    others.map((other) => [other, cell(correlations, construct, other)] as const);
  if (scheme === 'factorial') return correlated([...before, ...after]);
  if (scheme === 'centroid')
    return correlated([...before, ...after]).map(([other, r]) => [other, Math.sign(r)] as const);
  const paths = pathsInto(construct, model, correlations);
  return paths && [...before.map((other, place) => [other, paths[place] ?? 0] as const), ...correlated(after)];
}
