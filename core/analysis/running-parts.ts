import { expectedScore, perceivedScore, ratingScore } from '../scoring/beside.ts';
import { itemScore } from '../scoring/dimension-score.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import type { WaveParts } from './parts.ts';
import { countScore, type RunningTally, startTally } from './running-tally.ts';

type RunningRaw = { n: number; whole: number; billionths: number; notAnswered: number };
type RunningGap = { readonly expected: RunningTally; readonly perceived: RunningTally; readonly gap: RunningTally };

/** The parts of a summary while they are being added up, in place. */
export type RunningParts = {
  readonly items: readonly RunningTally[];
  readonly facts: readonly RunningRaw[];
  readonly overall: readonly RunningTally[];
  readonly gaps: readonly RunningGap[];
  readonly evidence: number[];
};

export const startParts = ({ items, facts, overall, gaps, evidence }: WaveParts): RunningParts => ({
  items: items.map(startTally),
  facts: facts.map(() => ({ n: 0, whole: 0, billionths: 0, notAnswered: 0 })),
  overall: overall.map(startTally),
  gaps: gaps.map(() => ({ expected: startTally(), perceived: startTally(), gap: startTally() })),
  evidence: evidence.map(() => 0),
});

function countTally(tally: RunningTally | undefined, score: number | null): void {
  if (!tally) return;
  if (score === null) tally.notAnswered += 1;
  else countScore(tally, score);
}

/** The mean of a fact's answers in one response; `null` when none is given. */
function factValue(places: readonly number[], answers: GradedResponse['response']['answers']): number | null {
  let sum = 0;
  let answered = 0;
  for (const place of places) {
    const value = answers[place] ?? null;
    if (value === null) continue;
    sum += value;
    answered += 1;
  }
  return answered === 0 ? null : sum / answered;
}

/** A raw value of any size as whole numbers: only such sums are the same in any order. */
function countRaw(sums: RunningRaw | undefined, value: number | null): void {
  if (!sums) return;
  if (value === null) {
    sums.notAnswered += 1;
    return;
  }
  const whole = Math.trunc(value);
  sums.n += 1;
  sums.whole += whole;
  sums.billionths += Math.round((value - whole) * 1e9);
}

/** The response's own gap in a dimension: its pairs by the weights of their items, those with a half left out. */
function countGap(
  tally: RunningGap | undefined,
  place: number,
  { gaps, method }: WaveParts,
  graded: GradedResponse,
): void {
  const gap = gaps[place];
  if (!tally || !gap) return;
  let expected = 0;
  let perceived = 0;
  let weight = 0;
  for (const pair of gap.pairs) {
    const wanted = expectedScore(pair, graded.response.beside, method);
    const got = perceivedScore(pair, graded, method);
    if (wanted === null || got === null) continue;
    expected += wanted * pair.weight;
    perceived += got * pair.weight;
    weight += pair.weight;
  }
  if (weight === 0) {
    tally.gap.notAnswered += 1;
    return;
  }
  countScore(tally.expected, expected / weight);
  countScore(tally.perceived, perceived / weight);
  // Moved from −100..100 to where scores are.
  countScore(tally.gap, 50 + (perceived - expected) / weight / 2);
}

/** Adds one response to the running parts, in place. */
export function countParts(total: RunningParts, parts: WaveParts, graded: GradedResponse): void {
  const { response, status } = graded;
  const { answers, beside } = response;
  // The standard left an excluded response out as a whole; what stands beside the total is none of its business.
  const isLeftOut = status === 'excluded';
  for (let place = 0; place < parts.items.length; place++) {
    const item = parts.items[place];
    if (item) countTally(total.items[place], isLeftOut ? null : itemScore(item.group, answers, item.of, parts.method));
  }
  for (let place = 0; place < parts.facts.length; place++) {
    const fact = parts.facts[place];
    if (fact) countRaw(total.facts[place], factValue(fact.answers, answers));
  }
  for (let place = 0; place < parts.overall.length; place++) {
    const rating = parts.overall[place];
    if (rating) countTally(total.overall[place], ratingScore(rating, beside, parts.method));
  }
  for (let place = 0; place < parts.gaps.length; place++) countGap(total.gaps[place], place, parts, graded);
  const kind = (beside?.evidence ?? 0) - 1;
  const count = total.evidence[kind];
  if (count !== undefined) total.evidence[kind] = count + 1;
}
