import type { GradedResponse } from '../scoring/schema.ts';
import type { Period } from '../standard-rules/standard.ts';
import { findRepeats } from './repeats.ts';
import type { Aside, Asides, Entry, RepeatPolicy } from './schema.ts';

/** What decides which responses count. `identities`: who answered, by row. `entries`: what a person entered, by row. */
export type CountSetting = {
  readonly policy: RepeatPolicy;
  readonly period: Period;
  readonly identities: ReadonlyMap<number, string>;
  readonly entries: ReadonlyMap<number, Entry>;
};

/** The responses that count, in their order, the others by row, and undated ones that might be repeats. */
export type Counted = {
  readonly counting: readonly GradedResponse[];
  readonly asides: Asides;
  readonly unplaced: readonly number[];
};

/** Sets aside what a person left out, then repeats among the rest: a left-out response replaces none. */
export function setAside(
  graded: readonly GradedResponse[],
  { policy, period, identities, entries }: CountSetting,
): Counted {
  const asides = new Map<number, Aside>();
  const isLeftOut = ({ response }: GradedResponse) => entries.get(response.row)?.isLeftOut === true;
  for (const { response } of graded.filter(isLeftOut))
    asides.set(response.row, { kind: 'leftOut', reason: entries.get(response.row)?.reason ?? '' });
  const rest = graded.filter((one) => !isLeftOut(one));
  const { replaced, unplaced } = findRepeats(rest, identities, { policy, period });
  for (const [row, by] of replaced) asides.set(row, { kind: 'repeat', by });
  const counting = asides.size === 0 ? graded : graded.filter(({ response }) => !asides.has(response.row));
  return { counting, asides, unplaced };
}

/** How many responses are set aside, by reason. */
export function countAsides(asides: Asides): { readonly repeats: number; readonly leftOut: number } {
  const kinds = [...asides.values()].map(({ kind }) => kind);
  const repeats = kinds.filter((kind) => kind === 'repeat').length;
  return { repeats, leftOut: kinds.length - repeats };
}
