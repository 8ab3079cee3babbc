import { correlationMatrix } from './correlation-matrix.ts';
import { fitPls, type PlsPath } from './pls-fit.ts';
import type { InnerScheme, PathModel } from './pls-model.ts';
import type { NoWeights } from './pls-weights.ts';
import { totalEffects } from './total-effects.ts';

/** Why a model cannot be fitted. Constructs and indicators by number. */
export type NoPls = NoWeights | { readonly constant: number } | { readonly isCircular: true };

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
  if (totalEffects(arrowsOf(model)) === null) return { isCircular: true };
  const indicators = correlationMatrix(columns);
  return indicators === null ? { constant: 0 } : fitPls(indicators, model, scheme);
}

/** `[to][from]`: 1 where an arrow runs, 0 elsewhere. */
export const arrowsOf = ({ blocks, predecessors }: PathModel): readonly (readonly number[])[] =>
  predecessors.map((before) => blocks.map((_, from) => (before.includes(from) ? 1 : 0)));
