import type { CellFormat } from '../panels/block.ts';
import type { Rewards } from '../standard-rules/rewards.ts';
import type { TextKey } from '../text/en.ts';

/** A column of the ledger. `pixels`: its width on a new tab. `grade`: it holds grades. `wraps`: its texts are broken. */
type LedgerColumn = {
  readonly id: string;
  readonly format: CellFormat;
  readonly pixels: number;
  readonly wraps?: true;
  readonly isInput?: true;
  readonly grade?: true;
};

/** Columns of the ledger in their order: what is proposed, what people enter, what was approved. */
const all = [
  { id: 'subject', format: 'text', pixels: 180 },
  { id: 'team', format: 'text', pixels: 130 },
  { id: 'period', format: 'text', pixels: 90 },
  { id: 'evidence', format: 'text', pixels: 110 },
  { id: 'verdict', format: 'text', pixels: 150, grade: true },
  { id: 'work', format: 'text', pixels: 110 },
  { id: 'class', format: 'text', pixels: 110 },
  { id: 'amount', format: 'points', pixels: 100 },
  { id: 'currency', format: 'text', pixels: 80 },
  { id: 'note', format: 'text', pixels: 150 },
  { id: 'override', format: 'text', pixels: 120, isInput: true },
  { id: 'reason', format: 'text', pixels: 200, isInput: true },
  { id: 'approve', format: 'checkbox', pixels: 80, isInput: true },
  { id: 'by', format: 'text', pixels: 110, isInput: true },
  { id: 'status', format: 'text', pixels: 180 },
  { id: 'approved', format: 'points', pixels: 90 },
  { id: 'on', format: 'date', pixels: 100 },
  { id: 'toPay', format: 'points', pixels: 110 },
  { id: 'history', format: 'text', pixels: 260, wraps: true },
] as const satisfies readonly LedgerColumn[];

export type LedgerColumnId = (typeof all)[number]['id'];

/** What the columns of a ledger hang on. `asksWork`: a class asks for the quality of the work. */
export type LedgerShape = Pick<Rewards, 'per'> & { readonly asksWork: boolean };

/** The shape of the ledger of these rewards. */
export const shapeOf = ({ per, classes }: Rewards): LedgerShape => ({
  per,
  asksWork: classes.some(({ work }) => work.length > 0),
});

/**
 * The columns of a ledger: one for teams has no column for the team of its subject, one that asks for no quality of work
 * has none for that.
 */
export const ledgerColumns = ({
  per,
  asksWork,
}: LedgerShape): readonly (LedgerColumn & { readonly id: LedgerColumnId })[] =>
  all.filter(({ id }) => (id !== 'team' || per !== 'team') && (id !== 'work' || asksWork));

/** Where a column stands, from 0 within the table; −1 where there is none. */
export const placeOf = (id: LedgerColumnId, shape: LedgerShape): number =>
  ledgerColumns(shape).findIndex((column) => column.id === id);

const subjects = { project: 'rewards.project', team: 'rewards.team', staff: 'rewards.staff' } as const;

/** What a column is called. */
export const headerOf = (id: LedgerColumnId, { per }: LedgerShape): TextKey =>
  id === 'subject' ? subjects[per] : `rewards.${id}`;
