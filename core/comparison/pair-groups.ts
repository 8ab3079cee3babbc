import type { Tally } from '../analysis/schema.ts';
import { emptyMoments, type Moments, mergeMoments } from '../stats/moments.ts';
import type { Against, Pair } from './comparison.ts';
import { pairReadings } from './pair-readings.ts';
import { type Reading, sampleFrom } from './reading.ts';

/** A segment column as far as its groups are compared. `only`: the one value that is chosen; `null`: all. */
export type Groups = {
  readonly place: number;
  readonly title: string;
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly only: string | null;
};

/** Exact: the sums are whole numbers. */
const less = (all: Moments, part: Moments): Moments => ({
  n: all.n - part.n,
  sum: all.sum - part.sum,
  rest: all.rest - part.rest,
  highHigh: all.highHigh - part.highHigh,
  highLow: all.highLow - part.highLow,
  lowLow: all.lowLow - part.lowLow,
});

const readingOf = (moments: Moments): Reading => ({
  kind: 'mean',
  about: { kind: 'index' },
  sample: sampleFrom(moments),
  n: moments.n,
});

/**
 * The index of each value of a segment column against all other responses with a value there, by Welch, most answers
 * first. A blank is neither a group nor part of the rest. A group below `minimum` is left out, and so is one whose rest is:
 * the two would give it away.
 */
export function pairGroups({ place, title, tallies, only }: Groups, minimum: number): readonly Pair[] {
  const groups = Object.entries(tallies)
    .filter(([value]) => value !== '')
    .map(([value, { moments }]) => ({ value, moments }))
    .sort((a, b) => b.moments.n - a.moments.n || (a.value < b.value ? -1 : 1));
  const all = groups.reduce((sum, { moments }) => mergeMoments(sum, moments), emptyMoments);
  return groups.flatMap(({ value, moments }) => {
    if (only !== null && value !== only) return [];
    const against: Against = { kind: 'rest', place, title, value };
    const pair = pairReadings(readingOf(moments), readingOf(less(all, moments)), against, minimum);
    return pair ? [pair] : [];
  });
}
