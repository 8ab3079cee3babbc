import { type Margin, type Raked, rake } from './rake.ts';
import { trimWeights } from './trim-weights.ts';

const mostTrims = 50;
// A weight may lie this much above the cap: raking again lifts the trimmed ones a little.
const close = 1 + 1e-6;

/**
 * Raking with trimmed weights: weights that meet all margins while no answer counts more than `cap` times the average.
 * In words: rake, trim at cap · mean, rake again, until both hold. `exceeds`: after 50 times some weight still lies
 * above the cap, since the margins, which are met, demand it. `counts`: answers behind each starting weight (the cells
 * of a table), left out: one. `trimmed`: how many of the weights were cut. Source: DeBell & Krosnick (2009), ANES
 * Technical Report nes012427; R `anesrake`, whose default cap is 5. Example: no weight above the cap → the same as
 * `rake`.
 */
export function rakeTrimmed(
  start: readonly number[],
  margins: readonly Margin[],
  cap = 5,
  counts: readonly number[] = start.map(() => 1),
): Exclude<Raked, { readonly weights: readonly number[] }> | TrimmedRaked {
  let raked = rake(start, margins);
  let trimmed = 0;
  for (let time = 0; time < mostTrims; time++) {
    if (!('weights' in raked)) return raked;
    const perAnswer = raked.weights.map((weight, place) => (counts[place] ? weight / (counts[place] ?? 1) : 0));
    const cut = trimWeights(perAnswer, cap, counts);
    if (cut === null || !isAbove(perAnswer, counts, cap)) return { ...raked, trimmed, exceeds: false };
    trimmed = cut.trimmed;
    raked = rake(
      cut.weights.map((weight, place) => weight * (counts[place] ?? 0)),
      margins,
    );
  }
  return 'weights' in raked ? { ...raked, trimmed, exceeds: true } : raked;
}

type TrimmedRaked = {
  readonly weights: readonly number[];
  readonly rounds: number;
  readonly trimmed: number;
  readonly exceeds: boolean;
};

function isAbove(weights: readonly number[], counts: readonly number[], cap: number): boolean {
  let total = 0;
  let answers = 0;
  weights.forEach((weight, place) => {
    const count = counts[place] ?? 0;
    total += weight * count;
    if (weight > 0) answers += count;
  });
  return weights.some((weight) => weight > ((cap * total) / answers) * close);
}
