import { foldText } from '../scales/fold.ts';
import { settle } from '../scoring/round.ts';
import type { Rewards } from '../standard-rules/rewards.ts';
import type { LedgerLine } from './line.ts';

/** Money of the lines of one team, or member of staff, in one period. `toPay`: what approving all of them would add. */
export type RewardSum = {
  readonly team: string;
  readonly period: string;
  readonly lines: number;
  readonly proposed: number;
  readonly approved: number;
  readonly toPay: number;
};

/** How rewards stand to penalties: lines and money, and each as a ratio; `null` without penalties. */
export type Balance = {
  readonly rewards: number;
  readonly rewardSum: number;
  readonly penalties: number;
  readonly penaltySum: number;
  readonly byCount: number | null;
  readonly byAmount: number | null;
};

const total = (values: readonly number[]): number => settle(values.reduce((sum, value) => sum + value, 0));

/** Sums of lines, without what was approved in another currency. */
export function sumLines(lines: readonly LedgerLine[], currency: string): Omit<RewardSum, 'team' | 'period'> {
  const own = lines.filter((line) => line.currency === currency && line.status !== 'otherCurrency');
  return {
    lines: lines.length,
    proposed: total(own.map(({ amount }) => amount ?? 0)),
    approved: total(own.map(({ approved }) => approved ?? 0)),
    toPay: total(own.map(({ toPay }) => toPay ?? 0)),
  };
}

/** Whether people are summed one by one: they are rewarded and none of them has a team. */
export const isByStaff = (ledger: readonly LedgerLine[], { per }: Pick<Rewards, 'per'>): boolean =>
  per === 'staff' && ledger.every(({ team }) => team === '');

/** Sums by team (or member of staff) and period: the newest period first, teams in the order of the ledger. */
export function sumRewards(ledger: readonly LedgerLine[], { per, currency }: Rewards): readonly RewardSum[] {
  const isSubject = per === 'team' || isByStaff(ledger, { per });
  const groups = new Map<string, { team: string; period: string; lines: LedgerLine[] }>();
  for (const line of ledger) {
    const team = isSubject ? line.subject : line.team;
    const key = JSON.stringify([foldText(team), line.period]);
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { team, period: line.period, lines: [line] });
  }
  return [...groups.values()]
    .sort((one, other) => (one.period < other.period ? 1 : one.period > other.period ? -1 : 0))
    .map(({ team, period, lines }) => ({ team, period, ...sumLines(lines, currency) }));
}

/** Several sums as one, of no period. */
export const addSums = (sums: readonly RewardSum[], team: string): RewardSum => ({
  team,
  period: '–',
  lines: total(sums.map(({ lines }) => lines)),
  proposed: total(sums.map(({ proposed }) => proposed)),
  approved: total(sums.map(({ approved }) => approved)),
  toPay: total(sums.map(({ toPay }) => toPay)),
});

/** "Reward more than punish" as figures, over the amounts of all lines. */
export function balanceOf(ledger: readonly LedgerLine[]): Balance {
  const amounts = ledger.flatMap(({ amount }) => amount ?? []);
  const rewards = amounts.filter((amount) => amount > 0);
  const penalties = amounts.filter((amount) => amount < 0);
  const [rewardSum, penaltySum] = [total(rewards), 0 - total(penalties)];
  return {
    ...{ rewards: rewards.length, rewardSum, penalties: penalties.length, penaltySum },
    byCount: penalties.length === 0 ? null : rewards.length / penalties.length,
    byAmount: penalties.length === 0 ? null : rewardSum / penaltySum,
  };
}
