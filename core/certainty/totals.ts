import { countScore, startTally } from '../analysis/running-tally.ts';
import { bandFor } from '../scoring/grade.ts';
import { roundHalfUp } from '../scoring/round.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { meanOf } from '../stats/mean.ts';

/** A response that has a grade, computed or set by hand. */
export type WithTotal = GradedResponse & { readonly raw: number };

/** The responses that the index is the mean of. */
export const withTotals = (responses: readonly GradedResponse[]): readonly WithTotal[] =>
  responses.filter((one): one is WithTotal => one.status === 'graded' && one.raw !== null);

/** Mean of raw totals, 0..100, to the very digit of the index; `null` without a total. */
export function indexOf(totals: readonly number[]): number | null {
  const tally = startTally();
  for (const total of totals) countScore(tally, total);
  return meanOf(tally.moments);
}

/** The grade that an index has after the standard's rounding; `null` without an index or bands. */
export const gradeOf = (index: number | null, { roundTo, bands }: Standard): string | null =>
  index === null || bands.length === 0 ? null : bandFor(roundHalfUp(index, roundTo), bands).grade;
