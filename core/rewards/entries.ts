import type { Cell } from '../responses/schema.ts';
import type { OwnRow } from '../tabs/own-rows.ts';
import { type LedgerColumnId, placeOf } from './columns.ts';
import type { Kept } from './schema.ts';

/** A line of the ledger as it was read: what its key keeps, and what people entered. */
export type RewardEntry = Kept & {
  readonly override: string;
  readonly reason: string;
  readonly by: string;
  readonly isTicked: boolean;
  /** The amount still reads as it was offered. */
  readonly isUnchanged: boolean;
};

/** A line without a row of its own, as far as the last run remembers it. */
export type Remembered = Pick<Kept, 'id' | 'log'> & { readonly override?: string; readonly reason?: string };

/** Cells of a row of the ledger that people fill in. */
export const enteredColumns: readonly LedgerColumnId[] = ['override', 'reason', 'approve', 'by'];

const textOf = (cell: Cell): string => String(cell ?? '').trim();

/** A row of the ledger as an entry. */
export function entryOf({ cell }: OwnRow, kept: Kept): RewardEntry {
  const at = (id: LedgerColumnId): Cell => cell(placeOf(id, kept));
  return {
    ...kept,
    override: textOf(at('override')),
    reason: textOf(at('reason')),
    by: textOf(at('by')),
    isTicked: textOf(at('approve')).toLowerCase() === 'true',
    isUnchanged: kept.asked !== null && textOf(at('amount')) !== '' && Number(at('amount')) === kept.asked.amount,
  };
}
