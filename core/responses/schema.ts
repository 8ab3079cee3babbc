import type { Direction, Scale } from '../scales/schema.ts';

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

/** What a column does in grading. `item`: its answers are scored. */
export type Role = 'item' | 'recommend' | 'timestamp' | 'respondent' | 'customer' | 'segment' | 'comment' | 'none';

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
  /** Dimension id of the standard; an open aspect's own id; `null` when no item. */
  readonly dimension: string | null;
  readonly scale: Scale | null;
  readonly direction: Direction;
  /** Answers that mean "not applicable" although they are numbers. */
  readonly naCodes: readonly number[];
  readonly dateOrder?: DateOrder;
  /** 0..1; 1 when a person confirmed it. */
  readonly confidence: number;
  /** True: not scored until a person says yes. */
  readonly needsConfirmation: boolean;
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

/** A fault in the sheet, told to people with its cell. */
export type IssueCode =
  // the sheet cannot be graded
  | 'emptySheet'
  | 'headerOnly'
  | 'allBlank'
  | 'noRating'
  | 'onlyUnconfirmed'
  | 'notRespondentRows'
  | 'cellTooLong'
  // a column
  | 'duplicateHeader'
  | 'secondHeader'
  | 'needsConfirmation'
  | 'unevenLevels'
  | 'conflictingLevels'
  | 'noLevels'
  | 'datesUnsettled'
  | 'confirmedGone'
  | 'noneFits'
  // a cell, counted as not answered
  | 'unknownWord'
  | 'offScale'
  | 'errorValue'
  | 'dateValue'
  | 'unreadableDate';

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
  readonly issues: readonly Issue[];
  /** Why the sheet cannot be graded; empty when it can. */
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
  /** Values of the segment columns in sheet order; `null` when blank. */
  readonly segments: readonly (string | null)[];
};

export type ParsedSheet = {
  readonly responses: readonly Response[];
  readonly issues: readonly Issue[];
  readonly blankRows: number;
};
