import type { NotWorked, Worked } from '../figure/method.ts';
import type { FigureWarning } from '../text/figure-warning.ts';

/** Answers on a scale, as one or as many. */
export type ScaleInput = {
  readonly x?: number | undefined;
  readonly values?: readonly (number | null)[] | undefined;
  readonly notApplicable?: readonly (number | null)[] | undefined;
};

/** The mean of answers put on 0 to 100, with each of them; `scoreOf` is `null` for what lies outside the scale. */
export function scaleScores(
  { x, values, notApplicable = [] }: ScaleInput,
  scoreOf: (answer: number) => number | null,
): Worked | NotWorked {
  const answers = values ?? (x === undefined ? undefined : [x]);
  if (!answers) return { refused: 'missing', args: { fields: 'x | values' } };
  const codes = new Set(notApplicable);
  const isAnswer = (answer: number | null): answer is number => answer !== null && !codes.has(answer);
  const scores = answers.map((answer) => (isAnswer(answer) ? scoreOf(answer) : null));
  const scored = scores.filter((score): score is number => score !== null);
  const warnings: readonly FigureWarning[] = scored.length < answers.filter(isAnswer).length ? ['offScale'] : [];
  const notAnswered = answers.length - scored.length;
  if (scored.length === 0) return { value: null, n: 0, notAnswered, warnings, details: { scores } };
  const mean = scored.reduce((sum, score) => sum + score, 0) / scored.length;
  return { value: mean, ...(values && { n: scored.length }), notAnswered, warnings, details: { scores } };
}
