/** Complete answers as levels, and the class of each row. Levels and classes are whole numbers from 0. */
export type Labelled = {
  readonly rows: readonly (readonly number[])[];
  readonly classes: readonly number[];
};

/** How many levels each question has, and how many classes there are; a level that nobody chose counts as well. */
export type Shape = { readonly levels: readonly number[]; readonly classes: number };

/** Probability of each class for one row; they add up to 1. */
export type Classifier = (row: readonly number[]) => readonly number[];
