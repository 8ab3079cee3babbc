import type { Response } from '../responses/schema.ts';
import type { Direction, Scale } from '../scales/schema.ts';
import type { EvidenceKind } from '../standard-rules/evidence.ts';
import type { Operational } from '../standard-rules/item.ts';
import type { Dimension, Standard } from '../standard-rules/standard.ts';
import type { Localized } from '../text/schema.ts';

/** One question as it is scored. */
export type Item = {
  /** Id of the standard's item, or of the dimension that it is about as a whole; '' when it is about everything. */
  readonly id: string;
  /** Percent of its dimension that all questions with its id have together. */
  readonly weight: number;
  /** A measured fact: its anchors give the score. */
  readonly operational?: Operational;
  /** Place in `Response.answers`. */
  readonly answer: number;
  /** Column of the sheet, from 0; `null` outside a sheet (examples, the extension). */
  readonly column: number | null;
  readonly title: string;
  readonly scale: Scale;
  readonly direction: Direction;
};

/** A dimension with the items that this survey asks about it; none when the survey does not ask. */
export type RubricDimension = Omit<Dimension, 'items'> & {
  readonly items: readonly Item[];
  /** Measured facts without anchors: shown, not scored. */
  readonly unscored: readonly Item[];
};

/** A standard fitted to a survey: open aspects are resolved, every dimension knows its items. */
export type Rubric = {
  readonly standard: Standard;
  readonly stamp: string;
  readonly dimensions: readonly RubricDimension[];
  /** Questions beside the total; `answer` is the place in `Response.beside`. */
  readonly beside: { readonly expected: readonly Item[]; readonly overall: readonly Item[] };
};

export type ResponseStatus = 'graded' | 'insufficient' | 'excluded' | 'notAnswered';

/** A score or verdict that a person set, and what the answers alone come to. */
export type ByHand = {
  /** A score 0..100 as it was given, or the id of a verdict. */
  readonly value: number | string;
  readonly reason: string;
  readonly computed: Pick<GradedResponse, 'status' | 'raw' | 'score' | 'grade' | 'triggers'>;
};

/** A response and what the standard makes of it. */
export type GradedResponse = {
  readonly response: Response;
  /** `weighted-procedure@1`: which rules made it. */
  readonly standard: string;
  readonly status: ResponseStatus;
  /** Total before rounding, 0..100; `null` when nothing was answered. */
  readonly raw: number | null;
  /** Total as shown, banded and tested by triggers. */
  readonly score: number | null;
  /** `null` unless status is 'graded'. */
  readonly grade: string | null;
  /** Answered weight, percent of the whole. */
  readonly answeredWeight: number;
  /** 0..100 for each dimension of the rubric in order; `null` when not answered. */
  readonly dimensions: readonly (number | null)[];
  /** Rule ids in the standard's order; an item rule as `<rule>:<dimension>`. */
  readonly triggers: readonly string[];
  /** Status, totals, grade and the rules about the total are set by hand; left out: computed. */
  readonly override?: ByHand;
};

/** One item of a dimension in an explanation, or a measured fact. */
export type ExplainedItem = {
  readonly id: string;
  readonly title: Localized;
  /** A measured fact as it was measured: its unit, and the anchors that it was scored by; `null` anchors: not scored. */
  readonly operational?: Operational;
  /** Of each question about it. */
  readonly answers: readonly (number | null)[];
  /** 0..100; `null` when not answered or not scored. */
  readonly score: number | null;
  /** Percent of its dimension. */
  readonly weight: number;
  /** Percent of the dimension's score that it made here: the items that were not answered leave theirs; `null`: none. */
  readonly counted: number | null;
};

/** A rating beside the total. */
export type ExplainedRating = {
  /** Id of a dimension or item; '' when it is about everything. */
  readonly about: string;
  /** `null` when it is about everything. */
  readonly title: Localized | null;
  /** Of each question about it. */
  readonly answers: readonly (number | null)[];
  /** 0..100; `null` when not answered. */
  readonly score: number | null;
};

/** What was expected of an item or a dimension beside what was perceived. Scores 0..100; `null` when not answered. */
export type ExplainedPair = {
  readonly about: string;
  readonly title: Localized;
  readonly answers: readonly (number | null)[];
  readonly expected: number | null;
  readonly perceived: number | null;
  /** Perceived less expected, −100..100. */
  readonly gap: number | null;
};

/** The form that feedback took. `given`: the score that somebody picked; `score`: the one that counts, `null` when none does. */
export type ExplainedEvidence = {
  readonly kind: Omit<EvidenceKind, 'words'> | null;
  readonly given: number | null;
  readonly score: number | null;
  /** The score is the kind's own, since nobody picked one. */
  readonly isInitial: boolean;
};

/** One line of an explanation: what a dimension was answered, earned and could earn. */
export type ExplainedPart = {
  readonly dimension: string;
  readonly title: Dimension['title'];
  readonly answers: readonly (number | null)[];
  /** Points earned of `weight`; `null` when not answered. */
  readonly points: number | null;
  readonly weight: number;
  /** 0..100; `null` when not answered. */
  readonly score: number | null;
  /** Rounded to the standard's display so that the answered ones add up to the score shown. */
  readonly share: number | null;
  /** What `share` could have been at most: the weight after that of unanswered dimensions was spread; `null` when not answered. */
  readonly most: number | null;
  /** Items and measured facts in the standard's order; none where the dimension is one question itself. */
  readonly items: readonly ExplainedItem[];
};

export type Explanation = {
  readonly standard: string;
  readonly parts: readonly ExplainedPart[];
  /** Shown beside the total, never part of it. */
  readonly overall: readonly ExplainedRating[];
  readonly expected: readonly ExplainedPair[];
  /** `null` where the standard does not grade by evidence. */
  readonly evidence: ExplainedEvidence | null;
  readonly raw: number | null;
  readonly score: number | null;
  readonly grade: string | null;
  readonly status: ResponseStatus;
  readonly answeredWeight: number;
  readonly triggers: readonly {
    readonly id: string;
    readonly clause: string;
    readonly dimensions: readonly string[];
  }[];
  /** The whole sum in one line: `16+18+16+13+10+5+5 = 83 → B`. */
  readonly why: string;
};
