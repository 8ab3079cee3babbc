import { scaleEnds } from '../scales/ends.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { givenAnswers, gridsOf } from './grids.ts';
import type { TrustInput } from './schema.ts';

type Acquiescence = {
  /** Responses that answered questions of both directions. */
  readonly n: number;
  /** How far answers lean to the upper end, as a share of half the scale, −1..1; 0: not at all. */
  readonly lean: number;
  /** 95 %. */
  readonly interval: readonly [number, number];
};

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Acquiescence: do people say yes whatever is asked? The mean of what was answered to questions asked the one way and of
 * what was answered to those asked the other way, less the middle of the scale; both ways weigh the same. `null`: no scale has
 * questions of both directions, or fewer than two answered both.
 * Source: measurement.md §13; Baumgartner & Steenkamp (2001), J. Marketing Research 38, 143–156.
 * Example: 5 to the one and 3 to the other on 1–5 is (1 + 0) / 2 = .5; 5 and 1 is 0.
 */
export function acquiescence({ graded, rubric }: Pick<TrustInput, 'graded' | 'rubric'>): Acquiescence | null {
  const grid = gridsOf(rubric).find(({ isMixed }) => isMixed);
  if (grid === undefined) return null;
  const { min, max } = scaleEnds(grid.scale);
  const isForward = grid.items.map(({ direction }) => direction === 'positive');
  const leans = graded.map(({ response }) => {
    const given = givenAnswers(response.answers, grid.items);
    const sideOf = (forward: boolean) =>
      meanOf(given.flatMap((value, place) => (value !== null && isForward[place] === forward ? [value] : [])));
    const [one, other] = [sideOf(true), sideOf(false)];
    return one === null || other === null ? null : (one + other - min - max) / (max - min);
  });
  const sample = sampleOf(leans);
  const interval = sample && meanInterval(sample.n, sample.mean, sample.variance);
  return sample && interval && { n: sample.n, lean: sample.mean, interval };
}
