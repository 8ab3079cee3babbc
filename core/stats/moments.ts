import { addInPlace, startMoments } from './running-moments.ts';

/** Exact sums of numbers 0..100 given in millionths: whole numbers only, so that merging in any order gives the same. */
export type Moments = {
  readonly n: number;
  /** Sum in millionths. */
  readonly sum: number;
  /** Sum of what the values have beyond whole millionths, in millionths of a millionth. */
  readonly rest: number;
  /** Sums of the squares, split at 10,000: with q = high·10⁴ + low, Σhigh², Σhigh·low, Σlow². */
  readonly highHigh: number;
  readonly highLow: number;
  readonly lowLow: number;
};

export const emptyMoments: Moments = startMoments();

/** The sums with one more value: a whole number of millionths, 0..100,000,000. Example: 2.5 is 2,500,000. */
export function addValue(moments: Moments, millionths: number): Moments {
  const total = { ...moments };
  addInPlace(total, millionths);
  return total;
}

/**
 * The sums of two sets of values taken together, whichever stands first: the sum of each sum.
 * Source: power sums are additive. Example: the sums of [1] and of [2, 6] give those of [1, 2, 6].
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  return {
    n: a.n + b.n,
    sum: a.sum + b.sum,
    rest: a.rest + b.rest,
    highHigh: a.highHigh + b.highHigh,
    highLow: a.highLow + b.highLow,
    lowLow: a.lowLow + b.lowLow,
  };
}
