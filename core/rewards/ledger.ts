import type { Rewards } from '../standard-rules/rewards.ts';
import type { Remembered, RewardEntry } from './entries.ts';
import type { Assessed, LedgerLine } from './line.ts';
import { settleGone, settleLine } from './settle-line.ts';

/** What is known of earlier approvals: the rows of the tab, and what the last run remembers of lines without one. */
export type Earlier = { readonly entries: readonly RewardEntry[]; readonly remembered: readonly Remembered[] };

/**
 * The ledger: every line of now with what people entered and approved, then what was approved of lines that no response
 * makes any more. A line whose row is gone from the tab keeps the approvals that the last run remembers, so that nothing
 * is paid twice.
 */
export function keepLedger(
  { lines }: Assessed,
  { entries, remembered }: Earlier,
  rewards: Rewards,
  today: string,
): readonly LedgerLine[] {
  const known = new Map([...remembered, ...entries].map((one) => [one.id, one]));
  const now = new Set(lines.map(({ id }) => id));
  return [
    ...lines.map((line) => settleLine(line, known.get(line.id), rewards, today)),
    ...entries.filter(({ id }) => !now.has(id)).flatMap((entry) => settleGone(entry, today) ?? []),
  ];
}

/** What the next run has to remember: what was ever approved or overridden, also of lines that stand nowhere now. */
export function rememberApprovals(ledger: readonly LedgerLine[], before: readonly Remembered[]): readonly Remembered[] {
  const there = new Set(ledger.map(({ id }) => id));
  const now = ledger.flatMap(({ id, log, override, reason }): readonly Remembered[] =>
    log.length + override.length + reason.length === 0
      ? []
      : [{ id, log, ...(override !== '' && { override }), ...(reason !== '' && { reason }) }],
  );
  return [...before.filter(({ id }) => !there.has(id)), ...now];
}
