import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import { lowSigns } from './low-signs.ts';
import { merge, mergeTally } from './merge.ts';
import { periodName } from './periods.ts';
import type { RunningSummary } from './running-summary.ts';
import { countResponse, startSummary } from './running-summary.ts';
import { startTally } from './running-tally.ts';
import type { Tally, WaveSummary } from './schema.ts';
import type { WaveShape } from './shape.ts';

/** Keys come from answers; `fromEntries` makes even `__proto__` an ordinary one. */
const plain = (counts: RunningSummary['grades']) => Object.fromEntries([...counts].map(([key, { n }]) => [key, n]));

function finish({ scratch, ...total }: RunningSummary): WaveSummary {
  const { period } = scratch.shape;
  return {
    ...total,
    standards: plain(total.standards),
    index: [...total.periods.values()].reduce<Tally>(mergeTally, startTally()),
    grades: plain(total.grades),
    triggers: plain(total.triggers),
    periods: Object.fromEntries([...total.periods].map(([number, tally]) => [periodName(number, period), tally])),
    segments: total.segments.map((tallies) => Object.fromEntries(tallies)),
  };
}

/** A wave without a response. */
export function emptySummary(shape: WaveShape): WaveSummary {
  return finish(startSummary(shape, new Map()));
}

// A memory only: grading, the view and its comparisons ask about the same responses.
const known = new WeakMap<
  readonly GradedResponse[],
  { readonly rubric: Rubric; readonly shape: WaveShape; readonly summary: WaveSummary }
>();

/**
 * All that a wave adds up, in one pass: counts and sums of whole numbers, nothing worked out. Cut the responses
 * anywhere, in any order: merging the parts' summaries gives the whole's.
 */
export function summariseWave(graded: readonly GradedResponse[], rubric: Rubric, shape: WaveShape): WaveSummary {
  const before = known.get(graded);
  if (before?.rubric === rubric && before.shape === shape) return before.summary;
  const total = startSummary(shape, lowSigns(rubric));
  for (const one of graded) countResponse(total, one);
  const summary = finish(total);
  known.set(graded, { rubric, shape, summary });
  return summary;
}

/** The step of the fold, for `reduce`: the summary with one more response. */
export function adding(
  rubric: Rubric,
  shape: WaveShape,
): (summary: WaveSummary, graded: GradedResponse) => WaveSummary {
  return (summary, graded) => merge(summary, summariseWave([graded], rubric, shape));
}
