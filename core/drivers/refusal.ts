import { collinear } from '../stats/collinear.ts';
import type { Gathered } from './complete-rows.ts';
import { type Correlations, correlate, unitColumn } from './correlations.ts';

/** Why nothing is said about drivers. `places`: which predictors, from 0. */
export type Refusal =
  | { readonly why: 'tooMany'; readonly most: number }
  /** `fewest`: the predictor that the fewest answered, where that alone is too few. */
  | {
      readonly why: 'tooFew';
      readonly needed: number;
      readonly fewest: { readonly place: number; readonly n: number } | null;
    }
  | { readonly why: 'constantOutcome' }
  | { readonly why: 'constant'; readonly places: readonly number[] }
  | { readonly why: 'collinear'; readonly places: readonly number[] }
  | { readonly why: 'nothing' };

/** Of more predictors nobody reads a list, and their shares are all small. */
const most = 24;

/** Complete rows that so many predictors need: five for each coefficient, and 30 at least. */
export const rowsNeeded = (predictors: number): number => Math.max(30, 5 * (predictors + 1));

/** The predictor with the fewest answers, if they are too few by themselves. */
function fewestOf({ all }: Gathered, needed: number): { readonly place: number; readonly n: number } | null {
  const counts = all.map(({ length }) => length);
  const n = Math.min(...counts);
  // Where all have the same few answers, none of them is to blame.
  return n < needed && n < Math.max(...counts) ? { place: counts.indexOf(n), n } : null;
}

/** The correlations of what was gathered, or why there are none to go by. */
export function correlationsOf(gathered: Gathered): Correlations | Refusal {
  const { predictors, outcome } = gathered;
  if (predictors.length > most) return { why: 'tooMany', most };
  const needed = rowsNeeded(predictors.length);
  if (outcome.length < needed) return { why: 'tooFew', needed, fewest: fewestOf(gathered, needed) };
  const unitOutcome = unitColumn(outcome);
  if (unitOutcome === null) return { why: 'constantOutcome' };
  const units = predictors.map(unitColumn);
  const constant = units.flatMap((unit, place) => (unit === null ? [place] : []));
  if (constant.length > 0) return { why: 'constant', places: constant };
  const correlations = correlate(
    units.flatMap((unit) => (unit === null ? [] : [unit])),
    unitOutcome,
  );
  const same = collinear(correlations.between);
  return same.length > 0 ? { why: 'collinear', places: same } : correlations;
}
