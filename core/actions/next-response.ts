import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { NextResponse } from './schema.ts';

/** A response as cases see it. `who`: a text that is the same for the same customer; `null`: anonymous. */
export type CaseResponse = {
  readonly id: string;
  readonly graded: GradedResponse;
  readonly who: string | null;
  /** Why it does not count; `null`: it counts. */
  readonly aside: 'leftOut' | 'repeat' | null;
};

/** Dated responses of each customer, earliest first; without those that a person left out. */
export function timelines(responses: readonly CaseResponse[]): ReadonlyMap<string, readonly CaseResponse[]> {
  const found = new Map<string, CaseResponse[]>();
  for (const one of responses) {
    if (one.who === null || one.aside === 'leftOut' || one.graded.response.at === null) continue;
    const same = found.get(one.who);
    if (same) same.push(one);
    else found.set(one.who, [one]);
  }
  const timeOf = ({ graded }: CaseResponse) => graded.response.at ?? '';
  for (const line of found.values()) line.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
  return found;
}

/** Whether a later response shows that what a rule fired on is better. One without a grade proves nothing of a total. */
export function effectIn(later: GradedResponse, rule: string, rubric: Rubric): NextResponse['effect'] {
  if (later.triggers.includes(rule)) return 'again';
  const [id = '', dimension] = rule.split(/:(.*)/);
  const trigger = rubric.standard.triggers.find((one) => one.id === id);
  if (!trigger) return 'unknown';
  if (trigger.when.on !== 'eachItem') return later.status === 'graded' ? 'proven' : 'unknown';
  const place = rubric.dimensions.findIndex((one) => one.id === dimension);
  return (later.dimensions[place] ?? null) === null ? 'unknown' : 'proven';
}

/**
 * The customer's first response after a moment, compared with the one that a case is about.
 * @param after local ISO text, or a day: responses of that day are later
 */
export function findNext(
  { graded, who }: CaseResponse,
  after: string,
  rule: string,
  { lines, rubric }: { readonly lines: ReturnType<typeof timelines>; readonly rubric: Rubric },
): NextResponse | null {
  const line = who === null ? [] : (lines.get(who) ?? []);
  const later = line.find((one) => (one.graded.response.at ?? '') > after && one.graded !== graded)?.graded;
  if (!later || later.response.at === null) return null;
  const { row, at } = later.response;
  return { row, at, before: graded.score, after: later.score, effect: effectIn(later, rule, rubric) };
}
