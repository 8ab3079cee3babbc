import { correlationMatrix } from './correlation-matrix.ts';
import { pathsInto } from './pls-inner.ts';
import { cell, type InnerScheme, type Matrix, type PathModel } from './pls-model.ts';
import { type OuterWeights, plsWeights } from './pls-weights.ts';
import { totalEffects } from './total-effects.ts';

/** A fitted path model; constructs and indicators in the model's order. */
export type PlsPath = OuterWeights & {
  /** `[to][from]`, standardised; 0 where no arrow runs. */
  readonly paths: Matrix;
  /** Per construct the explained share; `null` where no arrow ends. */
  readonly r2: readonly (number | null)[];
  /** Per construct: mean squared loading. */
  readonly communality: readonly number[];
  /** Per construct: composite reliability (Dillon–Goldstein's rho). */
  readonly rho: readonly number[];
  readonly totalEffects: Matrix;
};

/** Why a model cannot be fitted. Constructs and indicators by number. */
export type NoPls =
  | { readonly constant: number }
  | { readonly collinear: number }
  | { readonly unrelated: number }
  | { readonly unsettled: number }
  | { readonly isCircular: true };

/**
 * PLS path model (ECSI, ACSI): how constructs seen through several questions bear on one another, such as image on
 * satisfaction and satisfaction on loyalty.
 * In words: standardised indicators; outer weights by `plsWeights`; paths by least squares on the scores; R² = Σ
 * path·correlation; communality = mean λ²; ρ = (Σλ)² / ((Σλ)² + Σ(1 − λ²)). `columns`: an indicator each, complete rows
 * only, at least two. The direction of the arrows is assumed, not found. Source: Tenenhaus et al. (2005), CSDA 48,
 * 159–205; SmartPLS 2.0.M3. Example: ECSI mobile data, Satisfaction ← Quality .5120.
 */
export function plsPath(
  columns: readonly (readonly number[])[],
  model: PathModel,
  scheme: InnerScheme = 'path',
): PlsPath | NoPls {
  const constant = columns.findIndex((values) => values.every((value) => value === values[0]));
  if (constant >= 0) return { constant };
  // Whether arrows run in a circle does not depend on how strong they are.
  const arrows = model.predecessors.map((before) => model.blocks.map((_, from) => (before.includes(from) ? 1 : 0)));
  if (totalEffects(arrows) === null) return { isCircular: true };
  const indicators = correlationMatrix(columns);
  if (indicators === null) return { constant: 0 };
  const outer = plsWeights(indicators, model, scheme);
  if (!('weights' in outer)) return outer;

  const paths: number[][] = [];
  for (const [construct, before] of model.predecessors.entries()) {
    const into = pathsInto(construct, model, outer.correlations);
    if (into === null) return { collinear: construct };
    paths.push(model.blocks.map((_, from) => into[before.indexOf(from)] ?? 0));
  }
  const r2 = paths.map((row, to) =>
    model.predecessors[to]?.length
      ? row.reduce((sum, path, from) => sum + path * cell(outer.correlations, to, from), 0)
      : null,
  );
  const own = model.blocks.map((block, construct) =>
    block.map((indicator) => cell(outer.loadings, indicator, construct)),
  );
  const total = totalEffects(paths) ?? paths;
  return { ...outer, paths, r2, communality: own.map(meanSquare), rho: own.map(reliability), totalEffects: total };
}

const meanSquare = (loadings: readonly number[]) =>
  loadings.reduce((sum, loading) => sum + loading * loading, 0) / loadings.length;

function reliability(loadings: readonly number[]): number {
  const square = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  return square / (square + loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0));
}
