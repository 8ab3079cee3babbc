import { foldText } from '../scales/fold.ts';
import { settle } from '../scoring/round.ts';
import type { RewardClass, Rewards } from '../standard-rules/rewards.ts';
import type { Remembered, RewardEntry } from './entries.ts';
import type { AssessedLine, LedgerLine, RewardStatus } from './line.ts';
import type { Approval } from './schema.ts';

export type LineEntry = RewardEntry | Remembered;

const blank = { override: '', reason: '', by: '', isTicked: false, isUnchanged: false, asked: null } as const;

const entered = (entry: LineEntry | undefined) => ({ ...blank, log: [], ...entry });

/** The approval that stands; `undefined` before the first. */
const lastOf = (log: readonly Approval[]): Approval | undefined => log[log.length - 1];

const isSame = (one: { amount: number; currency: string } | undefined, other: LedgerLine['asked']): boolean =>
  one !== undefined && other !== null && one.amount === other.amount && one.currency === other.currency;

/**
 * The approvals of a line with what was ticked since: a tick is for the amount that its row offered, once. A name that
 * was typed after the tick is that of the approval that had none.
 */
function noticed(entry: LineEntry | undefined, today: string): readonly Approval[] {
  const { log, asked, isTicked, isUnchanged, by } = entered(entry);
  const last = lastOf(log);
  if (isSame(last, asked)) return last && last.by === '' && by !== '' ? [...log.slice(0, -1), { ...last, by }] : log;
  return isTicked && isUnchanged && asked ? [...log, { ...asked, on: today, by }] : log;
}

/** The place of the class that an override names by its title in any language, or by its id; −1 for none. */
export const namedClass = (text: string, classes: readonly RewardClass[]): number =>
  classes.findIndex(({ id, title }) => [id, ...Object.values(title)].map(foldText).includes(foldText(text)));

function overridden({ override, reason }: Pick<RewardEntry, 'override' | 'reason'>, classes: readonly RewardClass[]) {
  if (override === '') return { place: null, problem: null };
  const place = namedClass(override, classes);
  if (place < 0) return { place: null, problem: 'unknownClass' } as const;
  return reason === '' ? ({ place: null, problem: 'noReason' } as const) : { place, problem: null };
}

/** Where a line stands whose class gives this amount. */
function statusOf(amount: number, currency: string, last: Approval | undefined): RewardStatus {
  if (!last) return amount === 0 ? 'none' : 'proposed';
  if (last.currency !== currency) return 'otherCurrency';
  return last.amount === amount ? 'approved' : 'correction';
}

/** What is missing before there can be an amount. */
function missingOf({ grade }: AssessedLine, place: number | null): RewardStatus {
  if (place !== null) return 'noAmount';
  return grade === null ? 'noVerdict' : 'noWork';
}

/** A line with what people entered in its row: its class, its amount, and what of it is approved. */
export function settleLine(
  line: AssessedLine,
  entry: LineEntry | undefined,
  { classes, currency }: Rewards,
  today: string,
): LedgerLine {
  const { override, reason, by, asked: before, isTicked, isUnchanged, log: earlier } = entered(entry);
  const log = noticed(entry, today);
  const last = lastOf(log);
  const { place: chosen, problem } = overridden({ override, reason }, classes);
  const place = chosen ?? line.place;
  const own = place === null ? null : (classes[place] ?? null);
  const amount = own?.amount ?? null;
  const status = amount === null ? missingOf(line, place) : statusOf(amount, currency, last);
  const isOpen = status === 'proposed' || status === 'correction';
  const isStale = isTicked && !isUnchanged && before !== null && !isSame(lastOf(earlier), before);
  // A name belongs to the amount that it approved: a correction is signed anew.
  const keptBy = status === 'approved' ? by || (last?.by ?? '') : isSame(last, before) ? '' : by;
  return {
    ...line,
    place,
    amount,
    currency,
    ...{ override, reason, by: keptBy },
    problem: problem ?? (isStale ? 'changedAmount' : null),
    status,
    approved: last?.amount ?? null,
    toPay: isOpen || status === 'approved' || status === 'none' ? settle((amount ?? 0) - (last?.amount ?? 0)) : null,
    asked: amount !== null && (isOpen || status === 'approved') ? { amount, currency } : null,
    log,
  };
}

/** A line that no response makes any more: what was approved or entered stays; `null` when there is neither. */
export function settleGone(entry: RewardEntry, today: string): LedgerLine | null {
  const { id, names, override, reason } = entry;
  const log = noticed(entry, today);
  const last = lastOf(log);
  const by = entry.by === last?.by ? '' : entry.by;
  if (!last && override === '' && reason === '' && by === '') return null;
  return {
    ...{ id, ...names, rows: [], score: null, grade: null, work: null, place: null },
    ...{ amount: null, currency: last?.currency ?? '', override, reason, by, problem: null },
    ...{ status: 'gone', approved: last?.amount ?? null, toPay: null, asked: null, log },
  };
}
