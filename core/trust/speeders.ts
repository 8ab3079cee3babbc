import { quantile } from '../stats/quantile.ts';
import { answerSeconds } from './answer-seconds.ts';
import type { Flag, TrustInput } from './schema.ts';

/** Shares of the median time (measurement.md §13), and the least time that a question takes to be read. */
const strongBelow = 0.3;
const weakBelow = 0.5;
const secondsPerQuestion = 2;
/** A median of fewer says nothing. */
const fewest = 10;

type Speeders = {
  readonly flags: readonly Flag[];
  /** Responses whose time can be read. */
  readonly checked: number;
  /** Seconds. */
  readonly median: number;
};

/**
 * Speeders: who answered too fast to have read? Strong: under .3 of the median time, or under 2 seconds for each rating
 * that they gave; weak: under .5 of it. `null`: no column says how long answering took, or fewer than ten times.
 * Source: Huang et al. (2012), Detecting and deterring insufficient effort responding, J. Bus. Psychol. 27 (2 s an item).
 * Example: of a median of 184.5 s, 55 s is strong and 56 s weak, up to 92 s.
 */
export function speeders(input: TrustInput): Speeders | null {
  const times = answerSeconds(input);
  if (times === null || times.length < fewest) return null;
  const median = quantile(Float64Array.from(times, ({ seconds }) => seconds).sort(), 0.5) ?? 0;
  const flags: Flag[] = [];
  for (const { row, seconds, ratings } of times) {
    const least = secondsPerQuestion * ratings;
    if (seconds >= weakBelow * median && seconds >= least) continue;
    flags.push({ row, isStrong: seconds < strongBelow * median || seconds < least });
  }
  return { flags, checked: times.length, median };
}
