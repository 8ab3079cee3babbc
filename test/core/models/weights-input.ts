import { waveShape } from '../../../core/analysis/shape.ts';
import { summariseWave } from '../../../core/analysis/wave.ts';
import { workOutFigures } from '../../../core/analysis/work-out-figures.ts';
import { type ModelInputs, usualInputs } from '../../../core/models/inputs.ts';
import type { ModelsInput } from '../../../core/models/model.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Dimension, Standard } from '../../../core/standard-rules/standard.ts';
import { frozen, standard } from '../analysis/sample.ts';
import { columnOf, responseOf } from '../scoring/samples.ts';

/** Answers from 1 to 5 to a question a dimension, graded by a standard. */
export function inputOf(
  rules: Standard,
  asked: readonly string[],
  answers: readonly (readonly (number | null)[])[],
  inputs: Partial<ModelInputs> = {},
): ModelsInput {
  const columns = asked.map((id, place) => columnOf(place, id));
  const rubric = fitRubric(rules, columns);
  const shape = waveShape(rubric, columns);
  const counting = answers.map((one, place) => gradeResponse(responseOf(one, place + 2), rubric));
  const figures = workOutFigures(summariseWave(counting, rubric, shape), rubric, shape);
  return frozen({ rubric, columns, counting, figures, table: [], inputs: { ...usualInputs, ...inputs } });
}

/** What somebody says whose judgements agree: how many times more each weighs. */
export const agreeing = (weights: readonly number[]) => weights.map((row) => weights.map((column) => row / column));

/** The sample standard with dimensions of these weights. */
export const weighing = (weights: Readonly<Record<string, number>>): Standard => ({
  ...standard,
  dimensions: Object.entries(weights).map(([id, weight]): Dimension => {
    const title = { en: `The ${id}`, 'zh-CN': id, 'zh-TW': id };
    return { id, title, weight, headers: [id] };
  }),
});

/** Scores 100 20 60 40 100 and 80 80 80 100 60. */
export const fiveAnswers = [
  [5, 4],
  [1, 4],
  [3, 4],
  [2, 5],
  [5, 3],
];
