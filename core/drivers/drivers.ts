import type { Column } from '../responses/schema.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Localized } from '../text/schema.ts';
import { gather } from './complete-rows.ts';
import { type Explained, explain } from './explain.ts';
import { outcomeOf } from './outcome.ts';
import { predictorsOf } from './predictors.ts';
import { correlationsOf, type Refusal } from './refusal.ts';

/** What goes with satisfaction as a whole. Titles are in the order of `Explained.drivers` and of a refusal's places. */
export type Drivers = {
  /** What was asked about everything; empty: nothing, so nothing is explained. */
  readonly questions: readonly string[];
  /** The question is an item of the rubric, too. */
  readonly isScored: boolean;
  readonly titles: readonly Localized[];
  /** Responses that answered the outcome and every predictor. */
  readonly n: number;
  /** `null`: nothing was asked about everything. */
  readonly found: Explained | Refusal | null;
};

/**
 * Drivers of the responses: how much of the difference between answers about everything goes with each dimension. `null`
 * where there are not two predictors to compare, and under a standard that grades by evidence, which has none.
 * The order of the responses does not matter.
 */
export function driversOf(
  graded: readonly GradedResponse[],
  rubric: Rubric,
  columns: readonly Column[],
): Drivers | null {
  const outcome = outcomeOf(rubric, columns);
  const predictors = rubric.standard.evidence ? [] : predictorsOf(rubric, outcome?.whole ?? null);
  if (predictors.length < 2) return null;
  const titles = predictors.map(({ title }) => title);
  if (!outcome) return { questions: [], isScored: false, titles, n: 0, found: null };
  const gathered = gather(graded, predictors, outcome);
  const correlations = correlationsOf(gathered);
  const found =
    'why' in correlations ? correlations : (explain(gathered, correlations) ?? ({ why: 'nothing' } as const));
  const { questions, isScored } = outcome;
  return { questions, isScored, titles, n: gathered.outcome.length, found };
}
