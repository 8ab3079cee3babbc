import { mergeMoments } from '../stats/moments.ts';
import type { GapTally, PartsSummary, RawSums, Tally, WaveSummary } from './schema.ts';

type Keyed<T> = Readonly<Record<string, T>>;

function mergeKeyed<T>(a: Keyed<T>, b: Keyed<T>, both: (a: T, b: T) => T): Keyed<T> {
  // A map, since a key is an answer and may be the name of something that every object has.
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? value : both(other, value));
  }
  return Object.fromEntries(merged);
}

function mergeEach<T>(a: readonly T[], b: readonly T[], both: (a: T, b: T) => T): readonly T[] {
  if (a.length !== b.length) throw new Error(`summaries of two shapes: ${a.length} and ${b.length} parts`);
  return a.map((one, place) => both(one, b[place] ?? one));
}

const plus = (a: number, b: number) => a + b;

/** The tally of two sets of answers taken together. */
export function mergeTally(a: Tally, b: Tally): Tally {
  return {
    moments: mergeMoments(a.moments, b.moments),
    notAnswered: a.notAnswered + b.notAnswered,
    low: a.low + b.low,
  };
}

const mergeTallies = (a: Keyed<Tally>, b: Keyed<Tally>) => mergeKeyed(a, b, mergeTally);

const mergeRaw = (a: RawSums, b: RawSums): RawSums => ({
  n: a.n + b.n,
  whole: a.whole + b.whole,
  billionths: a.billionths + b.billionths,
  notAnswered: a.notAnswered + b.notAnswered,
});

const mergeGap = (a: GapTally, b: GapTally): GapTally => ({
  expected: mergeTally(a.expected, b.expected),
  perceived: mergeTally(a.perceived, b.perceived),
  gap: mergeTally(a.gap, b.gap),
});

const mergeParts = (a: PartsSummary, b: PartsSummary): PartsSummary => ({
  items: mergeEach(a.items, b.items, mergeTally),
  facts: mergeEach(a.facts, b.facts, mergeRaw),
  overall: mergeEach(a.overall, b.overall, mergeTally),
  gaps: mergeEach(a.gaps, b.gaps, mergeGap),
  evidence: mergeEach(a.evidence, b.evidence, plus),
});

/** The summary of two sets of responses to the same survey taken together; which comes first does not matter. */
export function merge(a: WaveSummary, b: WaveSummary): WaveSummary {
  return {
    standards: mergeKeyed(a.standards, b.standards, plus),
    responses: a.responses + b.responses,
    index: mergeTally(a.index, b.index),
    grades: mergeKeyed(a.grades, b.grades, plus),
    dimensions: mergeEach(a.dimensions, b.dimensions, mergeTally),
    triggers: mergeKeyed(a.triggers, b.triggers, plus),
    recommend: {
      promoters: a.recommend.promoters + b.recommend.promoters,
      passives: a.recommend.passives + b.recommend.passives,
      detractors: a.recommend.detractors + b.recommend.detractors,
      notAnswered: a.recommend.notAnswered + b.recommend.notAnswered,
    },
    overall: {
      top: a.overall.top + b.overall.top,
      answered: a.overall.answered + b.overall.answered,
      notAnswered: a.overall.notAnswered + b.overall.notAnswered,
    },
    periods: mergeTallies(a.periods, b.periods),
    segments: mergeEach(a.segments, b.segments, mergeTallies),
    parts: mergeParts(a.parts, b.parts),
  };
}
