import type { Detail } from '../figure/method.ts';
import type { PlsPath } from '../stats/pls-fit.ts';
import { constructIndex } from '../stats/pls-index.ts';
import type { CoefficientInterval } from '../stats/pls-intervals.ts';
import { cell, type Matrix, type PathModel } from '../stats/pls-model.ts';

export type FittedPath = {
  readonly found: PlsPath;
  readonly model: PathModel;
  readonly constructs: readonly string[];
  readonly items: readonly string[];
  /** Complete answers, by item. */
  readonly columns: readonly (readonly number[])[];
  readonly scale: { readonly min: number; readonly max: number } | null;
};

const named = <T extends Detail>(names: readonly string[], of: (place: number) => T | undefined) =>
  Object.fromEntries(
    names.flatMap((name, place) => {
      const value = of(place);
      return value === undefined || value === null ? [] : [[name, value] as const];
    }),
  );

/** Every table of a fitted model by the names of its constructs and questions. */
export function pathDetails({
  found,
  model,
  constructs,
  items,
  columns,
  scale,
}: FittedPath): Readonly<Record<string, Detail>> {
  const { blocks, predecessors } = model;
  const inBlock = (construct: number, of: (item: number) => number) =>
    Object.fromEntries((blocks[construct] ?? []).map((item) => [items[item] ?? '', of(item)]));
  const arrows = (values: Matrix, isShown: (to: number, from: number) => boolean) =>
    Object.fromEntries(
      constructs.flatMap((to, row) =>
        constructs.flatMap((from, column) =>
          isShown(row, column) ? [[`${to}<-${from}`, cell(values, row, column)] as const] : [],
        ),
      ),
    );
  const square = (rows: readonly string[], values: Matrix) =>
    named(rows, (row) => named(constructs, (column) => cell(values, row, column)));
  const indexOf = (construct: number) =>
    constructIndex(
      blocks[construct] ?? [],
      columns,
      found.weights,
      columns.map(() => scale),
    );
  return {
    path: arrows(found.paths, (to, from) => predecessors[to]?.includes(from) === true),
    totalEffects: arrows(found.totalEffects, (to, from) => cell(found.totalEffects, to, from) !== 0),
    R2: named(constructs, (construct) => found.r2[construct] ?? undefined),
    outerWeights: named(constructs, (construct) => inBlock(construct, (item) => found.weights[item] ?? 0)),
    loadings: named(constructs, (construct) => inBlock(construct, (item) => cell(found.loadings, item, construct))),
    communality: named(constructs, (construct) => found.communality[construct]),
    rhoDG: named(constructs, (construct) => found.rho[construct]),
    alpha: named(constructs, (construct) => found.alpha[construct]),
    crossLoadings: square(items, found.loadings),
    scoreCorrelations: square(constructs, found.correlations),
    ...(scale && { indices: named(constructs, indexOf) }),
  };
}

/** The intervals of a model's coefficients, named as its tables are. */
export function intervalDetails(
  intervals: readonly CoefficientInterval[],
  { model, constructs, items }: Pick<FittedPath, 'model' | 'constructs' | 'items'>,
): Detail {
  const all = (wanted: CoefficientInterval['table']) => intervals.filter(({ table }) => table === wanted);
  const arrows = (wanted: 'paths' | 'totalEffects') =>
    Object.fromEntries(
      all(wanted).map(({ row, column, interval }) => [`${constructs[row]}<-${constructs[column]}`, interval]),
    );
  return {
    path: arrows('paths'),
    totalEffects: arrows('totalEffects'),
    loadings: named(constructs, (construct) =>
      Object.fromEntries(
        all('loadings')
          .filter(({ row }) => model.blocks[construct]?.includes(row))
          .map(({ row, interval }) => [items[row] ?? '', interval]),
      ),
    ),
    R2: Object.fromEntries(all('r2').map(({ row, interval }) => [constructs[row] ?? '', interval])),
  };
}

/** Draws below which a percentile interval has fewer than one of them beyond each end: 41 at 95 %. */
export const fewestDraws = (level: number): number => Math.ceil(2 / (1 - level) - 1e-9) + 1;

/**
 * Draws that are fitted in about ten seconds, 5,000 at most: rows × questions² for the correlations, and the rounds of the
 * fit, each over the questions and over the pairs of arrows that end at one construct.
 */
export function mostDraws(n: number, { blocks, predecessors }: PathModel, rounds: number): number {
  const squares = blocks.reduce((sum, { length }) => sum + length, 0) ** 2;
  const pairs = predecessors.reduce((sum, { length }) => sum + length ** 2, 0);
  // In steps of 2 ns, fitted to measured times: 3 to 24 constructs, 6 to 48 questions, 100 to 5,000 rows, 1 to 90 rounds.
  const steps = n * (squares + 60) + (rounds + 2) * (32 * squares + 1000 * pairs);
  return Math.min(5000, Math.floor(5e9 / steps));
}
