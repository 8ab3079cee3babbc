import type { Labelled, Shape } from './data.ts';

/** Between two questions; see `conditionalInformation`. */
function between({ rows, classes }: Labelled, shape: Shape, first: number, second: number): number {
  const [wide, high] = [shape.levels[first] ?? 0, shape.levels[second] ?? 0];
  const both = new Int32Array(shape.classes * wide * high);
  const [ofFirst, ofSecond] = [new Int32Array(shape.classes * wide), new Int32Array(shape.classes * high)];
  const ofClass = new Int32Array(shape.classes);
  const add = (counts: Int32Array, place: number) => {
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const [row, answers] of rows.entries()) {
    const [one, x, y] = [classes[row] ?? 0, answers[first] ?? 0, answers[second] ?? 0];
    add(both, (one * wide + x) * high + y);
    add(ofFirst, one * wide + x);
    add(ofSecond, one * high + y);
    add(ofClass, one);
  }
  let sum = 0;
  for (const [place, count] of both.entries()) {
    if (count === 0) continue;
    const at = Math.floor(place / high);
    const one = Math.floor(at / wide);
    const expected = ((ofFirst[at] ?? 0) * (ofSecond[one * high + (place % high)] ?? 0)) / (ofClass[one] ?? 0);
    sum += count * Math.log(count / expected);
  }
  // Questions that have nothing to do with each other are at 0; rounding dust is not.
  return rows.length === 0 ? 0 : Math.max(0, sum / rows.length);
}

/**
 * Conditional mutual information of every two questions given the class, in nats, from 0: how much more one tells of
 * the other than the class tells already. Symmetric, 0 on the diagonal; counts are taken as they are.
 * In words: Σ P(x, y, c) · ln(P(x, y | c) / (P(x | c) · P(y | c))) over levels x, y and classes c.
 * Source: Friedman, Geiger & Goldszmidt (1997), Machine Learning 29, 131–163. Example: one class, two questions with two
 * levels that always agree, half and half → ln 2 = .693.
 */
export function conditionalInformation(data: Labelled, shape: Shape): readonly (readonly number[])[] {
  const found = shape.levels.map(() => shape.levels.map(() => 0));
  shape.levels.forEach((_, second) => {
    for (let first = 0; first < second; first++) {
      const information = between(data, shape, first, second);
      (found[first] ?? [])[second] = information;
      (found[second] ?? [])[first] = information;
    }
  });
  return found;
}
