import { scaleEnds } from '../scales/ends.ts';
import { ratedItems } from './grids.ts';
import type { Flag, TrustInput } from './schema.ts';

/** On a scale of three steps two are ends. */
const fewestSteps = 4;
const fewestAnswers = 5;
const standardErrors = 3;

type Extremes = {
  /** Never strong: some people do mean the ends. */
  readonly flags: readonly Flag[];
  readonly checked: number;
  /** Share of all answers that are an end of their scale, 0..1. */
  readonly share: number;
};

/**
 * Extreme answers: who uses hardly anything but the ends of the scale where others seldom do? A response with five answers or
 * more whose share of ends lies over three standard errors above that of all: (p − P) / √(P(1 − P)/k) > 3. `null`: no such
 * response, or no scale of four steps. Source: measurement.md §13; the normal test of a share.
 * Example: of all answers a tenth are ends; five of five give (1 − .1) / √(.1·.9/5) = 6.7, two of five 2.2.
 */
export function extremes({ graded, rubric }: Pick<TrustInput, 'graded' | 'rubric'>): Extremes | null {
  const items = ratedItems(rubric)
    .map(({ answer, scale }) => ({ answer, ...scaleEnds(scale) }))
    .filter(({ min, max }) => max - min >= fewestSteps - 1);
  const enough: { readonly row: number; readonly ends: number; readonly given: number }[] = [];
  let [allEnds, all] = [0, 0];
  for (const { response } of graded) {
    const { row, answers } = response;
    let ends = 0;
    let given = 0;
    for (const { answer, min, max } of items) {
      const value = answers[answer] ?? null;
      if (value === null) continue;
      given += 1;
      if (value === min || value === max) ends += 1;
    }
    allEnds += ends;
    all += given;
    if (given >= fewestAnswers) enough.push({ row, ends, given });
  }
  if (enough.length === 0) return null;
  const share = allEnds / all;
  const isFar = ({ ends, given }: { readonly ends: number; readonly given: number }) =>
    ends / given - share > standardErrors * Math.sqrt((share * (1 - share)) / given);
  const flags = enough.filter(isFar).map(({ row }) => ({ row, isStrong: false }));
  return { flags, checked: enough.length, share };
}
