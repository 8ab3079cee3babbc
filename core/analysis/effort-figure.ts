import { scaleEnds } from '../scales/ends.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import { ces, type EffortDirection } from '../stats/ces.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { sampleOf } from '../stats/sample-of.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { EffortQuestion } from './effort-question.ts';

/** How easy it was, as asked: the mean on the question's own scale, and the share 0..1 that found it easy. */
export type EffortFigure = {
  readonly n: number;
  readonly notAnswered: number;
  /** `agreement`: more is easier; `effort`: less is. */
  readonly direction: EffortDirection;
  readonly scale: { readonly min: number; readonly max: number };
  /** The answers that count as easy. */
  readonly easyFrom: number;
  readonly easyTo: number;
  readonly mean: number;
  readonly interval: readonly [number, number] | null;
  readonly easy: number;
  readonly easyInterval: readonly [number, number] | null;
};

/** A scale of this many steps or more is a ruler, fewer than the least have no easy side. */
const mostSteps = 11;
const leastSteps = 4;

/**
 * The effort score (CES) of some responses: 5–7 of 7, or 4–5 of 5, are easy; of effort needed 1–2 of 5. Answers stand
 * turned in a response, more being better; the mean is of what was ticked. `null` without an answer.
 */
export function effortFigure(
  graded: readonly GradedResponse[],
  { item, isBeside }: EffortQuestion,
): EffortFigure | null {
  const scale = scaleEnds(item.scale);
  const { min, max } = scale;
  const steps = max - min + 1;
  if (!(steps >= leastSteps && steps <= mostSteps)) return null;
  const direction = item.direction === 'negative' ? 'effort' : 'agreement';
  const asked = graded.map(({ response }) =>
    isBeside ? (response.beside?.overall[item.answer] ?? null) : (response.answers[item.answer] ?? null),
  );
  const answers = asked.flatMap((answer) =>
    answer === null ? [] : direction === 'effort' ? min + max - answer : answer,
  );
  const found = ces(answers, { min, max, direction });
  if (!found) return null;
  const { mean, easy, n } = found;
  const sample = sampleOf(answers);
  const interval = sample && meanInterval(n, sample.mean, sample.variance);
  const middle = (min + max) / 2;
  return {
    ...{ n, notAnswered: asked.length - n, direction, scale: { min, max }, mean },
    easyFrom: direction === 'effort' ? min : Math.floor(middle) + 1,
    easyTo: direction === 'effort' ? Math.ceil(middle) - 1 : max,
    interval: interval && [Math.max(min, interval[0]), Math.min(max, interval[1])],
    easy: easy / n,
    easyInterval: wilsonInterval(easy, n),
  };
}
