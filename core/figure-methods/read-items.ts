import type { NotWorked } from '../figure/method.ts';
import { completeRows } from '../stats/complete-rows.ts';

/** The questions of one scale over the rows that answered all of them. */
export type Items = {
  readonly names: readonly string[];
  readonly values: readonly (readonly number[])[];
  readonly n: number;
  readonly notAnswered: number;
};

/** The columns, those named in `turned` with their sign changed: a shift changes no reliability; or why there are too few. */
export function readItems(
  columns: Readonly<Record<string, readonly (number | null)[]>>,
  turned: readonly (string | null)[] | undefined,
  fewest: number,
): Items | NotWorked {
  const names = Object.keys(columns);
  const unknown = turned?.find((name) => name !== null && !names.includes(name));
  if (unknown) return { refused: 'badInput', args: { field: 'turned', fault: `no column "${unknown}"` } };
  if (names.length < fewest)
    return { refused: 'badInput', args: { field: 'columns', fault: `fewer than ${fewest} questions` } };
  const complete = completeRows(Object.values(columns));
  const n = complete[0]?.length ?? 0;
  if (n < 2) return { refused: 'tooFew', args: { n, least: 2 } };
  const values = complete.map((column, at) =>
    turned?.includes(names[at] ?? null) ? column.map((value) => -value) : column,
  );
  return { names, values, n, notAnswered: (Object.values(columns)[0]?.length ?? 0) - n };
}
