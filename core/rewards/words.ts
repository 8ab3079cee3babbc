import { settle } from '../scoring/round.ts';
import type { RewardClass } from '../standard-rules/rewards.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import type { LedgerLine } from './line.ts';
import type { Approval } from './schema.ts';

/** A sum of money without needless zeros: `200`, `-99.5`. */
const money = (amount: number): string => String(settle(amount));

/** Where the name of a class in a language stands among its words for work quality. */
const nameAt: Readonly<Record<Language, number>> = { en: 0, 'zh-CN': 1, 'zh-TW': 2 };

/** Work quality as people read it: the class's own word for it, else its title. */
export const workWord = ({ work, title }: RewardClass, language: Language): string =>
  work[nameAt[language]] ?? title[language];

/** The titles of the classes beside each other. */
const choices = (classes: readonly RewardClass[], language: Language): string =>
  classes.map(({ title }) => title[language]).join(say(language, 'figure.between'));

/** What was entered and could not be taken, in words; '' when all was. */
export function tellProblem(
  { problem, override }: LedgerLine,
  classes: readonly RewardClass[],
  language: Language,
): string {
  if (problem === null) return '';
  const args = { value: override.slice(0, 60), choices: choices(classes, language) };
  return say(language, `rewards.problem.${problem}`, args);
}

/** What to do about a line that has no amount: where the reason stands, or where the amount is set. */
function hintOf(status: LedgerLine['status'], language: Language): string {
  if (status === 'noVerdict') return say(language, 'rewards.hint.noVerdict', { tab: say(language, 'tab.grades') });
  return status === 'noAmount' ? say(language, 'rewards.hint.noAmount', { tab: say(language, 'tab.standard') }) : '';
}

/** Where a line stands, what to do about it, and what of the entries in its row could not be taken. */
export function tellStatus(line: LedgerLine, classes: readonly RewardClass[], language: Language): string {
  const currency = line.log[line.log.length - 1]?.currency ?? line.currency;
  const parts = [
    say(language, `rewards.status.${line.status}`, { currency }),
    hintOf(line.status, language),
    tellProblem(line, classes, language),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Every approval of a line in words, oldest first, each with what it added. */
export function tellApprovals(log: readonly Approval[], language: Language): string {
  const lines = log.map(({ on, by, amount, currency }, place) => {
    const change = amount - (log[place - 1]?.amount ?? 0);
    return say(language, 'rewards.approval', {
      on,
      by: by || say(language, 'rewards.unknown'),
      amount: money(amount),
      currency,
      change: `${change < 0 ? '' : '+'}${money(change)}`,
    });
  });
  return lines.join(' · ');
}
