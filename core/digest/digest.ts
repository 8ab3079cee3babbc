import type { WaveFigures } from '../analysis/figures.ts';
import { periodName, periodNumber } from '../analysis/periods.ts';
import type { WaveSummary } from '../analysis/schema.ts';
import type { View } from '../analysis/view.ts';
import { summariseWave } from '../analysis/wave.ts';
import { workOutFigures } from '../analysis/work-out-figures.ts';
import type { GradedResponse } from '../scoring/schema.ts';
import { casesByOwner } from './cases-by-owner.ts';
import { isWithin, periodBefore } from './period.ts';
import { rateOf } from './rate.ts';
import type { Digest, DigestInput } from './schema.ts';
import { verdictOf } from './verdict.ts';

type Wave = { readonly rows: readonly GradedResponse[]; readonly summary: WaveSummary; readonly figures: WaveFigures };

/** The responses of some days with their figures; below the minimum group without a value. */
function waveOf(days: DigestInput['period'], { counting, rubric, shape }: DigestInput): Wave {
  const rows = counting.filter(({ response }) => isWithin(response.at, days));
  const summary = summariseWave(rows, rubric, shape);
  return { rows, summary, figures: workOutFigures(summary, rubric, shape, rubric.standard.minimumGroup) };
}

/** A period as panels look at one that was chosen. */
function viewOf({ rows, figures }: Wave, previous: WaveFigures, { period, rubric, shape, now }: DigestInput): View {
  return {
    choices: { periods: [], segments: [] },
    selection: { period: period.from, segment: null },
    unknown: { period: '', segment: '' },
    shown: rows,
    figures,
    isSmall: figures.index.n < rubric.standard.minimumGroup,
    waves: [],
    running: periodName(periodNumber(now, shape.period), shape.period),
    change: null,
    previous,
  };
}

/** More than three are a table, not a headline. */
const most = 3;

/** The highest and the lowest dimensions; of few each stands on one side only. */
function ends({ dimensions }: WaveFigures): Pick<Digest, 'best' | 'worst'> {
  const ranked = dimensions
    .filter(({ index }) => index.value !== null)
    .sort((a, b) => (b.index.value ?? 0) - (a.index.value ?? 0));
  const count = Math.min(most, Math.ceil(ranked.length / 2));
  const worst = ranked.slice(Math.max(count, ranked.length - most)).reverse();
  return { best: ranked.slice(0, count), worst };
}

/**
 * How one week or month went, beside the one before it. Scores count on the day of the answer; a response without a
 * date belongs to no period.
 */
export function summarisePeriod(input: DigestInput): Digest {
  const { period, graded, leftOut, rubric, cases, source, now, language } = input;
  const before = periodBefore(period);
  const [later, earlier] = [waveOf(period, input), waveOf(before, input)];
  const inPeriod = graded.filter(({ response }) => isWithin(response.at, period));
  return {
    ...{ period, before, rubric, source, now, language },
    view: viewOf(later, earlier.figures, input),
    earlier: earlier.figures,
    verdict: verdictOf(
      { index: later.figures.index, moments: later.summary.index.moments },
      { index: earlier.figures.index, moments: earlier.summary.index.moments },
    ),
    rate: rateOf(input),
    ...ends(later.figures),
    cases: {
      owners: casesByOwner(cases, period),
      opened: cases.filter(({ opened }) => isWithin(opened, period)),
      overdue: cases.filter(({ isOverdue }) => isOverdue),
    },
    leftOut: inPeriod.filter(({ response }) => leftOut.has(response.row)).length,
    overrides: later.rows.filter(({ override }) => override !== undefined).length,
  };
}
