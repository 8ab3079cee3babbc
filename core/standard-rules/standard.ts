import type { RatingScale } from '../scales/schema.ts';
import type { Localized } from '../text/schema.ts';
import type { EvidenceKind, Verdict } from './evidence.ts';
import type { StandardItem } from './item.ts';
import type { Rewards } from './rewards.ts';

/** Where the rules come from: a system of the source documents, the document's number, its clause. */
export type Source = { readonly system: string; readonly document: string; readonly clause: string };

/** What was decided where the source is damaged, silent or contradicts itself. Shown to the team. */
export type Note = {
  readonly about: string;
  readonly source: 'damaged' | 'silent' | 'contradicts';
  readonly decided: Localized;
};

/** How an answer becomes a share of its dimension's weight. The name stands on every figure. */
export type Method = 'percentOfMaximum' | 'points' | 'pomp';

/** What an unanswered dimension does: its weight is spread, the response is left out, or it counts as 0. */
export type MissingPolicy = 'renormalise' | 'exclude' | 'zero';

/** The length of a wave. */
export type Period = 'month' | 'quarter' | 'halfYear' | 'year';

/** What a response is about. A response about a project, a team or a member of staff names it in a column of its own. */
export type Subject = 'customer' | 'project' | 'team' | 'staff';

/** Part of the business that a dimension is about: weak ones are offered the improvements of their area. */
export type Area =
  | 'service'
  | 'product'
  | 'price'
  | 'delivery'
  | 'afterSales'
  | 'communication'
  | 'brand'
  | 'loyalty'
  | 'survey';

/** A group of items with a weight. */
export type Dimension = {
  readonly id: string;
  readonly title: Localized;
  /** Percent of the whole; the weights of a standard add up to 100. */
  readonly weight: number;
  /** Header words, lower case, that name this dimension in a survey, in any language. */
  readonly headers: readonly string[];
  /** Points per level from worst to best, at most `weight`. Only with method 'points'. */
  readonly points?: readonly number[];
  /** Who answers for it: the owner of a case about this dimension. */
  readonly department?: Localized;
  /** Left out: one question, the dimension itself. */
  readonly items?: readonly StandardItem[];
  /** What each level of the scale means here, from worst to best; shown to whoever rates. */
  readonly descriptors?: readonly Localized[];
  /** Left out: no improvements are offered. */
  readonly area?: Area;
};

/** A grade begins at `from` (0..100, rounded score) and ends below the next; the last begins at 0. */
export type Band = { readonly grade: string; readonly title: Localized; readonly from: number };

/**
 * When a case opens, independent of the grade.
 * `score`: the rounded total lies below the number. `anyItem`: one case when any item lies at or below `atMost`
 * percent of its maximum. `eachItem`: one rule per dimension, rule id `<id>:<dimension>`, when an item of it
 * has a level of at most `atMostLevel` (1 is worst).
 */
export type TriggerWhen =
  | { readonly on: 'score'; readonly below: number }
  | { readonly on: 'anyItem'; readonly atMost: number }
  | { readonly on: 'eachItem'; readonly atMostLevel: number };

/** A rule that opens a corrective action: exactly one per response and rule. */
export type Trigger = {
  readonly id: string;
  readonly clause: string;
  readonly when: TriggerWhen;
  /** `owner` is the role that takes the case; an `eachItem` rule adds the dimension's department. */
  readonly action: { readonly title: Localized; readonly owner: Localized; readonly dueInDays: number };
};

/**
 * A worked example: the level or number of each dimension's items in source order, `null` where not answered, and what
 * comes out. `triggers` are rule ids in order. `evidence`: the kind's id, where the standard grades by evidence.
 */
export type Example = {
  readonly answers: readonly (number | null)[];
  readonly evidence?: string;
  readonly score: number | null;
  readonly grade: string | null;
  readonly triggers: readonly string[];
};

/** A rubric as data. */
export type Standard = {
  readonly id: string;
  /** Rises when a score, grade or trigger could change. */
  readonly version: number;
  readonly title: Localized;
  readonly summary: Localized;
  readonly source: Source;
  /** Left out: a customer. */
  readonly subject?: Subject;
  readonly notes: readonly Note[];
  readonly method: Method;
  /** The scale a dimension's item is answered on unless the survey's own column says otherwise; its words win over the general lists. */
  readonly scale: RatingScale;
  /** `open`: every confirmed rating column that no dimension names joins as an aspect; all weigh the same. */
  readonly aspects: 'fixed' | 'open';
  readonly dimensions: readonly Dimension[];
  /** `minimumWeight`: answered weight in percent below which there is a total but no grade. */
  readonly missing: { readonly policy: MissingPolicy; readonly minimumWeight: number };
  /** The step a total is rounded to, half up, before banding and triggers. */
  readonly roundTo: 1 | 0.1 | 0.01;
  /** None where evidence gives the grade. */
  readonly bands: readonly Band[];
  /** Grades without bands, best first; only with `evidence`. */
  readonly verdicts?: readonly Verdict[];
  /** The kind of evidence sets the range of the score and the grade. From worst to best. */
  readonly evidence?: readonly EvidenceKind[];
  /** Items are asked twice: what was expected and what was perceived. */
  readonly asksExpected?: true;
  /** A person judges a level beside the computed grade, with a reason; never blended. */
  readonly isJudged?: true;
  readonly rewards?: Rewards;
  /** When the standard itself is to be reviewed, `YYYY-MM-DD`; left out: the team has set no date. */
  readonly nextReview?: string;
  readonly triggers: readonly Trigger[];
  /** A dimension whose index reaches this share of the maximum is listed as "keep". */
  readonly keepFrom: number;
  readonly period: Period;
  /** A group smaller than this shows no score. */
  readonly minimumGroup: number;
  /** Clauses that are procedure rather than arithmetic: who does what, in the source's order. Shown on the Standard tab. */
  readonly procedure: readonly { readonly clause: string; readonly text: Localized }[];
  readonly examples: readonly Example[];
};
