import type { Note } from '../standard-rules/standard.ts';
import type { RangeEnd } from './read-range.ts';

/** A number as it was pasted. `value`: `null` when the cell is blank or holds no number. */
export type DraftCell = { readonly text: string; readonly value: number | null };

/** One row of the pasted table. `points` and `descriptors` from worst to best level; no descriptors unless the table has some. */
export type DraftDimension = {
  readonly name: string;
  /** Percent of the whole. */
  readonly weight: DraftCell;
  readonly points: readonly DraftCell[];
  readonly descriptors: readonly string[];
};

/** The scores of a grade. `to`: `null` when none is said. */
export type DraftBand = {
  readonly grade: string;
  /** As it was pasted. */
  readonly text: string;
  /** `null`: none is said, or it cannot be read. */
  readonly from: number | null;
  readonly to: number | null;
  readonly end: RangeEnd;
};

/** A level with every word that was found for it; the first is the one in the table. `number`: what stands beside the word. */
export type DraftLevel = { readonly words: readonly string[]; readonly number: number | null };

/**
 * Something about a pasted table that a person should know. `blocks`: no standard comes of it while it is open.
 * `repair`: we know what to do about it. `args` are figures and words of the table, to be put into a sentence.
 */
export type Finding = {
  /** The code and where it is, such as `missingPoints.3`; the same after each reading of the same text. */
  readonly id: string;
  readonly code: FindingCode;
  readonly args: Readonly<Record<string, string | number>>;
  readonly repair: boolean;
  readonly blocks: boolean;
};

/** What can be found. `paste.<code>` says it, `paste.<code>.repair` what is done about it. */
export type FindingCode =
  | 'tooLong'
  | 'tooMany'
  | 'noDimension'
  | 'longName'
  | 'duplicateName'
  | 'weightMissing'
  | 'unreadableWeight'
  | 'weightNotPositive'
  | 'weightSum'
  | 'oneLevel'
  | 'tooManyLevels'
  | 'duplicateLevel'
  | 'twoWords'
  | 'missingPoints'
  | 'unreadablePoints'
  | 'pointsAboveWeight'
  | 'pointsFall'
  | 'pointsBelowWeight'
  | 'bandUnread'
  | 'boundOutside'
  | 'bandsNotPercent'
  | 'duplicateGrade'
  | 'bandSame'
  | 'bandGap'
  | 'bandHole'
  | 'bandShared'
  | 'bandOverlap'
  | 'bandFloor'
  | 'bandTop'
  | 'totalRow'
  | 'columnIgnored'
  | 'orderGuessed'
  | 'pointsOf';

/** A pasted table as far as it was understood; repairs change it. */
export type Draft = {
  /** From worst to best; empty when the table names none. */
  readonly levels: readonly DraftLevel[];
  readonly dimensions: readonly DraftDimension[];
  /** Best first. */
  readonly bands: readonly DraftBand[];
  /** Whether the levels have points; without them a level counts its share of the levels. */
  readonly hasPoints: boolean;
  /** No weight was pasted, so all weigh the same or as their points say. */
  readonly isUnweighted: boolean;
  /** What was found while reading, which no repair changes. */
  readonly read: readonly Finding[];
  /** Levels, from 0 at the worst, of which somebody agreed that all their words mean them. */
  readonly agreed: readonly number[];
  /** One for each repair that was applied. */
  readonly notes: readonly Note[];
};

/** A pasted text as it stands: what was understood, and what is open. */
export type Pasted = { readonly draft: Draft; readonly findings: readonly Finding[] };

/** Longest text that is read, in characters, and most dimensions and levels. */
export const mostCharacters = 20_000;
export const mostDimensions = 100;
export const mostLevels = 20;
/** Longest name of a dimension, level or grade. */
export const longestName = 100;
