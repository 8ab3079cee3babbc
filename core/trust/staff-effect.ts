import { segmentRoles } from '../responses/schema.ts';
import { groupIcc } from '../stats/group-icc.ts';
import { quantile } from '../stats/quantile.ts';
import type { TrustInput } from './schema.ts';

/** What the comparison of people needs at least (measurement.md §7), and how far from all a mean may lie by chance. */
const fewestPeople = 5;
const fewestAnswers = 10;
const standardErrors = 3;

type StaffEffect = {
  readonly people: number;
  readonly n: number;
  /** Share of the difference between scores that lies between people, 0..1. */
  readonly icc: number;
  /** Design effect: how many times wider the variance of the mean is. */
  readonly deff: number;
  /** Whose mean lies outside what chance explains, farthest first. Limits are of that many answers. */
  readonly outside: readonly {
    readonly person: string;
    readonly n: number;
    readonly mean: number;
    readonly limits: readonly [number, number];
  }[];
};

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Scores by the person who asked or logged, of those with answers enough to be shown. */
function scoresByPerson({
  graded,
  rubric,
  columns,
}: Omit<TrustInput, 'table'>): ReadonlyMap<string, readonly number[]> {
  const place = columns.filter(({ role }) => segmentRoles.includes(role)).findIndex(({ role }) => role === 'staff');
  const scores = new Map<string, number[]>();
  for (const { response, status, raw } of place < 0 ? [] : graded) {
    const person = response.segments[place] ?? null;
    if (person === null || raw === null || status !== 'graded') continue;
    const own = scores.get(person);
    if (own) own.push(raw);
    else scores.set(person, [raw]);
  }
  const least = Math.max(fewestAnswers, rubric.standard.minimumGroup);
  return new Map([...scores].filter(([, own]) => own.length >= least));
}

/**
 * Interviewer effect: do scores depend on who asked or logged? The intraclass correlation of the people with its design effect,
 * and a funnel: whose mean lies over three standard errors (of the spread within people) from the median of all people's means. `null`: no column
 * names staff, fewer than five people with ten answers each, or no variation.
 * Source: Kish (1962), JASA 57, 92–115; Spiegelhalter (2005), Funnel plots, Statistics in Medicine 24, 1185–1202.
 */
export function staffEffect(input: Omit<TrustInput, 'table'>): StaffEffect | null {
  const scores = scoresByPerson(input);
  const found = scores.size < fewestPeople ? null : groupIcc([...scores.values()]);
  if (found === null) return null;
  // One person far off must not move the funnel of all others.
  const centre =
    quantile(
      [...scores.values()].map(meanOf).sort((a, b) => a - b),
      0.5,
    ) ?? 0;
  const outside = [...scores].map(([person, own]) => {
    const half = standardErrors * Math.sqrt(found.msWithin / own.length);
    const mean = meanOf(own);
    return {
      person,
      n: own.length,
      mean,
      limits: [centre - half, centre + half] as const,
      far: Math.abs(mean - centre) / half,
    };
  });
  return {
    ...{ people: scores.size, n: found.n, icc: found.icc, deff: found.deff },
    outside: outside
      .filter(({ far }) => far > 1)
      .sort((a, b) => b.far - a.far)
      .map(({ far: _, ...one }) => one),
  };
}
