import type { GradedResponse } from '../scoring/schema.ts';
import type { Outcome } from './outcome.ts';
import type { Predictor } from './predictors.ts';

/** Answers column by column. */
export type Gathered = {
  /** Of each predictor, whoever answered it. */
  readonly all: readonly (readonly number[])[];
  /** Of the responses that answered the outcome and every predictor. */
  readonly predictors: readonly (readonly number[])[];
  readonly outcome: readonly number[];
};

/** Goes through the responses once. What the standard left out as a whole is left out here as well. */
export function gather(
  graded: readonly GradedResponse[],
  predictors: readonly Predictor[],
  outcome: Outcome,
): Gathered {
  const all: number[][] = predictors.map(() => []);
  const complete: number[][] = predictors.map(() => []);
  const outcomes: number[] = [];
  const values: (number | null)[] = predictors.map(() => null);
  for (const response of graded) {
    if (response.status === 'excluded') continue;
    const whole = outcome.answerOf(response);
    let isComplete = whole !== null;
    for (let place = 0; place < predictors.length; place++) {
      const value = predictors[place]?.answerOf(response) ?? null;
      values[place] = value;
      if (value === null) isComplete = false;
      else all[place]?.push(value);
    }
    if (whole === null || !isComplete) continue;
    outcomes.push(whole);
    for (let place = 0; place < predictors.length; place++) complete[place]?.push(values[place] ?? 0);
  }
  return { all, predictors: complete, outcome: outcomes };
}
