import { mergeTally } from '../analysis/merge.ts';
import type { Tally } from '../analysis/schema.ts';
import { countTogether, type GradedSource } from '../analysis/together.ts';
import { meanOf } from '../stats/mean.ts';
import type { Sample } from '../stats/sample-of.ts';
import { varianceOf } from '../stats/variance.ts';
import { welch } from '../stats/welch.ts';

type Logged = {
  readonly staff: Sample;
  readonly customers: Sample;
  /** Staff less customers, in points of the index, and its 95 % interval. */
  readonly difference: number;
  readonly interval: readonly [number, number];
};

function sampleOfTallies(tallies: readonly Tally[]): Sample | null {
  const [first, ...others] = tallies;
  if (first === undefined) return null;
  const { moments } = others.reduce(mergeTally, first);
  const mean = meanOf(moments);
  const variance = varianceOf(moments);
  return mean === null || variance === null ? null : { n: moments.n, mean, variance };
}

/**
 * Does feedback that staff logged score otherwise than what customers entered themselves? Welch's test of the scores of the
 * response tabs that are counted together. `null`: one of the two is missing, smaller than `minimum`, or scored by other rules.
 */
export function staffAgainstCustomers(sources: readonly GradedSource[], minimum: number): Logged | null {
  if (countTogether(sources, minimum).mixture !== 'none') return null;
  const of = (by: GradedSource['by']) =>
    sampleOfTallies(sources.filter((one) => one.by === by).map(({ index }) => index));
  const [staff, customers] = [of('staff'), of('customers')];
  if (!staff || !customers || Math.min(staff.n, customers.n) < minimum) return null;
  const found = welch(staff, customers);
  return found && { staff, customers, difference: found.difference, interval: found.interval };
}
