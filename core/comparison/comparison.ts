import type { Need } from './practical.ts';

/** A figure that is compared: the index, the share of satisfied answers, the NPS, or the index of a dimension. */
export type Measure =
  | { readonly kind: 'index' }
  | { readonly kind: 'csat' }
  | { readonly kind: 'nps' }
  | { readonly kind: 'dimension'; readonly id: string };

/** What it is compared with. `place`: of the segment column in `Response.segments`. */
export type Against =
  | { readonly kind: 'before'; readonly period: string }
  | { readonly kind: 'target' }
  | { readonly kind: 'rest'; readonly place: number; readonly title: string; readonly value: string };

/** One side of a comparison. `n`: answers; `null` for a target. */
export type Side = { readonly value: number; readonly n: number | null };

/** What lies between two sides with its 95 % interval, and how often chance alone does as much. */
export type Test = { readonly difference: number; readonly interval: readonly [number, number]; readonly p: number };

/**
 * Two sides that were compared; every value in points: index 0..100, satisfied in percent 0..100, NPS −100..100.
 * `test`: now less there; `null` when nothing can be tested, as with answers that are all alike. `need`: how
 * many answers would show a difference of `practical` size.
 */
export type Pair = {
  readonly about: Measure;
  readonly against: Against;
  readonly now: Side;
  readonly there: Side;
  readonly test: Test | null;
  readonly need: Need;
};

/** `unsure`: the interval leaves out 0, but among so many comparisons chance may have done it. `none`: the interval holds 0. */
export type Verdict = 'up' | 'down' | 'unsure' | 'none' | 'untested';

/**
 * A pair with what may be said of it, all comparisons of the view considered. `adjusted`: its p by Benjamini–Hochberg;
 * `among`: how many were tested.
 */
export type Comparison = Pair & {
  readonly adjusted: number | null;
  readonly verdict: Verdict;
  readonly among: number;
};

/** Fewer answers on either side are a first sign only: `figureStatus` says the same of a figure. */
const enough = 30;

/** Whether one side has so few answers that the comparison is a first sign only. */
export const isProvisional = ({ now, there }: Pair): boolean => [now, there].some(({ n }) => n !== null && n < enough);

/** Half the width of the interval: the ± beside a difference; `null` where the difference is not its middle, as with Newcombe's. */
export function halfWidth({ difference, interval: [low, high] }: Test): number | null {
  const isLopsided = Math.abs(low + high - 2 * difference) > 0.1;
  return isLopsided ? null : (high - low) / 2;
}

/** Whether a change or a difference was found. */
export const isFound = ({ verdict }: Comparison): boolean => verdict === 'up' || verdict === 'down';
