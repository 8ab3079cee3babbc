import type { WaveFigures } from '../../../core/analysis/figures.ts';
import { type Construct, type ModelInputs, usualInputs } from '../../../core/models/inputs.ts';
import type { ModelsInput, PartResults } from '../../../core/models/model.ts';
import { partsOf, workOutPart } from '../../../core/models/parts.ts';
import type { Cell, Column } from '../../../core/responses/schema.ts';
import { columnIn, frozen, gradedOf, rubricOf } from '../analysis/sample.ts';
import { survey } from '../stats/pls-survey.ts';

const headers = ['Finish', 'Advice', 'Price', 'Content', 'Again'];
const scale = { kind: 'numeric', min: 0, max: 22 } as const;

/** A question of the survey: a row of the sheet's columns 1 to 5. */
const question = (header: string, at: number): Column => ({ ...columnIn('none', at + 1, header), scale });

export const constructs: readonly Construct[] = [
  { name: 'Quality', columns: [1, 2], from: [] },
  { name: 'Value', columns: [3], from: [0] },
  { name: 'Satisfaction', columns: [4, 5], from: [0, 1] },
];

type Change = {
  readonly rows?: number;
  readonly inputs?: Partial<ModelInputs>;
  readonly columns?: (column: Column) => Column;
  readonly cell?: (value: number, column: number, row: number) => Cell;
};

/** What the models get from a sheet with as many rows of `survey`, a name in the first column. */
export function pathInput({
  rows = 120,
  inputs = {},
  columns = (one) => one,
  cell = (value) => value,
}: Change = {}): ModelsInput {
  const answers = survey(rows);
  const body = Array.from({ length: rows }, (_, row) => [
    `person ${row}`,
    ...answers.map((column, at) => cell(column[row] ?? 0, at + 1, row)),
  ]);
  return frozen({
    rubric: rubricOf([]),
    columns: [columnIn('respondent', 0, 'Name'), ...headers.map(question)].map(columns),
    counting: body.map((_, row) => gradedOf({ response: { row: row + 2 } })),
    // The path model reads none of the figures.
    figures: {} as WaveFigures,
    table: [['Name', ...headers], ...body],
    inputs: { ...usualInputs, constructs, resamples: 120, seed: 5, ...inputs },
  });
}

/** Every part of the long work. */
export const allParts = (input: ModelsInput): PartResults =>
  Object.fromEntries(partsOf(input).map((id) => [id, workOutPart(input, id)]));
