import type { Direction, Scale } from '../scales/schema.ts';
import type { AskReason, IssueCode } from './codes.ts';
import type { Counted } from './counted.ts';

/** A cell as the core sees it. A date is a local ISO text (`2026-11-21T09:30:00`); a blank is `''` or `null`. */
export type Cell = string | number | boolean | null;

/** A response tab: the header row first. */
export type Table = readonly (readonly Cell[])[];

export type ColumnType =
  | 'rating'
  | 'textLikert'
  | 'nps'
  | 'number'
  | 'category'
  | 'multiSelect'
  | 'boolean'
  | 'freeText'
  | 'id'
  | 'pii'
  | 'timestamp'
  | 'date'
  | 'duration'
  | 'derived'
  | 'metadata'
  | 'levelCount'
  | 'stat'
  | 'itemName'
  | 'empty';

export type Layout =
  | 'respondent-rows'
  | 'respondent-rows-2-header'
  | 'aggregated-counts'
  | 'long-aggregated'
  | 'complaint-rows';

/**
 * What a column does in grading. `item`: its answers are scored. `overall`: a rating shown beside the total. `expected`: what
 * was expected of the item that it names. `evidence`: the kind of evidence. `work`: the quality of work, for rewards.
 * `project`, `team`, `staff`: what the response is about; each is a segment as well.
 */
export type Role =
  | 'item'
  | 'overall'
  | 'expected'
  | 'evidence'
  | 'work'
  | 'recommend'
  | 'timestamp'
  | 'respondent'
  | 'customer'
  | 'project'
  | 'team'
  | 'staff'
  | 'segment'
  | 'comment'
  | 'none';

/** Roles whose values part the responses into groups. */
export const segmentRoles: readonly Role[] = ['project', 'team', 'staff', 'segment'];

/** How the day and month of a column's written dates are ordered; `null`: not settled, so its rows are undated. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy' | null;

/** One column of a response tab and what is proposed or confirmed for it. */
export type Column = {
  /** From 0. */
  readonly index: number;
  /** As it stands in the sheet. */
  readonly header: string;
  /** The header's text folded for comparison, with `#2` … behind the second of the same name. */
  readonly fingerprint: string;
  readonly type: ColumnType;
  readonly role: Role;
  /**
   * Id of the standard's dimension, or of an item of it, that an item, an overall rating or an expectation is about; an
   * open aspect's own id; `null` when it is about none.
   */
  readonly dimension: string | null;
  readonly scale: Scale | null;
  readonly direction: Direction;
  /** Answers that mean "not applicable" although they are numbers. */
  readonly naCodes: readonly number[];
  readonly dateOrder?: DateOrder;
  /** The numbers of a percentage are shares of 1, as sheets keep them: 0.95 is 95. Left out: they are not. */
  readonly isShare?: true;
  /** 0..1; 1 when a person confirmed it. */
  readonly confidence: number;
  /** True: not scored until a person says yes. */
  readonly needsConfirmation: boolean;
  /** Why; only where a person is asked. */
  readonly asks?: AskReason;
  readonly confirmed: boolean;
};

/** What a person confirmed for a header; found again by fingerprint wherever the column has moved. */
export type ConfirmedColumn = {
  readonly fingerprint: string;
  readonly type: ColumnType;
  readonly role: Role;
  readonly dimension: string | null;
  readonly scale: Scale | null;
  readonly direction: Direction;
  readonly naCodes: readonly number[];
};

/**
 * What an earlier grading knew of a sheet. `known`: fingerprints of the columns it listed and used without a
 * question. A rating that was not among them is new or renamed and is asked before it is scored.
 */
export type Earlier = { readonly confirmed: readonly ConfirmedColumn[]; readonly known: readonly string[] };

export type Issue = {
  readonly code: IssueCode;
  /** As the sheet counts (header = 1); `null`: the whole column or sheet. */
  readonly row: number | null;
  /** From 0; `null`: the whole row or sheet. */
  readonly column: number | null;
  readonly args: Readonly<Record<string, string | number>>;
};

export type ColumnMap = {
  readonly layout: Layout;
  /** 1, or 2 when the second row is a header as well. */
  readonly headerRows: 1 | 2;
  readonly columns: readonly Column[];
  /** What is counted, and where; left out: nothing that can be put together. */
  readonly counted?: Counted;
  readonly issues: readonly Issue[];
  /** Why the sheet cannot be graded; empty when it can, or when it holds counts. */
  readonly refusals: readonly Issue[];
};

/** One filled form or one logged feedback. */
export type Response = {
  /** The sheet's row; header = 1. */
  readonly row: number;
  /** Local ISO text; `null` when undated. */
  readonly at: string | null;
  readonly respondent: string | null;
  readonly customer: string | null;
  /** Answers of the item columns in sheet order, after turning; `null` when not answered. */
  readonly answers: readonly (number | null)[];
  /** 0..10, "would you recommend"; `null` when not asked or not answered. */
  readonly recommend: number | null;
  /** Values of the columns with a role of `segmentRoles` in sheet order; `null` when blank. */
  readonly segments: readonly (string | null)[];
  /** Left out where no column is read for it. */
  readonly beside?: Beside;
};

/** What a response says that is not scored. */
export type Beside = {
  /** Place of the kind in the standard's `evidence`, from 1; `null` when not said. */
  readonly evidence: number | null;
  /** Place of the class in the standard's rewards, from 1 (best), that the quality of work earns; `null` when not said. */
  readonly work: number | null;
  /** By column with the role `expected` and `overall`, in sheet order; `null` when not answered. */
  readonly expected: readonly (number | null)[];
  readonly overall: readonly (number | null)[];
};

export type ParsedSheet = {
  readonly responses: readonly Response[];
  readonly issues: readonly Issue[];
  readonly blankRows: number;
};
