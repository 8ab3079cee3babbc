import type { Figure } from './schema.ts';

/** Everything that is worked out from a finished summary, for panels and for the command line. */
export type WaveFigures = {
  readonly responses: number;
  /** Mean of the raw totals of graded responses. */
  readonly index: Figure;
  /** Grade of the rounded index; `null` without one. */
  readonly grade: string | null;
  /** Responses per band, best band first, bands without a response included. */
  readonly grades: readonly { readonly grade: string; readonly n: number; readonly share: number }[];
  /** Responses on which at least one rule fired. */
  readonly low: number;
  /** In the rubric's order. `low`: responses in which an item of it fired a rule. */
  readonly dimensions: readonly {
    readonly id: string;
    readonly index: Figure;
    readonly low: number;
    readonly keep: boolean;
  }[];
  /** −100..100 with an adjusted-Wald interval; `null` when the survey does not ask it. */
  readonly nps:
    | (Figure & { readonly promoters: number; readonly passives: number; readonly detractors: number })
    | null;
  /** Share 0..1 of the top two levels of the overall-satisfaction item; `null` when there is no such item. */
  readonly csat: Figure | null;
  /** Waves in order; the undated ('') last. */
  readonly trend: readonly { readonly period: string; readonly index: Figure; readonly grade: string | null }[];
  readonly segments: readonly {
    /** Column of the sheet, from 0. */
    readonly column: number;
    readonly title: string;
    /** Most responses first; blanks ('') last. */
    readonly values: readonly {
      readonly value: string;
      readonly index: Figure;
      readonly grade: string | null;
      readonly low: number;
    }[];
  }[];
  /** Rule id → responses. */
  readonly triggers: Readonly<Record<string, number>>;
};
