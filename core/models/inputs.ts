import type { FuzzyOperator } from '../stats/fuzzy.ts';
import type { InnerScheme, Matrix } from '../stats/pls-model.ts';

/** What one person said of every pair of dimensions: `matrix[i][j]`, how many times i matters more than j; complete and reciprocal. */
export type Judge = { readonly name: string; readonly matrix: Matrix };

/** A construct of the path model. `columns`: its questions, as the sheet counts from 0; `from`: the constructs whose arrows end at it, by place. */
export type Construct = {
  readonly name: string;
  readonly columns: readonly number[];
  readonly from: readonly number[];
};

/** What people chose for the models, as the Model inputs tab holds it. */
export type ModelInputs = {
  /** Ids of the dimensions that were compared, in the order of the matrices. */
  readonly dimensions: readonly string[];
  /** Those who compared every pair; empty: nobody yet. */
  readonly judges: readonly Judge[];
  /** Constructs with a question at least; empty: none was assigned. */
  readonly constructs: readonly Construct[];
  readonly scheme: InnerScheme;
  readonly operator: FuzzyOperator;
  /** How often the path model is worked out again on drawn answers; 0: not at all. */
  readonly resamples: number;
  /** Where the draws begin: the same seed gives the same figures. */
  readonly seed: number;
};

/** What holds until somebody chooses otherwise. */
export const usualInputs: ModelInputs = {
  dimensions: [],
  judges: [],
  constructs: [],
  scheme: 'path',
  operator: 'M(product,sum)',
  resamples: 500,
  seed: 1,
};
