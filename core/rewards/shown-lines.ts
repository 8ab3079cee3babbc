import type { LedgerLine, RewardStatus } from './line.ts';

/** Rows of the ledger on the tab: a batch of requests holds 2 MB and a row takes about 3 kB of it. */
export const mostLines = 250;

/** What a person has to see first, from 0. A line that no response makes stands nowhere else. */
const rank: Readonly<Record<RewardStatus, number>> = {
  ...{ correction: 0, proposed: 0, gone: 0 },
  ...{ otherCurrency: 1, approved: 2 },
  ...{ none: 3, noVerdict: 3, noWork: 3, noAmount: 3 },
};

const rankOf = ({ problem, status }: LedgerLine): number => (problem === null ? rank[status] : 0);

/** The lines that the tab shows, in their order: all, or of very many those that wait for somebody first. */
export function shownLines(ledger: readonly LedgerLine[]): readonly LedgerLine[] {
  if (ledger.length <= mostLines) return ledger;
  const shown = new Set([...ledger].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, mostLines));
  return ledger.filter((line) => shown.has(line));
}
