import { periodNumber } from '../analysis/periods.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import type { Period } from '../standard-rules/standard.ts';
import type { RepeatPolicy } from './schema.ts';

/** What a repeat policy makes of responses. */
export type Repeats = {
  /** Row of a response that another one replaces → row of the one that counts. */
  readonly replaced: ReadonlyMap<number, number>;
  /** Rows without a date whose respondent has dated answers too: nobody can say which is later, so each counts. */
  readonly unplaced: readonly number[];
};

type Answer = { readonly row: number; readonly at: string | null; readonly isBlank: boolean };

/** A form that was sent in without an answer replaces none. */
const isBlank = ({ status, response }: GradedResponse): boolean =>
  status === 'notAnswered' && response.recommend === null;

/** The one that counts: of those that say something the last one, and of the same moment the one further down. */
function latest(answers: readonly Answer[]): Answer | undefined {
  const filled = answers.filter((one) => !one.isBlank);
  return [...(filled.length > 0 ? filled : answers)].sort((a, b) =>
    a.at === b.at ? b.row - a.row : (a.at ?? '') < (b.at ?? '') ? 1 : -1,
  )[0];
}

/** The answers of each respondent who has several, in the sheet's order. */
function severalOf(
  graded: readonly GradedResponse[],
  identities: ReadonlyMap<number, string>,
): readonly (readonly Answer[])[] {
  const groups = new Map<string, Answer[]>();
  for (const one of graded) {
    const { row, at } = one.response;
    const who = identities.get(row);
    if (who === undefined) continue;
    const answer = { row, at, isBlank: isBlank(one) };
    const group = groups.get(who);
    if (group) group.push(answer);
    else groups.set(who, [answer]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * Which responses another one of the same respondent replaces. Responses without an identity are never replaced.
 * Without any date the row further down is the later one; where a respondent has dated and undated answers, the undated
 * ones neither replace nor are replaced, and are named.
 * @param identities who answered, by row
 * @param period of the standard; by the local time of each answer
 */
export function findRepeats(
  graded: readonly GradedResponse[],
  identities: ReadonlyMap<number, string>,
  { policy, period }: { readonly policy: RepeatPolicy; readonly period: Period },
): Repeats {
  const replaced = new Map<number, number>();
  const unplaced: number[] = [];
  if (policy === 'all') return { replaced, unplaced };
  for (const answers of severalOf(graded, identities)) {
    const dated = answers.filter(({ at }) => at !== null);
    if (dated.length > 0) unplaced.push(...answers.filter(({ at }) => at === null).map(({ row }) => row));
    const rivals = new Map<number, Answer[]>();
    for (const answer of dated.length > 0 ? dated : answers) {
      const number = policy === 'latest' ? 0 : periodNumber(answer.at, period);
      rivals.set(number, [...(rivals.get(number) ?? []), answer]);
    }
    for (const group of rivals.values()) {
      const by = latest(group)?.row;
      for (const { row } of group) if (by !== undefined && row !== by) replaced.set(row, by);
    }
  }
  return { replaced, unplaced: unplaced.sort((a, b) => a - b) };
}
