import { innerWeights } from './pls-inner.ts';
import { cell, type InnerScheme, type Matrix, type PathModel } from './pls-model.ts';

const mostRounds = 300;
// Tighter than the 1e-7 in use: the printed figures of other programs are compared to 2e-6.
const settledAt = 1e-10;

/** Weights by indicator, and the correlation of every indicator with every construct's score. */
export type OuterWeights = {
  readonly weights: readonly number[];
  /** `[indicator][construct]`. */
  readonly loadings: Matrix;
  /** `[construct][construct]`, of the scores. */
  readonly correlations: Matrix;
  readonly rounds: number;
};

/** Why there are none. Constructs by number. */
export type NoWeights =
  | { readonly unsettled: number }
  | { readonly collinear: number }
  | { readonly unrelated: number };

/** What the scores made with these weights correlate with: variance 1 each, so covariances are correlations. */
function correlate(weights: readonly number[], { blocks }: PathModel, indicators: Matrix) {
  const loadings = weights.map((_, indicator) =>
    blocks.map((block) =>
      block.reduce((sum, other) => sum + (weights[other] ?? 0) * cell(indicators, indicator, other), 0),
    ),
  );
  const correlations = blocks.map((block) =>
    blocks.map((_, other) =>
      block.reduce((sum, indicator) => sum + (weights[indicator] ?? 0) * cell(loadings, indicator, other), 0),
    ),
  );
  return { loadings, correlations };
}

/** The variance of a score made with these weights. */
function varianceOf(weights: readonly number[], block: readonly number[], indicators: Matrix): number {
  let variance = 0;
  for (const a of block)
    for (const b of block) variance += (weights[a] ?? 0) * (weights[b] ?? 0) * cell(indicators, a, b);
  return variance;
}

/** Scales a block's weights so that its score has variance 1; false when it does not vary. */
function standardise(weights: number[], block: readonly number[], indicators: Matrix): boolean {
  const variance = varianceOf(weights, block, indicators);
  if (!(variance > 1e-14)) return false;
  for (const indicator of block) weights[indicator] = (weights[indicator] ?? 0) / Math.sqrt(variance);
  return true;
}

function startOf({ blocks }: PathModel, indicators: Matrix): number[] {
  const weights = indicators.map(() => 1);
  for (const block of blocks) {
    if (standardise(weights, block, indicators)) continue;
    // Two indicators that run against each other cancel out: begin with the first alone.
    for (const indicator of block) weights[indicator] = indicator === block[0] ? 1 : 0;
  }
  return weights;
}

/**
 * Outer weights of a path model (mode A): how much each indicator counts in its construct's score.
 * In words: begin with equal weights; estimate each construct from its neighbours (inner scheme); an indicator's new
 * weight is its covariance with that estimate; scale to variance 1; repeat until no weight's size moves by 1e-10.
 * `indicators`: the correlation matrix of the indicators. `unsettled`: 300 rounds were not enough; `collinear`: a
 * construct's predecessors say the same thing twice; `unrelated`: a construct correlates with none of its neighbours,
 * or has none.
 * Source: Tenenhaus et al. (2005), Computational Statistics & Data Analysis 48, 159–205. Example: a block of one →
 * weight 1.
 */
export function plsWeights(indicators: Matrix, model: PathModel, scheme: InnerScheme): OuterWeights | NoWeights {
  let weights = startOf(model, indicators);
  for (let rounds = 1; rounds <= mostRounds; rounds++) {
    const { loadings, correlations } = correlate(weights, model, indicators);
    const next = weights.slice();
    for (const [construct, block] of model.blocks.entries()) {
      const inner = innerWeights(construct, model, correlations, scheme);
      if (inner === null) return { collinear: construct };
      for (const indicator of block)
        next[indicator] = inner.reduce((sum, [other, weight]) => sum + weight * cell(loadings, indicator, other), 0);
      if (!standardise(next, block, indicators)) return { unrelated: construct };
    }
    const before = weights;
    const change = Math.max(...next.map((weight, place) => Math.abs(Math.abs(weight) - Math.abs(before[place] ?? 0))));
    weights = next;
    if (change < settledAt) return turned(weights, model, indicators, rounds);
  }
  return { unsettled: mostRounds };
}

/**
 * A construct most of whose indicators load negatively is turned round: which end is "more" is a matter of sign alone.
 */
function turned(weights: readonly number[], model: PathModel, indicators: Matrix, rounds: number): OuterWeights {
  const { loadings } = correlate(weights, model, indicators);
  const upright = weights.slice();
  model.blocks.forEach((block, construct) => {
    const negative = block.filter((indicator) => cell(loadings, indicator, construct) < 0).length;
    if (negative * 2 > block.length) for (const indicator of block) upright[indicator] = -(weights[indicator] ?? 0);
  });
  return { weights: upright, ...correlate(upright, model, indicators), rounds };
}
