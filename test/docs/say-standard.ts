import type { Anchors, Operational } from '../../core/standard-rules/item.ts';
import type { Rewards } from '../../core/standard-rules/rewards.ts';
import type { Standard, Subject, TriggerWhen } from '../../core/standard-rules/standard.ts';
import { figure } from './markdown.ts';

const methods: Readonly<Record<Standard['method'], string>> = {
  percentOfMaximum: 'percent of maximum: an answer counts as its share of the top of its scale (4 of 5 is 80)',
  points: 'points: each level earns the points of the table below',
  pomp: 'percent of maximum possible: 0 at the lower end of the scale, 100 at the upper (3 of 1–5 is 50)',
};

const gaps: Readonly<Record<Standard['missing']['policy'], string>> = {
  renormalise: 'its weight is spread over the others',
  exclude: 'the response is left out',
  zero: 'it counts as 0',
};

const periods: Readonly<Record<Standard['period'], string>> = {
  month: 'month',
  quarter: 'quarter',
  halfYear: 'half-year',
  year: 'year',
};

const subjects: Readonly<Record<Subject, string>> = {
  customer: 'a customer',
  project: 'a project',
  team: 'a team',
  staff: 'a member of staff',
};

const directions: Readonly<Record<Operational['better'], string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  within: 'best inside a range',
};

const shares: Readonly<Record<Rewards['per'], string>> = {
  project: 'one line for each completed project and team',
  team: 'one line for each team and period',
  staff: 'one line for each member of staff and period',
};

/** How a total comes about, line by line. */
export function sayRules(standard: Standard): readonly string[] {
  const { source, method, missing, roundTo, period, subject, minimumGroup, keepFrom, nextReview } = standard;
  const { scale, evidence, asksExpected, isJudged, aspects } = standard;
  const levels =
    scale.kind === 'numeric' ? `${scale.min}–${scale.max}` : scale.levels.map(([first = '']) => first).join(' < ');
  return [
    `Source: document ${source.document}, ${source.clause}`,
    `About: ${subjects[subject ?? 'customer']}, by ${periods[period]}`,
    ...(evidence ? [] : [`Method: ${methods[method]}`]),
    `Scale: ${levels}`,
    ...(aspects === 'open' ? ['Open: every confirmed rating of a survey joins as an aspect of equal weight'] : []),
    ...(evidence
      ? []
      : [`Not answered: ${gaps[missing.policy]}; below ${missing.minimumWeight} % answered there is no grade`]),
    `The total is rounded half up to ${roundTo === 1 ? 'a whole number' : roundTo}`,
    `A dimension is one to keep from an index of ${keepFrom}`,
    ...(minimumGroup > 1 ? [`A group of fewer than ${minimumGroup} shows no score`] : []),
    ...(asksExpected ? ['Items are asked twice: gap = perceived − expected'] : []),
    ...(isJudged ? ['A person judges a level with a reason; it stands beside the grade and is never blended'] : []),
    ...(nextReview ? [`Next review: ${nextReview}`] : []),
  ];
}

export function sayWhen(when: TriggerWhen): string {
  if (when.on === 'score') return `total below ${when.below}`;
  if (when.on === 'anyItem') return `any answer at or below ${when.atMost} % of its maximum, one case`;
  return `an answer at level ${when.atMostLevel} or below, one case for each dimension`;
}

/** `fact in %, higher is better, not scored before its values for 0 and 100 are confirmed`. */
export function sayFact({ unit, better, anchors }: Operational): string {
  return `fact in ${unit.en}, ${directions[better]}, ${sayAnchors(anchors)}`;
}

function sayAnchors(anchors: Anchors | null): string {
  if (anchors === null) return 'not scored before the team confirms its anchors';
  if ('zero' in anchors) return `0 at ${anchors.zero}, 100 at ${anchors.hundred}`;
  const { zeroBelow, from, to, zeroAbove } = anchors;
  return `100 from ${from} to ${to}, 0 at ${zeroBelow} and at ${zeroAbove}`;
}

export function sayDirection({ better }: Operational): string {
  return directions[better];
}

export function sayRewards({ clause, per, currency }: Rewards): string {
  return `Rewards (${clause}): ${shares[per]}, in ${currency}; the lower class of work and grade applies`;
}

export const sayAmount = (amount: number | null): string => (amount === null ? 'not set' : figure(amount));
