import { identitiesOf, identityRole } from '../../core/counted/identity.ts';
import type { EnteredRow } from '../../core/counted/schema.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { nameRows, plainKey } from '../../core/rows/name-rows.ts';
import type { OneRow } from '../grading/one-row.ts';
import type { RunRecord } from '../grading/record.ts';

/**
 * What stands beside a response on Grades; `null`: the response in its row is another one now, or Grades does not have
 * it yet.
 */
export function enteredBeside(
  { graded, table, rubric }: OneRow,
  { columns }: RunRecord,
  entered: readonly EnteredRow[],
): EnteredRow | null {
  const { response } = graded;
  const identities = identitiesOf([response], identityRole(columns, rubric.standard));
  const [name] = nameRows([response], table, { identities, columns });
  const there = entered.find(({ row }) => row === response.row);
  if (!name || !there) return null;
  const isSame =
    plainKey(there.key) === plainKey(name.key) ||
    (name.pair !== '' && entered.filter(({ pair }) => pair === name.pair).length === 1 && there.pair === name.pair);
  return isSame ? there : null;
}

/** Whether nothing stands in a row. */
export const isBlankRow = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === null || cell === '');
