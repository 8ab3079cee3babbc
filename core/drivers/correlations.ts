import { centre } from '../stats/centre.ts';
import { dot } from '../stats/dot.ts';

/** Columns of complete rows with mean 0 and sum of squares 1, and what correlates with what. */
export type Correlations = {
  readonly predictors: readonly (readonly number[])[];
  readonly outcome: readonly number[];
  readonly between: readonly (readonly number[])[];
  /** Of each predictor with the outcome. */
  readonly withOutcome: readonly number[];
};

/** Deviations by the root of their sum of squares; `null` where all values are the same. */
export function unitColumn(values: readonly number[]): readonly number[] | null {
  const centred = centre(values);
  if (!centred || centred.squares === 0) return null;
  const length = Math.sqrt(centred.squares);
  return centred.deviations.map((deviation) => deviation / length);
}

/** The correlations of unit columns: each pair of columns is gone through once, which 10,000 responses need. */
export function correlate(predictors: readonly (readonly number[])[], outcome: readonly number[]): Correlations {
  const between = predictors.map(() => new Array<number>(predictors.length).fill(1));
  predictors.forEach((one, i) => {
    predictors.slice(0, i).forEach((other, k) => {
      const r = Math.max(-1, Math.min(1, dot(one, other)));
      (between[i] ?? [])[k] = r;
      (between[k] ?? [])[i] = r;
    });
  });
  const withOutcome = predictors.map((one) => Math.max(-1, Math.min(1, dot(one, outcome))));
  return { predictors, outcome, between, withOutcome };
}
