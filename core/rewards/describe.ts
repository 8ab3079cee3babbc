import type { Block } from '../panels/block.ts';
import { nameFew } from '../panels/name-few.ts';
import { periodWord } from '../panels/period-words.ts';
import type { Tab } from '../tabs/tab.ts';
import { say } from '../text/say.ts';
import { ledgerColumns, shapeOf } from './columns.ts';
import { type LedgerSetting, ledgerTable } from './ledger-table.ts';
import type { Assessed, LedgerLine } from './line.ts';
import { shownLines } from './shown-lines.ts';
import { addSums, balanceOf, isByStaff, sumLines, sumRewards } from './sums.ts';

export type RewardsInput = LedgerSetting & {
  readonly assessed: Assessed;
  readonly ledger: readonly LedgerLine[];
  /** Local ISO text of the run. */
  readonly now: string;
};

const notes = (lines: readonly string[]): Block => ({ kind: 'notes', lines });

/** How lines come about and are approved, and which rows make none. */
function explained({ assessed, ledger, rewards, language }: RewardsInput): readonly string[] {
  const { unnamed, isAsked } = assessed;
  const { per } = rewards;
  const shown = shownLines(ledger).length;
  const rows = nameFew(unnamed.map(String), language);
  return [
    say(language, `rewards.rule.${per}`),
    shapeOf(rewards).asksWork ? say(language, 'rewards.lowerClass') : '',
    say(language, 'rewards.how'),
    isAsked ? '' : say(language, `rewards.notAsked.${per}`, { tab: say(language, 'tab.setup') }),
    isAsked && unnamed.length > 0 ? say(language, `rewards.unnamed.${per}`, { n: unnamed.length, rows }) : '',
    ledger.length > 0 ? '' : say(language, 'rewards.noLines'),
    shown < ledger.length ? say(language, 'rewards.shown', { shown, n: ledger.length }) : '',
  ].filter((line) => line !== '');
}

/** Sums that fit on the tab beside the ledger, newest periods first. */
const mostSums = 100;

function sumTable({ ledger, rewards, language }: RewardsInput): Block {
  const sums = sumRewards(ledger, rewards);
  const shown =
    sums.length > mostSums
      ? [...sums.slice(0, mostSums), addSums(sums.slice(mostSums), say(language, 'rewards.others'))]
      : sums;
  const whole = sumLines(ledger, rewards.currency);
  return {
    kind: 'table',
    columns: [
      { title: say(language, isByStaff(ledger, rewards) ? 'rewards.staff' : 'rewards.team'), format: 'text' },
      { title: say(language, 'rewards.period'), format: 'text' },
      { title: say(language, 'rewards.lines'), format: 'integer' },
      { title: say(language, 'rewards.proposed'), format: 'points' },
      { title: say(language, 'rewards.approved'), format: 'points' },
      { title: say(language, 'rewards.toPay'), format: 'points' },
      { title: say(language, 'rewards.currency'), format: 'text' },
    ],
    rows: [...shown, { team: say(language, 'rewards.all'), period: null, ...whole }].map((sum) => [
      sum.team || '–',
      sum.period === null ? null : periodWord(sum.period, language),
      sum.lines,
      sum.proposed,
      sum.approved,
      sum.toPay,
      rewards.currency,
    ]),
  };
}

/** Whether more is rewarded than punished, and by how much. */
function balanceLines({ ledger, rewards, language }: RewardsInput): readonly string[] {
  const { byCount, byAmount, ...balance } = balanceOf(ledger);
  const { rewardSum, penaltySum } = balance;
  const verdict = rewardSum > penaltySum ? 'more' : rewardSum < penaltySum ? 'less' : 'equal';
  const unset = ledger.filter(({ status }) => status === 'noAmount').length;
  return [
    say(language, 'rewards.counts', { ...balance, currency: rewards.currency }),
    ...(unset > 0 ? [say(language, 'rewards.noAmounts', { n: unset, tab: say(language, 'tab.standard') })] : []),
    ...(byCount === null || byAmount === null
      ? // Where amounts are missing nobody knows yet whether anybody is punished.
        unset > 0
        ? []
        : [say(language, 'rewards.noPenalties')]
      : [
          say(language, 'rewards.ratio', { byCount: byCount.toFixed(2), byAmount: byAmount.toFixed(2) }),
          say(language, `rewards.${verdict}`),
        ]),
  ];
}

/** The Rewards tab: the ledger with cells for people, sums by team and period, and rewards beside penalties. */
export function describeRewards(input: RewardsInput): Tab {
  const { standard, ledger, language, now } = input;
  const stamp = `${standard.id}@${standard.version}`;
  const sumsTitle = isByStaff(ledger, input.rewards) ? 'rewards.sumsByStaff' : 'rewards.sums';
  const graded = now.slice(0, 16).replace('T', ' ');
  return {
    title: say(language, 'tab.rewards'),
    subtitle: say(language, 'dashboard.subtitle', { standard: standard.title[language], stamp, now: graded }),
    sections: [
      {
        id: 'ledger',
        title: say(language, 'rewards.ledger'),
        blocks: [notes(explained(input)), ...(ledger.length > 0 ? [ledgerTable(shownLines(ledger), input)] : [])],
      },
      ...(ledger.length > 0
        ? [
            { id: 'sums', title: say(language, sumsTitle), blocks: [sumTable(input)] },
            { id: 'balance', title: say(language, 'rewards.balance'), blocks: [notes(balanceLines(input))] },
          ]
        : []),
    ],
    widths: ledgerColumns(shapeOf(input.rewards)).map(({ pixels }) => pixels),
  };
}
