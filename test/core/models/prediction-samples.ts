import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { foldParts } from '../../../core/models/fold-parts.ts';
import { usualInputs } from '../../../core/models/inputs.ts';
import type { ModelsInput, PartResults } from '../../../core/models/model.ts';
import { type Predicted, type Prediction, predictionsOf } from '../../../core/models/prediction.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import type { Rubric } from '../../../core/scoring/schema.ts';
import { rubricOf } from '../analysis/sample.ts';
import { beside } from '../drivers/survey.ts';

/** Answers 1–5 to the questions, and 0–100 about everything; left out: not asked. */
export type Said = { readonly answers: readonly (number | null)[]; readonly whole?: number | null };

const names = ['Quality', 'Delivery', 'Price', 'Care', 'Speed', 'Place'];

/** One question 1–5 a dimension, graded by the sample standard, whose bands begin at 95, 81, 61 and 0. */
export function surveyed(said: readonly Said[], seed = 1, change: Partial<Rubric['standard']> = {}): ModelsInput {
  const asks = said.some(({ whole }) => whole !== undefined);
  const plain = rubricOf(
    Array.from({ length: said[0]?.answers.length ?? 0 }, (_, place) => names[place] ?? `Question ${place}`),
  );
  const standard = { ...plain.standard, ...change };
  const rubric = { ...plain, standard, beside: { expected: [], overall: asks ? [beside('Overall')] : [] } };
  const counting = said.map(({ answers, whole = null }, place) => {
    const about = { evidence: null, work: null, expected: [], overall: [whole] };
    const who = { at: null, respondent: null, customer: null, recommend: null, segments: [] };
    return gradeResponse({ row: place + 2, ...who, answers, beside: about }, rubric);
  });
  const shape = waveShape(rubric, []);
  const figures = workOutFigures(summariseWave(counting, rubric, shape), rubric, shape);
  return { rubric, columns: [], counting, figures, table: [], inputs: { ...usualInputs, seed } };
}

/** All parts, worked out in this order. */
export const workedOut = (input: ModelsInput, order = [0, 1, 2, 3, 4]): PartResults =>
  Object.fromEntries(order.map((fold) => [`folds:${fold}`, foldParts.workOut(input, fold)]));

export function predicted(input: ModelsInput): readonly Predicted[] {
  const found = predictionsOf(input, foldParts.count(input) === 0 ? {} : workedOut(input));
  if ('refused' in found) throw new Error(`nothing predicted: ${found.refused}`);
  return found;
}

/** What was found of a target. */
export function foundOf(input: ModelsInput, kind: 'overall' | 'index'): Prediction {
  const found = predicted(input).find(({ target }) => target.kind === kind)?.found;
  if (!found || 'refused' in found) throw new Error(`not told: ${JSON.stringify(found)}`);
  return found;
}
