import { readerFor } from '../responses/parse.ts';
import type { Cell, Column } from '../responses/schema.ts';
import { tenPoints } from '../responses/ten-points.ts';
import type { Scale } from '../scales/schema.ts';
import { completeRows } from '../stats/complete-rows.ts';
import type { PathModel } from '../stats/pls-model.ts';
import type { ModelsInput } from './model.ts';
import { compareRows } from './row-order.ts';

/** The constructs with their questions and the complete answers to them. */
export type PathAnswers = {
  readonly names: readonly string[];
  /** Construct by construct, as `values`. */
  readonly questions: readonly Column[];
  /** Turned so that higher is better, a question each, complete responses only, in the order of their numbers. */
  readonly values: readonly (readonly number[])[];
  readonly model: PathModel;
  /** Complete responses of those that count. */
  readonly n: number;
  readonly of: number;
};

/** How a question is answered; without a scale of its own by any number. */
export const scaleOf = ({ scale, role }: Column): Scale =>
  scale ?? (role === 'recommend' ? tenPoints : { kind: 'measured', unit: '' });

/** Reads a cell as a number, a level of words as its place from 1 (worst); `null`: not answered. */
function numberReader(column: Column): (cell: Cell) => number | null {
  const scale = scaleOf(column);
  // A scale without ends cannot be turned between them.
  const isEndless = scale.kind === 'measured';
  const read = readerFor({ ...column, scale, ...(isEndless && { direction: 'positive' }) });
  const sign = isEndless && column.direction === 'negative' ? -1 : 1;
  return (cell) => {
    const answer = read(cell);
    return answer.kind === 'value' ? sign * answer.value : null;
  };
}

/** What people assigned, with the answers as numbers. A column that is gone is passed over. */
export function pathAnswers({ inputs, columns, counting, table }: ModelsInput): PathAnswers {
  const questions: Column[] = [];
  const blocks = inputs.constructs.map((construct) =>
    construct.columns.flatMap((index) => {
      const column = columns.find((one) => one.index === index);
      return column ? [questions.push(column) - 1] : [];
    }),
  );
  const complete = completeRows(
    questions.map((column) => {
      const read = numberReader(column);
      return counting.map(({ response }) => read(table[response.row - 1]?.[column.index] ?? null));
    }),
  );
  // What the bootstrap draws would otherwise depend on the order of the sheet.
  const rows = (complete[0] ?? []).map((_, row) => complete.map((column) => column[row] ?? 0)).sort(compareRows);
  const values = complete.map((_, column) => rows.map((row) => row[column] ?? 0));
  return {
    names: inputs.constructs.map(({ name }) => name),
    ...{ questions, values, n: rows.length, of: counting.length },
    model: { blocks, predecessors: inputs.constructs.map(({ from }) => from) },
  };
}
