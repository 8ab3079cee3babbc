import type { WaveSummary } from '../analysis/schema.ts';
import { shrinkMeans } from '../stats/shrink-means.ts';
import { sampleFrom } from './reading.ts';

/**
 * Group means drawn towards the mean of all, as far as their few answers leave them to chance. `isAllChance`: the groups differ
 * no more than chance explains, so each value is the mean of all.
 */
export type Shrunken = { readonly values: ReadonlyMap<string, number>; readonly isAllChance: boolean };

/**
 * The index of each value of a segment column beside luck: what to expect of it next time. `null` for fewer than two
 * groups. Blanks and groups below `minimum` take no part.
 */
export function shrunkenIndices(tallies: WaveSummary['segments'][number], minimum: number): Shrunken | null {
  const groups = Object.entries(tallies).flatMap(([value, { moments }]) => {
    const sample = value === '' || moments.n < minimum ? null : sampleFrom(moments);
    return sample ? [{ value, sample }] : [];
  });
  const shrunk = shrinkMeans(groups.map(({ sample }) => sample));
  if (!shrunk) return null;
  return {
    values: new Map(groups.map(({ value }, place) => [value, shrunk.values[place] ?? shrunk.grand])),
    isAllChance: shrunk.between === 0,
  };
}
