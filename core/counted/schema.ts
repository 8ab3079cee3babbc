import type { RowName } from '../rows/schema.ts';

export type { RowName } from '../rows/schema.ts';

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

/** A row of Grades as the last grading wrote it, with what stands beside it now. `row`: of the response tab then. */
export type EnteredRow = RowName & Entry;

/**
 * What a person entered beside a response, as a run remembers it. `row`: of the response tab when it was last there.
 * `isGone`: that run did not find the response.
 */
export type KeptEntry = Omit<RowName, 'cells'> & Entry & { readonly isGone?: true };

/** A person said to which row of the response tab a kept entry belongs; `null`: to none, it is to be forgotten. */
export type PlacedEntry = { readonly id: string; readonly row: number | null };
