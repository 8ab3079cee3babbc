import type { RunningMoments } from '../stats/running-moments.ts';
import { addInPlace, startMoments } from '../stats/running-moments.ts';

/** A tally while it is being added up, in place. */
export type RunningTally = { readonly moments: RunningMoments; notAnswered: number; low: number };

export const startTally = (): RunningTally => ({ moments: startMoments(), notAnswered: 0, low: 0 });

/** Counts a score 0..100: its nearest millionth, and what is left of it to twelve decimals. */
export function countScore(tally: RunningTally, score: number): void {
  // `| 0` cuts like `Math.floor` below 2³¹ and is quicker: this runs for every answer.
  const millionths = (score * 1e6 + 0.5) | 0;
  addInPlace(tally.moments, millionths, Math.round((score * 1e6 - millionths) * 1e6));
}
