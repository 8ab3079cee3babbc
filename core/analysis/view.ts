import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import { type Change, changeOf, waveBefore } from './change.ts';
import {
  type Choices,
  type ChoiceWords,
  type Chosen,
  choicesOf,
  pickPeriod,
  pickSegment,
  type SegmentChoice,
} from './choices.ts';
import type { WaveFigures } from './figures.ts';
import { periodName, periodNumber, periodNumberOf } from './periods.ts';
import type { WaveShape } from './shape.ts';
import { summariseWave } from './wave.ts';
import { workOutFigures } from './work-out-figures.ts';

/** What the dashboard shows: the responses of the chosen period and segment, and their figures. */
export type View = {
  readonly choices: Choices;
  /** What was applied; `null`: all. A period of '' is the undated. */
  readonly selection: { readonly period: string | null; readonly segment: SegmentChoice | null };
  /** What was asked for but names nothing that can be chosen, so that all is shown; '' otherwise. */
  readonly unknown: Chosen;
  readonly shown: readonly GradedResponse[];
  /** Of the responses shown, as if there were no others. */
  readonly figures: WaveFigures;
  /** Part of the responses is chosen and fewer of them are graded than the minimum group: only that may be said. */
  readonly isSmall: boolean;
  /** All periods of the chosen segment; the undated ('') last. */
  readonly waves: WaveFigures['trend'];
  /** The period that the run lies in: its wave is not complete. */
  readonly running: string;
  /** The chosen wave, or else the newest, beside the one before; `null` when it has no date. */
  readonly change: Change | null;
  /** Figures of the wave before the chosen period; `null` without one. */
  readonly previous: WaveFigures | null;
};

/** How responses are looked at. `today`: local ISO date or time of the run. */
export type Setting = {
  readonly rubric: Rubric;
  readonly shape: WaveShape;
  readonly chosen: Chosen;
  readonly words: ChoiceWords;
  readonly today: string;
};

/**
 * The responses and figures that the selectors ask for. A text that names nothing shows all.
 * @param whole figures of all graded responses
 */
export function viewOf(graded: readonly GradedResponse[], whole: WaveFigures, setting: Setting): View {
  const { rubric, shape, chosen, words, today } = setting;
  const minimum = rubric.standard.minimumGroup;
  const choices = choicesOf(whole, minimum);
  const period = pickPeriod(chosen.period, choices.periods, words);
  const segment = pickSegment(chosen.segment, choices.segments, words);

  const figuresOf = (rows: readonly GradedResponse[]) =>
    workOutFigures(summariseWave(rows, rubric, shape), rubric, shape, minimum);
  const inSegment = segment
    ? graded.filter(({ response }) => response.segments[segment.place] === segment.value)
    : graded;
  const inPeriod = (name: string) => {
    const number = periodNumberOf(name, shape.period);
    return inSegment.filter(({ response }) => periodNumber(response.at, shape.period) === number);
  };
  const isPeriod = period !== null && period !== undefined;

  const ofSegment = segment ? figuresOf(inSegment) : whole;
  const shown = isPeriod ? inPeriod(period) : inSegment;
  const figures = isPeriod ? figuresOf(shown) : ofSegment;
  const waves = ofSegment.trend;
  const before = isPeriod ? waveBefore(period, waves) : null;
  return {
    choices,
    selection: { period: period ?? null, segment: segment ?? null },
    unknown: {
      period: period === undefined ? chosen.period : '',
      segment: segment === undefined ? chosen.segment : '',
    },
    shown,
    figures,
    isSmall: (isPeriod || Boolean(segment)) && figures.index.n < minimum,
    waves,
    running: periodName(periodNumber(today, shape.period), shape.period),
    change: changeOf(waves, isPeriod ? { period, index: figures.index } : null),
    previous: before && figuresOf(inPeriod(before.period)),
  };
}
