import { identitiesOf, identityRole } from '../counted/identity.ts';
import { findRepeats } from '../counted/repeats.ts';
import type { Column } from '../responses/schema.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import { ratedItems } from './grids.ts';
import type { Flag, TrustInput } from './schema.ts';
import { secondsOf } from './seconds-of.ts';

/** Rows as good as equal within a minute are one form that was sent twice. */
const closeBy = 60;
/** Fewer equal answers may be those of two people. */
const fewestAnswers = 5;

type Duplicates = {
  readonly flags: readonly Flag[];
  /** Rows of an earlier answer of a respondent in the same period; `null`: nobody says who answered. */
  readonly sameRespondent: readonly number[] | null;
  /** Rows equal to one of up to a minute before; `null`: too few questions, or no time of day. */
  readonly copies: readonly number[] | null;
  /** Other rows of the second of the one before; `null`: times say no second, or are those of arrival. */
  readonly sameSecond: readonly number[] | null;
};

/** Columns whose cells differ between two copies of one form: running numbers, times, what was worked out. */
const ofTheForm: readonly Column['type'][] = ['timestamp', 'date', 'duration', 'id', 'metadata', 'derived', 'empty'];

const isTime = ({ type }: Column) => type === 'timestamp';

/** What was filled in, as one text; `null` where so little or so uniform that two people may well have said the same. */
function contentOf({ response }: GradedResponse, places: readonly number[], { table }: TrustInput): string | null {
  const answers = response.answers.filter((value) => value !== null);
  const cells = table[response.row - 1];
  if (cells === undefined || answers.length < fewestAnswers) return null;
  return answers.every((value) => value === answers[0])
    ? null
    : JSON.stringify(places.map((place) => cells[place] ?? null));
}

/** Copies of a row that was sent up to a minute before, and rows of the second of the row before. */
function closeOnes(input: TrustInput): Pick<Duplicates, 'copies' | 'sameSecond'> {
  const places = input.columns.filter(({ type }) => !ofTheForm.includes(type)).map(({ index }) => index);
  const timed: { readonly one: GradedResponse; readonly at: number; readonly row: number }[] = [];
  for (const one of input.graded) {
    const at = secondsOf(one.response.at);
    if (at !== null) timed.push({ one, at, row: one.response.row });
  }
  timed.sort((a, b) => a.at - b.at || a.row - b.row);
  const copies: number[] = [];
  const sameSecond: number[] = [];
  const canTell = ratedItems(input.rubric).length >= fewestAnswers && timed.some(({ at }) => at % 86_400 !== 0);
  // A second time stands beside the time of arrival where entries are sent in batches.
  const ownSecond = timed.some(({ at }) => at % 60 !== 0) && input.columns.filter(isTime).length === 1;
  const last = new Map<string, number>();
  timed.forEach(({ one, at, row }, place) => {
    // Only neighbours in time are read: cells of ten thousand rows take their time.
    const isNear =
      at - (timed[place - 1]?.at ?? -closeBy) <= closeBy || (timed[place + 1]?.at ?? Infinity) - at <= closeBy;
    const content = canTell && isNear ? contentOf(one, places, input) : null;
    const before = content === null ? undefined : last.get(content);
    if (content !== null) last.set(content, at);
    if (before !== undefined && at - before <= closeBy) copies.push(row);
    else if (ownSecond && timed[place - 1]?.at === at) sameSecond.push(row);
  });
  return { copies: canTell ? copies.sort((a, b) => a - b) : null, sameSecond: ownSecond ? sameSecond : null };
}

/**
 * Duplicates: was something counted twice? Strong: a respondent's earlier answers within the standard's period, and copies of a
 * row sent within a minute before. Weak: the same of a customer, who may have had two orders; answers of one second.
 * Source: measurement.md §13.
 */
export function duplicates(input: TrustInput): Duplicates {
  const { graded, rubric, columns } = input;
  const role = identityRole(columns, rubric.standard);
  const identities = identitiesOf(
    graded.map(({ response }) => response),
    role,
  );
  const { replaced } = findRepeats(graded, identities, { policy: 'latestPerPeriod', period: rubric.standard.period });
  const sameRespondent = identities.size > 0 ? [...replaced.keys()].sort((a, b) => a - b) : null;
  const { copies, sameSecond } = closeOnes(input);
  const flags = [
    ...(sameRespondent ?? []).map((row) => ({ row, isStrong: role === 'respondent' })),
    ...(copies ?? []).map((row) => ({ row, isStrong: true })),
    ...(sameSecond ?? []).map((row) => ({ row, isStrong: false })),
  ];
  return { flags, sameRespondent, copies, sameSecond };
}
