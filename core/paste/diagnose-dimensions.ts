import { foldText } from '../scales/fold.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type Draft, type DraftDimension, longestName, mostDimensions } from './draft.ts';
import { mendable, stop } from './finding.ts';
import { tidy } from './read-number.ts';

/** A draft with one dimension changed. */
export const withDimension = (draft: Draft, at: number, change: (one: DraftDimension) => DraftDimension): Draft => ({
  ...draft,
  dimensions: draft.dimensions.map((one, place) => (place === at ? change(one) : one)),
});

/** The first free name behind one that is taken: `Price (2)`. */
export function freeName(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldText));
  for (let number = 2; ; number += 1) if (!folded.has(foldText(`${name} (${number})`))) return `${name} (${number})`;
}

function nameFaults({ dimensions }: Draft): Diagnosis[] {
  const names = dimensions.map(({ name }) => name);
  const folded = names.map(foldText);
  return names.flatMap((name, at): Diagnosis[] => {
    if (name.length > longestName)
      return [{ finding: stop('longName', at + 1, { name: `${name.slice(0, 40)}…`, most: longestName }), mend: null }];
    if (folded.indexOf(foldText(name)) === at) return [];
    const renamed = freeName(name, names);
    const finding = mendable('duplicateName', at + 1, { name, renamed });
    return [{ finding, mend: (draft) => withDimension(draft, at, (one) => ({ ...one, name: renamed })) }];
  });
}

/** What a lost weight may be: the points of the best level, else an equal part of what is left of 100; `null`: neither. */
function lostWeight({ points }: DraftDimension, { dimensions }: Draft): number | null {
  const best = points[points.length - 1]?.value ?? null;
  if (best !== null && best > 0) return best;
  const lost = dimensions.filter(({ weight }) => weight.value === null).length;
  const known = dimensions.reduce((sum, { weight }) => sum + (weight.value ?? 0), 0);
  return known < 100 ? tidy((100 - known) / lost) : null;
}

function weightFaults(draft: Draft): Diagnosis[] {
  return draft.dimensions.flatMap((one, at): Diagnosis[] => {
    const { name: dimension, weight } = one;
    if (weight.value !== null)
      return weight.value > 0
        ? []
        : [{ finding: stop('weightNotPositive', at + 1, { dimension, value: weight.value }), mend: null }];
    const value = lostWeight(one, draft);
    const code = weight.text === '' ? 'weightMissing' : 'unreadableWeight';
    const args = { dimension, text: weight.text, value: value ?? '' };
    if (value === null) return [{ finding: stop(code, at + 1, args), mend: null }];
    const mend = (before: Draft) => withDimension(before, at, (was) => ({ ...was, weight: { text: '', value } }));
    return [{ finding: mendable(code, at + 1, args), mend }];
  });
}

/** Sums of fractions miss 100 by less. */
const dust = 1e-9;

/**
 * Weights in proportion that add up to 100 as they are shown, in hundredths: what is cut from one is given to the next.
 * Weights too small for that are left as they come out.
 */
function toHundred(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => (weight * 100) / sum);
  if (shares.some((share) => share < 0.01)) return shares;
  let exact = 0;
  let given = 0;
  return shares.map((share) => {
    exact += share;
    const hundredths = Math.round(exact * 100) - given;
    given += hundredths;
    return hundredths / 100;
  });
}

function sumFaults({ dimensions }: Draft): Diagnosis[] {
  if (dimensions.some(({ weight }) => (weight.value ?? 0) <= 0)) return [];
  const sum = dimensions.reduce((total, { weight }) => total + (weight.value ?? 0), 0);
  if (Math.abs(sum - 100) <= dust) return [];
  const scaled = toHundred(dimensions.map(({ weight }) => weight.value ?? 0));
  const mend = (draft: Draft): Draft => ({
    ...draft,
    dimensions: draft.dimensions.map((one, at) => {
      const { value: was } = one.weight;
      const value = scaled[at] ?? was;
      // A level keeps its share of the weight.
      const share = (points: number | null) =>
        points === null || was === null || value === null ? null : tidy((points * value) / was);
      const points = one.points.map((cell) => ({ ...cell, value: share(cell.value) }));
      return { ...one, weight: { ...one.weight, value }, points };
    }),
  });
  return [{ finding: mendable('weightSum', '', { sum: tidy(sum) }), mend }];
}

/** What is wrong with names and weights. */
export function diagnoseDimensions(draft: Draft): readonly Diagnosis[] {
  const { length } = draft.dimensions;
  if (length === 0) return [{ finding: stop('noDimension', '', {}), mend: null }];
  if (length > mostDimensions)
    return [{ finding: stop('tooMany', '', { n: length, most: mostDimensions }), mend: null }];
  return [...nameFaults(draft), ...weightFaults(draft), ...sumFaults(draft)];
}
