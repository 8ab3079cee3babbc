import type { GradedResponse } from '../scoring/schema.ts';
import type { LowSigns } from './low-signs.ts';
import { periodNumber } from './periods.ts';
import { countParts, type RunningParts, startParts } from './running-parts.ts';
import type { RunningTally } from './running-tally.ts';
import { countScore, startTally } from './running-tally.ts';
import type { WaveShape } from './shape.ts';

type Counts = Map<string, { n: number }>;
type Tallies<Key> = Map<Key, RunningTally>;

/** A summary while it is being added up: private to one pass, so it may change in place. */
export type RunningSummary = {
  responses: number;
  readonly standards: Counts;
  readonly grades: Counts;
  readonly dimensions: readonly RunningTally[];
  readonly triggers: Counts;
  readonly recommend: { promoters: number; passives: number; detractors: number; notAnswered: number };
  readonly overall: { top: number; answered: number; notAnswered: number };
  /** By number. They add up to the index, which is not counted on its own. */
  readonly periods: Tallies<number>;
  readonly segments: readonly Tallies<string>[];
  readonly parts: RunningParts;
  /** Not part of the summary. `lastLow`: for each dimension the last response that was low in it: two rules count once. */
  readonly scratch: { readonly shape: WaveShape; readonly low: LowSigns; readonly lastLow: number[] };
};

export function startSummary(shape: WaveShape, low: LowSigns): RunningSummary {
  return {
    responses: 0,
    standards: new Map(),
    grades: new Map(),
    dimensions: Array.from({ length: shape.dimensions }, startTally),
    triggers: new Map(),
    recommend: { promoters: 0, passives: 0, detractors: 0, notAnswered: 0 },
    overall: { top: 0, answered: 0, notAnswered: 0 },
    periods: new Map(),
    segments: shape.segments.map(() => new Map()),
    parts: startParts(shape.parts),
    scratch: { shape, low, lastLow: Array.from({ length: shape.dimensions }, () => 0) },
  };
}

function count(counts: Counts, key: string): void {
  const found = counts.get(key);
  if (found) found.n += 1;
  else counts.set(key, { n: 1 });
}

function tallyOf<Key>(tallies: Tallies<Key>, key: Key): RunningTally {
  const found = tallies.get(key);
  if (found) return found;
  const tally = startTally();
  tallies.set(key, tally);
  return tally;
}

function countIndex(tally: RunningTally, { status, raw, triggers }: GradedResponse): void {
  if (status === 'graded' && raw !== null) countScore(tally, raw);
  else tally.notAnswered += 1;
  if (triggers.length > 0) tally.low += 1;
}

function countDimensions({ dimensions }: RunningSummary, graded: GradedResponse): void {
  // The standard left an excluded response out as a whole; one with too little answered still says what it says.
  const isLeftOut = graded.status === 'excluded';
  for (let place = 0; place < dimensions.length; place++) {
    const tally = dimensions[place];
    const score = graded.dimensions[place] ?? null;
    if (!tally) continue;
    if (score === null || isLeftOut) tally.notAnswered += 1;
    else countScore(tally, score);
  }
}

function countLow(total: RunningSummary, { triggers, response }: GradedResponse): void {
  const { low, lastLow } = total.scratch;
  for (const rule of triggers) {
    count(total.triggers, rule);
    for (const { dimension, item } of low.get(rule) ?? []) {
      const answer = item && (response.answers[item.answer] ?? null);
      const isLow = item === null || (answer !== null && answer <= item.atMost);
      const tally = total.dimensions[dimension];
      if (!isLow || !tally || lastLow[dimension] === total.responses) continue;
      lastLow[dimension] = total.responses;
      tally.low += 1;
    }
  }
}

/** Counts an answer to "would you recommend us", 0..10, in its group. */
export function countRecommend(total: RunningSummary['recommend'], answer: number | null): void {
  if (answer === null) total.notAnswered += 1;
  else if (answer >= 9) total.promoters += 1;
  else if (answer >= 7) total.passives += 1;
  else total.detractors += 1;
}

function countOverall(total: RunningSummary['overall'], answer: number | null, from: number): void {
  if (answer === null) total.notAnswered += 1;
  else total.answered += 1;
  if (answer !== null && answer >= from) total.top += 1;
}

/** Adds one response to a running summary, in place. */
export function countResponse(total: RunningSummary, graded: GradedResponse): void {
  const { response, standard, grade, triggers } = graded;
  const { shape } = total.scratch;
  total.responses += 1;
  count(total.standards, standard);
  if (grade !== null) count(total.grades, grade);
  countIndex(tallyOf(total.periods, periodNumber(response.at, shape.period)), graded);
  for (let place = 0; place < total.segments.length; place++) {
    const tallies = total.segments[place];
    if (tallies) countIndex(tallyOf(tallies, response.segments[place] ?? ''), graded);
  }
  countDimensions(total, graded);
  countParts(total.parts, shape.parts, graded);
  if (triggers.length > 0) countLow(total, graded);
  if (shape.asksRecommend) countRecommend(total.recommend, response.recommend);
  if (shape.overall) {
    const answers = shape.overall.isBeside ? response.beside?.overall : response.answers;
    countOverall(total.overall, answers?.[shape.overall.answer] ?? null, shape.overall.from);
  }
}
