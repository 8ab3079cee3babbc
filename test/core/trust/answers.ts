import type { Cell, Column } from '../../../core/responses/schema.ts';
import type { Direction, Scale } from '../../../core/scales/schema.ts';
import type { GradedResponse, Item, Rubric } from '../../../core/scoring/schema.ts';
import type { TrustInput } from '../../../core/trust/schema.ts';
import { column, panelInput, response } from '../panels/panel-input.ts';

export const five: Scale = { kind: 'numeric', min: 1, max: 5 };

type Asked = {
  readonly scale?: Scale;
  /** Of each question; left out: all the same way. */
  readonly directions?: readonly Direction[];
  /** How many of the questions are about the first dimension; the others are about the second. */
  readonly ofFirst?: number;
};

/** A rubric of two dimensions whose questions are `count` in all. */
export function rubricOf(count: number, { scale = five, directions = [], ofFirst = count }: Asked = {}): Rubric {
  const items = Array.from(
    { length: count },
    (_, answer): Item => ({
      ...{ id: '', weight: 100, answer, column: answer, title: `Question ${answer + 1}`, scale },
      direction: directions[answer] ?? 'positive',
    }),
  );
  const { rubric } = panelInput();
  const [first, second] = rubric.dimensions;
  if (!first || !second) throw new Error('two dimensions');
  const dimensions = [
    { ...first, items: items.slice(0, ofFirst) },
    { ...second, items: items.slice(ofFirst) },
  ];
  return { ...rubric, dimensions };
}

type Given = {
  readonly at?: string | null;
  readonly who?: string | null;
  readonly segments?: readonly (string | null)[];
  readonly score?: number;
};

/** A graded response of the sheet's row; answers as they are kept, so those asked the other way round are turned. */
export function answered(row: number, answers: readonly (number | null)[], given: Given = {}): GradedResponse {
  const { at = null, who = null, segments = [], score = 80 } = given;
  const graded = response(row, score, [], at);
  return { ...graded, response: { ...graded.response, respondent: who, customer: null, answers, segments } };
}

type Rows = { readonly columns?: readonly Column[]; readonly cells?: readonly (readonly Cell[])[] };

/** What the checks look at: responses from row 2 on, with the cells of their rows. */
export const lookedAt = (
  graded: readonly GradedResponse[],
  rubric: Rubric,
  { columns = [], cells = [] }: Rows = {},
): TrustInput => ({ graded, rubric, columns, table: [columns.map(({ header }) => header), ...cells] });

/** A column that is not scored. */
export const besides = (index: number, header: string, more: Partial<Column>): Column => ({
  ...column(index, header),
  ...{ role: 'none', ...more },
});
