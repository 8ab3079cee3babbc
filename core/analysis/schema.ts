import type { Method } from '../standard-rules/standard.ts';
import type { Moments } from '../stats/moments.ts';

/** Answers of one figure: what was scored, how many were not answered, how many scored low. */
export type Tally = { readonly moments: Moments; readonly notAnswered: number; readonly low: number };

/** What a wave adds up: whole counts and sums, nothing worked out. */
export type WaveSummary = {
  /** Responses by `id@version`. */
  readonly standards: Readonly<Record<string, number>>;
  readonly responses: number;
  /** Raw totals of graded responses; `notAnswered` counts responses without a grade, `low` those that triggered. */
  readonly index: Tally;
  readonly grades: Readonly<Record<string, number>>;
  /** In the rubric's order. */
  readonly dimensions: readonly Tally[];
  /** Rule id → responses. */
  readonly triggers: Readonly<Record<string, number>>;
  readonly recommend: {
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
    readonly notAnswered: number;
  };
  /** Top-two answers of the overall-satisfaction item. */
  readonly overall: { readonly top: number; readonly answered: number; readonly notAnswered: number };
  /** Period → tally of raw totals; undated responses under ''. */
  readonly periods: Readonly<Record<string, Tally>>;
  /** Per segment column, in order: value → tally of raw totals; blanks under ''. */
  readonly segments: readonly Readonly<Record<string, Tally>>[];
};

/** What the team wants to reach; `null`: no target. */
export type Targets = {
  /** 0..100. */
  readonly index: number | null;
  /** −100..100. */
  readonly nps: number | null;
  /** Share 0..1. */
  readonly csat: number | null;
};

/** Values of a competitor or of the market, to stand beside ours. */
export type Market = {
  /** Whose they are; '' when nobody said. */
  readonly name: string;
  /** By 'index', 'nps' (−100..100), 'csat' (share 0..1) or id of a dimension (0..100). */
  readonly values: Readonly<Record<string, number>>;
};

/** The level that a person judged, and why: shown beside the computed grade, never blended with it. */
export type Judged = { readonly grade: string; readonly reason: string };

export type FigureStatus = 'graded' | 'provisional' | 'insufficient' | 'noData';
export type FigureMethod = Method | 'topTwo' | 'netPromoter';

/** A number that can be defended: never bare. `value` is `null` unless there is data enough to show it. */
export type Figure = {
  readonly value: number | null;
  readonly n: number;
  readonly notAnswered: number;
  /** 95 %. */
  readonly interval?: readonly [number, number];
  readonly method: FigureMethod;
  /** 'provisional': fewer than 30 answers. 'insufficient': fewer than the minimum group, so no value. */
  readonly status: FigureStatus;
  readonly warnings: readonly string[];
};
