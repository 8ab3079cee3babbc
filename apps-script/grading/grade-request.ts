import type { RepeatPolicy } from '../../core/counted/schema.ts';
import type { TabKind, TabSet } from '../../core/dashboard/book.ts';
import type { ConfirmedColumn } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { TabPart } from '../book/workbook.ts';

/** What a grading is asked: everything besides the workbook itself. */
export type GradeRequest = {
  /** The built-in ones. */
  readonly standards: readonly Standard[];
  /** Graded by unless Setup names another. */
  readonly fallback: Standard;
  /** A built-in one, set by a caller that insists: wins over Setup. */
  readonly standard?: Standard;
  /** Rules as data, set by a caller that insists: win over Setup and over the Standard tab. */
  readonly given?: Standard;
  /** Id of a standard of the team's own, set by a caller that insists: wins over Setup. */
  readonly wanted?: string;
  /** Id of the response tab, set by a caller that insists: wins over Setup. */
  readonly sourceId?: number;
  /** The set of our tabs to draw again; left out: that of the response tab, or of the open one. */
  readonly set?: TabSet;
  readonly confirmed: readonly ConfirmedColumn[];
  /** Which answers of a respondent count, set by a caller that insists: wins over Setup. */
  readonly repeat?: RepeatPolicy;
  /** Rows of the response tab that a caller leaves out, beside those ticked on Grades. */
  readonly leftOut: readonly { readonly row: number; readonly reason: string }[];
  readonly activeTabId: () => number;
  /** Local ISO text in a time zone. */
  readonly now: (timeZone: string) => string;
  readonly version: string;
  /** What the digests of erased customers were made with; `null`: nobody was erased in this spreadsheet. */
  readonly salt: () => string | null;
  /** A redraw that nobody asked for: the point that undo returns to stays. */
  readonly isAutomatic: boolean;
  /** Rows prepared before the grading pauses and answers 'working'. */
  readonly mostRows: number;
  /** Whether there is time for another call of some seconds. */
  readonly mayGoOn: () => boolean;
  /** Also writes the report tab. */
  readonly withReport: boolean;
  /** Also writes the digest tab, or the summary for customers. */
  readonly withDigest: boolean;
  readonly withSummary: boolean;
  /** Tabs of ours that are read besides those of every grading. */
  readonly alsoRead?: Readonly<Partial<Record<TabKind, TabPart>>>;
};
