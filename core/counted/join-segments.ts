import type { Chosen } from '../analysis/choices.ts';
import type { WaveShape } from '../analysis/shape.ts';
import { issue } from '../responses/issue.ts';
import { type Column, type Issue, segmentRoles } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import type { Language } from '../text/schema.ts';
import { joinOptions, type OptionNames } from './join-options.ts';
import type { SameOptions } from './same-options.ts';

/** Responses whose segment values carry the names of their groups. */
export type JoinedSegments = {
  readonly graded: readonly GradedResponse[];
  /** By place in `Response.segments`. */
  readonly names: readonly OptionNames[];
  /** Cells in two languages by which other spellings were joined, each column once. */
  readonly issues: readonly Issue[];
};

const named = (names: OptionNames | undefined, value: string | null): string | null =>
  value === null ? null : (names?.get(value) ?? value);

/** A response with the names of its groups; the very same one where nothing changes. */
export function withNames(graded: GradedResponse, names: readonly OptionNames[]): GradedResponse {
  const { response } = graded;
  const segments = response.segments.map((value, place) => named(names[place], value));
  if (segments.every((value, place) => value === response.segments[place])) return graded;
  return { ...graded, response: { ...response, segments } };
}

/** The same option counts once in each segment column, however and in whichever language it is written. */
export function joinSegments(
  graded: readonly GradedResponse[],
  columns: readonly Column[],
  { same, language }: { readonly same: SameOptions; readonly language: Language },
): JoinedSegments {
  const parted = columns.filter(({ role }) => segmentRoles.includes(role));
  const joined = parted.map(({ role }, place) => {
    const counts = new Map<string, number>();
    for (const { response } of graded) {
      const value = response.segments[place] ?? null;
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return joinOptions(counts, { language, same, isNames: role !== 'segment' });
  });
  const names = joined.map((one) => one.names);
  const issues = joined.flatMap(({ pairs }, place) => {
    const options = pairs.map(({ latin, chinese }) => `${latin} = ${chinese}`).join('; ');
    return options === '' ? [] : [issue('optionsJoined', { options }, parted[place]?.index ?? null)];
  });
  const isSame = names.every(({ size }) => size === 0);
  return { graded: isSame ? graded : graded.map((one) => withNames(one, names)), names, issues };
}

/** What the segment selector asks for; a spelling that has joined a group asks for the group. */
export function chosenGroup(chosen: Chosen, { segments }: WaveShape, names: readonly OptionNames[]): Chosen {
  const wanted = foldText(chosen.segment).replace(/\s*:\s*/, ':');
  for (const [place, { title }] of segments.entries()) {
    const own = (value: string) => `${title}: ${value}`;
    const isWanted = (value: string) => foldText(own(value)).replace(/\s*:\s*/, ':') === wanted;
    const found = [...(names[place] ?? [])].find(([value]) => isWanted(value));
    if (found) return { ...chosen, segment: own(found[1]) };
  }
  return chosen;
}
