import type { RatingScale } from '../scales/schema.ts';

/**
 * How the levels of a scale hang together. `faces`: two bad and two good ones without a middle, as smiley terminals
 * have them. `uneven`: more steps on one side than on the other.
 */
export type LevelKind = 'faces' | 'even' | 'uneven';

/** The levels that a sheet has counts of. */
export type CountedScale = {
  readonly scale: RatingScale;
  readonly kind: LevelKind;
  /** Worst first. `value`: the answer on its scale. */
  readonly levels: readonly { readonly value: number; readonly title: string }[];
  /** False: no list of words has just these levels, so the sheet's own columns are taken for all there are. */
  readonly isListed: boolean;
};

/** Where the counts stand, columns from 0. */
export type CountCells =
  | {
      readonly kind: 'wide';
      /** By level, worst first. */
      readonly counts: readonly number[];
      /** Answers without a level, such as "not applicable". */
      readonly unanswered: readonly number[];
      /** Printed totals of a row. */
      readonly totals: readonly number[];
    }
  | {
      readonly kind: 'long';
      /** `null`: all rows are about one item. */
      readonly item: number | null;
      readonly level: number;
      readonly count: number;
    };

/** What a sheet of counts counts, and where. */
export type Counted = CountedScale & { readonly cells: CountCells };
