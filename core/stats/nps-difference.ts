import type { RecommendCounts } from './adjusted-wald-nps.ts';
import { normalCdf } from './normal.ts';
import { npsOf } from './nps.ts';
import { zOfLevel } from './z-of-level.ts';

/** A difference of two NPS as shares −2..2, second minus first, with its test. */
export type NpsDifference = {
  readonly difference: number;
  readonly se: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: readonly [number, number];
};

/**
 * Difference of two Net Promoter Scores: has the score changed by more than chance? Second minus first.
 * In words: difference ± z·√(variance1/n1 + variance2/n2), tested against the normal distribution. `null` when a side has
 * no answer, or when each side is all of one group, where the formula would claim a width of 0.
 * Source: difference of independent means; R package NPS, `nps_test` (without its sign). Example: 40/40/20 → 110/60/30: .20, p .0281.
 */
export function npsDifference(first: RecommendCounts, second: RecommendCounts, level = 0.95): NpsDifference | null {
  const one = npsOf(first);
  const two = npsOf(second);
  if (!one || !two) return null;
  const se = Math.hypot(one.se, two.se);
  if (se === 0) return null;
  const difference = two.nps - one.nps;
  const z = difference / se;
  const half = zOfLevel(level) * se;
  return { difference, se, z, p: 2 * normalCdf(-Math.abs(z)), interval: [difference - half, difference + half] };
}
