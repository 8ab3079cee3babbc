import type { Localized } from '../text/schema.ts';

/** A grade that no number decides. */
export type Verdict = { readonly grade: string; readonly title: Localized };

/**
 * A form that feedback takes. It bounds the score and its verdict is the grade.
 * `isBelow`: the score lies below `to`, not at it. `initial`: the score unless somebody picks another.
 */
export type EvidenceKind = {
  readonly id: string;
  readonly title: Localized;
  /** Words that name it in a survey, lower case, beside its titles. */
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly isBelow?: true;
  readonly initial: number;
  /** One of the standard's verdicts. */
  readonly grade: string;
};
