import { pathsInto } from './pls-inner.ts';
import { cell, type InnerScheme, type Matrix, type PathModel } from './pls-model.ts';
import { type NoWeights, type OuterWeights, plsWeights } from './pls-weights.ts';
import { spearmanBrown } from './spearman-brown.ts';
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
  /** Per construct: Cronbach's alpha of its standardised indicators; `null` for one indicator. */
  readonly alpha: readonly (number | null)[];
  readonly totalEffects: Matrix;
};

/**
 * PLS path model from the correlations of its indicators alone. In words and source: as `plsPath`, which says what it is.
 * The arrows must run in no circle.
 */
export function fitPls(indicators: Matrix, model: PathModel, scheme: InnerScheme): PlsPath | NoWeights {
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
  return {
    ...outer,
    ...{ paths, r2, communality: own.map(meanSquare), rho: own.map(reliability) },
    alpha: model.blocks.map((block) => alphaOf(block, indicators)),
    totalEffects: totalEffects(paths) ?? paths,
  };
}

const meanSquare = (loadings: readonly number[]) =>
  loadings.reduce((sum, loading) => sum + loading * loading, 0) / loadings.length;

function reliability(loadings: readonly number[]): number {
  const square = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  return square / (square + loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0));
}

function alphaOf(block: readonly number[], indicators: Matrix): number | null {
  const k = block.length;
  const sum = block.reduce((all, a) => all + block.reduce((row, b) => row + cell(indicators, a, b), 0), -k);
  return k < 2 ? null : spearmanBrown(sum / (k * (k - 1)), k);
}
