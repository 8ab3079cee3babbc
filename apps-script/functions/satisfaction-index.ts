import { indexFigure } from '../../core/analysis/index-figure.ts';
import { countScore, startTally } from '../../core/analysis/running-tally.ts';
import { isBlank } from '../../core/responses/blank.ts';
import { cellForm } from '../../core/scales/cell-form.ts';
import { gradeResponse } from '../../core/scoring/grade.ts';
import type { Rubric } from '../../core/scoring/schema.ts';
import { fivePoint } from '../../core/standards/five-point.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import { answeredRows, isTrue, rowsOf } from './arguments.ts';
import { guessLanguage } from './guess-language.ts';
import { type RatedColumn, rateColumn } from './rated-column.ts';
import { saidScale } from './said-scale.ts';
import { type Shown, showFigures } from './show-figures.ts';

/** One weight a column, given as a row or a column; equal ones when none is given. */
function weightsOf(argument: unknown, columns: number, language: Language): readonly number[] {
  const cells = rowsOf(argument).flat();
  if (cells.every(isBlank)) return Array.from({ length: columns }, () => 1);
  const weights = cells.map((cell) => {
    const form = cellForm(cell);
    return form.kind === 'number' ? form.value : Number.NaN;
  });
  const isUsable = weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0);
  if (isUsable && weights.length === columns) return weights;
  throw new Error(say(language, 'function.weights', { columns, given: cells.join(' · ') }));
}

/** The columns as a rubric: percent of maximum, missing answers renormalised, nothing below 60 % answered weight. */
function rubricOf(columns: readonly RatedColumn[], weights: readonly number[]): Rubric {
  const { title } = fivePoint;
  const dimensions = columns.map(({ scale }, answer) => ({
    id: String(answer),
    title,
    weight: weights[answer] ?? 0,
    headers: [],
    items: [
      { id: String(answer), weight: 100, answer, column: null, title: '', scale, direction: 'positive' as const },
    ],
    unscored: [],
  }));
  return { standard: { ...fivePoint, triggers: [] }, stamp: '', dimensions, beside: { expected: [], overall: [] } };
}

/**
 * Customer satisfaction index, 0..100: each respondent's weighted percent of maximum, then their mean. Missing answers
 * give their weight to the others; a respondent with less than 60 % answered weight is left out.
 */
export function satisfactionIndex(range: unknown, weights: unknown, options: readonly unknown[]): Shown {
  const table = answeredRows(range);
  const language = guessLanguage(table.flat());
  const reading = { said: saidScale(options[0], language), usualTop: 5, language };
  const columns = (rowsOf(range)[0] ?? []).map((_, place) => rateColumn(table, place, reading));
  const rubric = rubricOf(columns, weightsOf(weights, columns.length, language));
  const tally = startTally();
  table.forEach((_, place) => {
    const answers = columns.map((column) => column.answers[place] ?? null);
    if (place === 0 && columns.some(({ hasHeader }) => hasHeader) && answers.every((one) => one === null)) return;
    const response = { row: place, at: null, respondent: null, customer: null, answers, recommend: null, segments: [] };
    const { status, raw } = gradeResponse(response, rubric);
    if (status === 'graded' && raw !== null) countScore(tally, raw);
    else tally.notAnswered += 1;
  });
  return showFigures([indexFigure(tally, rubric.standard, 0)], options.some(isTrue), language);
}
