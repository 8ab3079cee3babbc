import type { Method } from '../standard-rules/standard.ts';
import type { Moments } from '../stats/moments.ts';

/** Answers of one figure: what was scored, how many were not answered, how many scored low. */
export type Tally = { readonly moments: Moments; readonly notAnswered: number; readonly low: number };

/** Exact sums of raw values of any size: their whole parts, and what is left in billionths. */
export type RawSums = {
  readonly n: number;
  readonly whole: number;
  readonly billionths: number;
  readonly notAnswered: number;
};

/** Responses that say both what was expected and what was perceived. `gap`: 50 + half of perceived less expected. */
export type GapTally = { readonly expected: Tally; readonly perceived: Tally; readonly gap: Tally };

/** What a wave adds up below and beside its dimensions, in the order of `WaveParts`. */
export type PartsSummary = {
  readonly items: readonly Tally[];
  readonly facts: readonly RawSums[];
  readonly overall: readonly Tally[];
  readonly gaps: readonly GapTally[];
  /** Responses of each kind of evidence. */
  readonly evidence: readonly number[];
};

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
  readonly parts: PartsSummary;
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
/**
 * `evidence`: scores within the range of their evidence. `rawMean`: in the unit of a fact. `gap`: −100..100. Of counts:
 * shares 0..1 of the best or worst level or two (`topBox`, `topTwo`, `bottomBox`, `bottomTwo`); −100..100 the best less both
 * bad ones of four faces (`netFaces`), or less the worst (`netEnds`).
 */
export type FigureMethod =
  | Method
  | 'topBox'
  | 'topTwo'
  | 'bottomBox'
  | 'bottomTwo'
  | 'netPromoter'
  | 'netFaces'
  | 'netEnds'
  | 'evidence'
  | 'rawMean'
  | 'gap';

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
