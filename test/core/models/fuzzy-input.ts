import type { WaveFigures } from '../../../core/analysis/figures.ts';
import { usualInputs } from '../../../core/models/inputs.ts';
import type { ModelsInput } from '../../../core/models/model.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import type { Rubric } from '../../../core/scoring/schema.ts';
import { frozen, gradedOf } from '../analysis/sample.ts';

type Answers = readonly (number | null)[];

/** What the models get from a survey with these answers, graded as they would be. */
export function fuzzyInput(rubric: Rubric, rows: readonly Answers[], inputs = usualInputs): ModelsInput {
  const counting = rows.map((answers) => gradeResponse({ ...gradedOf().response, answers }, rubric));
  const raws = counting.flatMap(({ raw }) => (raw === null ? [] : [raw]));
  const value = raws.length === 0 ? null : raws.reduce((sum, raw) => sum + raw, 0) / raws.length;
  // The evaluation reads nothing else of the figures than the index.
  const figures = { index: { value }, grade: 'C' } as WaveFigures;
  return frozen({ rubric, columns: [], counting, figures, table: [], inputs });
}

/** As many rows as `times`, each with these answers. */
export const rowsOf = (times: number, ...answers: Answers): readonly Answers[] =>
  Array.from({ length: times }, () => answers);
