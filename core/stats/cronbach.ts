import { type Answers, completeRows } from './complete-rows.ts';
import { covarianceMatrix } from './covariance-matrix.ts';
import { spearmanBrown } from './spearman-brown.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

export type Reliability = {
  /** Alpha of the answers as they stand; 1 at most, may be below 0. */
  readonly raw: number;
  /** Alpha of standardised answers; `null` when an item is constant. */
  readonly standardised: number | null;
  /** Alpha without each item in turn; `null` for two items. */
  readonly ifDropped: readonly (number | null)[];
  /** Correlation of each item with the sum of the others; `null` when one of them is constant. */
  readonly itemRest: readonly (number | null)[];
  /** Complete rows. */
  readonly n: number;
  /** Places of the items that run against the others: probably asked the other way round. */
  readonly negative: readonly number[];
};

type Matrix = readonly (readonly number[])[];
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const without = (matrix: Matrix, at: number): Matrix =>
  matrix.filter((_, row) => row !== at).map((row) => row.filter((_, column) => column !== at));

function alphaOf(covariances: Matrix): number | null {
  const k = covariances.length;
  const total = sumOf(covariances.map(sumOf));
  const own = sumOf(covariances.map((row, at) => row[at] ?? 0));
  return k < 2 || !(total > own * 1e-14) ? null : (k / (k - 1)) * (1 - own / total);
}

function itemRestOf(covariances: Matrix, at: number): number | null {
  const own = covariances[at]?.[at] ?? 0;
  const rest = sumOf(without(covariances, at).map(sumOf));
  const both = sumOf(covariances[at] ?? []) - own;
  return own > 0 && rest > own * 1e-14 ? both / Math.sqrt(own * rest) : null;
}

function correlationsOf(covariances: Matrix): Matrix | null {
  const deviations = covariances.map((row, at) => Math.sqrt(row[at] ?? 0));
  if (deviations.includes(0)) return null;
  return covariances.map((row, i) => row.map((entry, j) => entry / (deviations[i] ?? 1) / (deviations[j] ?? 1)));
}

/** Items that load on the first component against most of the others; all that do when both camps are equally strong. */
function againstTheOthers(correlations: Matrix | null, itemRest: readonly (number | null)[]): readonly number[] {
  const loadings = correlations ? (symmetricEigen(correlations).vectors[0] ?? []) : [];
  const balance = sumOf(loadings.map(Math.sign));
  return [...loadings.keys()].filter((at) => (itemRest[at] ?? 0) < 0 && Math.sign(loadings[at] ?? 0) * balance <= 0);
}

/**
 * Cronbach's alpha: do these questions measure one thing, so that their sum or mean can be relied on?
 * In words: k/(k − 1) · (1 − sum of the items' variances / variance of their sum), over the rows that answered every item;
 * from .7 it is usually called enough. `null` for fewer than two items or two such rows, and when the sum never varies.
 * Source: Cronbach (1951), Psychometrika 16, 297–334; R `psych::alpha`. Example: `attitude`, 7 items → .8431428,
 * standardised .8390838, without `critical` .8638723.
 */
export function cronbachAlpha(columns: readonly Answers[]): Reliability | null {
  const complete = completeRows(columns);
  const covariances = covarianceMatrix(complete) ?? [];
  const raw = alphaOf(covariances);
  if (raw === null) return null;
  const correlations = correlationsOf(covariances);
  const k = columns.length;
  const meanR = correlations && (sumOf(correlations.map(sumOf)) - k) / (k * (k - 1));
  const itemRest = columns.map((_, at) => itemRestOf(covariances, at));
  return {
    raw,
    standardised: meanR === null ? null : spearmanBrown(meanR, k),
    ifDropped: columns.map((_, at) => alphaOf(without(covariances, at))),
    itemRest,
    n: complete[0]?.length ?? 0,
    negative: againstTheOthers(correlations, itemRest),
  };
}
