import type { ConfirmedColumn } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standards/standard.ts';

/** What a grading is asked: everything besides the workbook itself. */
export type GradeRequest = {
  readonly standards: readonly Standard[];
  /** Graded by unless Setup names another. */
  readonly fallback: Standard;
  /** Set by a caller that insists: wins over Setup. */
  readonly standard?: Standard;
  readonly confirmed: readonly ConfirmedColumn[];
  readonly activeTabId: () => number;
  /** Local ISO text in a time zone. */
  readonly now: (timeZone: string) => string;
  readonly version: string;
};
