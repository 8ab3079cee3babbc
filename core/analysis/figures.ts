import type { Operational } from '../standard-rules/item.ts';
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
  /** Items of the dimensions that are no single question, in the rubric's order. */
  readonly items: readonly { readonly dimension: string; readonly id: string; readonly index: Figure }[];
  /** Measured facts, scored or not: their mean in their own unit. */
  readonly facts: readonly {
    readonly dimension: string;
    readonly id: string;
    readonly operational: Operational;
    readonly mean: Figure;
  }[];
  /** Ratings beside the total, 0..100. `about`: id of a dimension or item, '' for everything. */
  readonly overall: readonly { readonly about: string; readonly index: Figure }[];
  /** Over the responses that say both. */
  readonly gaps: readonly {
    readonly dimension: string;
    readonly expected: Figure;
    readonly perceived: Figure;
    /** Perceived less expected, −100..100. */
    readonly gap: Figure;
    /** The gap in answers; `null` when the questions have several scales, or without a gap. */
    readonly inAnswers: number | null;
  }[];
  /** Responses of each kind of evidence, from worst to best. */
  readonly evidence: readonly { readonly kind: string; readonly n: number }[];
  /** Rule id → responses. */
  readonly triggers: Readonly<Record<string, number>>;
};
