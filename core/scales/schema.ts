/** The ordered steps of a worded scale, from worst to best; each step with every spelling that means it. */
export type Levels = readonly (readonly string[])[];

/**
 * How the answers of one column are spelled and ordered. The ends are those of the question, never of the data.
 * `numeric`: whole or decimal numbers from `min` to `max`. `labelled`: words.
 */
export type RatingScale =
  | { readonly kind: 'numeric'; readonly min: number; readonly max: number }
  | { readonly kind: 'labelled'; readonly levels: Levels };

/** A rating scale, or `measured`: a fact, any number; `unit` is the English one. */
export type Scale = RatingScale | { readonly kind: 'measured'; readonly unit: string };

/** 'negative' when a higher answer is worse: the answer is turned before it is scored. */
export type Direction = 'positive' | 'negative';

/**
 * What one cell says on a scale.
 * `value`: the answer after turning: a number between the scale's ends, or a level from 1 (worst).
 */
export type Answer =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'notAnswered' }
  | { readonly kind: 'unknownWord' | 'offScale' | 'errorValue' | 'dateValue' };

/** What a list of level words is about; it decides whether its columns are offered for the score. */
export type LabelTopic =
  | 'satisfaction'
  | 'quality'
  | 'agreement'
  | 'frequency'
  | 'importance'
  | 'concern'
  | 'likelihood'
  | 'safety'
  | 'adequacy';

/** One list of level words as surveys print it. `isUneven`: more steps on one side than on the other. */
export type LabelSet = {
  readonly id: string;
  readonly topic: LabelTopic;
  readonly levels: Levels;
  readonly isUneven?: true;
};
