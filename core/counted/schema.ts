/**
 * Which answers count of a respondent who answered several times: each of them, only the latest, or the latest of each
 * period of the standard.
 */
export type RepeatPolicy = 'all' | 'latest' | 'latestPerPeriod';

/**
 * Why a response counts in no figure, action or reward. `repeat`: the row that counts in its place. `leftOut`: a person
 * said so; the reason is '' when none was written.
 */
export type Aside =
  | { readonly kind: 'repeat'; readonly by: number }
  | { readonly kind: 'leftOut'; readonly reason: string };

/** The responses that do not count, by row. */
export type Asides = ReadonlyMap<number, Aside>;

/**
 * What a person entered beside a response on Grades. `override`: what the score, or the verdict, is to be instead of the
 * computed one, as typed; left out: nothing. One reason stands for both.
 */
export type Entry = { readonly isLeftOut: boolean; readonly reason: string; readonly override?: string };

/**
 * How a response is found again. `id`: its own for ever, given when it was first seen. `key`: a digest of the row as it
 * stands; `pair`: of its time and respondent, '' when one is missing; `cells`: a sign for each cell, in the order of the
 * columns' fingerprints, by which a row with one answer changed is told from another row.
 */
export type RowName = {
  readonly row: number;
  readonly key: string;
  readonly pair: string;
  readonly id?: string;
  readonly cells?: string;
};

/** A row of Grades as the last grading wrote it, with what stands beside it now. `row`: of the response tab then. */
export type EnteredRow = RowName & Entry;

/**
 * A response that is left out, as a run remembers it. `row`: of the response tab when it was last there. `isGone`: that
 * run did not find it.
 */
export type LeftOut = RowName & { readonly reason: string; readonly isGone?: true };
