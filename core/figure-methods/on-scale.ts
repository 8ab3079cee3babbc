import type { NotWorked } from '../figure/method.ts';
import type { FigureWarning } from '../text/figure-warning.ts';

/** Answers within a scale; what lies outside is not answered. */
export type OnScale = {
  readonly answers: readonly number[];
  readonly notAnswered: number;
  readonly warnings: readonly FigureWarning[];
};

/** The answers of a list that a scale can hold, in order. */
export function onScale(scores: readonly (number | null)[], min: number, max: number): OnScale {
  const given = scores.filter((score): score is number => score !== null);
  const answers = given.filter((score) => score >= min && score <= max);
  return {
    answers,
    notAnswered: scores.length - answers.length,
    warnings: answers.length < given.length ? ['offScale'] : [],
  };
}

/** Most answers that counts are written out to. */
const most = 1e6;

/** Answers written out from the counts of each step of a scale, from `min` upwards; or why they are no counts. */
export function fromCounts(counts: readonly (number | null)[], min: number): OnScale | NotWorked {
  if (counts.some((count) => count !== null && !(Number.isInteger(count) && count >= 0)))
    return { refused: 'badInput', args: { field: 'counts', fault: 'not whole numbers from 0' } };
  if (counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) > most)
    return { refused: 'badInput', args: { field: 'counts', fault: `more than ${most} answers` } };
  const answers = counts.flatMap((count, step) => new Array<number>(count ?? 0).fill(min + step));
  return { answers, notAnswered: 0, warnings: [] };
}
