import type { Detail } from '../figure/method.ts';
import { acsi } from '../stats/acsi.ts';
import { cell, type Matrix, type PathModel } from '../stats/pls-model.ts';
import type { PlsPath } from '../stats/pls-path.ts';
import { sampleOf } from '../stats/sample-of.ts';

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
  const deviations = columns.map((column) => Math.sqrt(sampleOf(column)?.variance ?? 1));
  const means = columns.map((column) => sampleOf(column)?.mean ?? 0);
  const indexOf = (construct: number) =>
    scale &&
    acsi(
      (blocks[construct] ?? []).map((item) => ({
        ...{ mean: means[item] ?? 0, ...scale },
        weight: (found.weights[item] ?? 0) / (deviations[item] ?? 1),
      })),
    );
  return {
    path: arrows(found.paths, (to, from) => predecessors[to]?.includes(from) === true),
    totalEffects: arrows(found.totalEffects, (to, from) => cell(found.totalEffects, to, from) !== 0),
    R2: named(constructs, (construct) => found.r2[construct] ?? undefined),
    outerWeights: named(constructs, (construct) => inBlock(construct, (item) => found.weights[item] ?? 0)),
    loadings: named(constructs, (construct) => inBlock(construct, (item) => cell(found.loadings, item, construct))),
    communality: named(constructs, (construct) => found.communality[construct]),
    rhoDG: named(constructs, (construct) => found.rho[construct]),
    crossLoadings: square(items, found.loadings),
    scoreCorrelations: square(constructs, found.correlations),
    ...(scale && { indices: named(constructs, indexOf) }),
  };
}
