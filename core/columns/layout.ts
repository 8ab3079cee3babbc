import type { CountProblem } from '../responses/codes.ts';
import type { Counted } from '../responses/counted.ts';
import type { ColumnType, Layout } from '../responses/schema.ts';
import { isComplaintLog } from './complaint-log.ts';
import type { CountSheet } from './count-sheet.ts';
import { countedLong } from './counted-long.ts';
import { countedWide } from './counted-wide.ts';

/** How a sheet is laid out, and the types that only the layout tells, by column. */
export type LayoutReading = {
  readonly layout: Layout;
  readonly types: ReadonlyMap<number, ColumnType>;
  /** What is counted, and where; left out: nothing is, or it cannot be put together. */
  readonly counted?: Counted;
  /** Why counts cannot be put together. */
  readonly problem?: CountProblem;
  /** Columns that look like ratings and may be counts: they are asked about. */
  readonly asked?: ReadonlySet<number>;
};

/** One response a row, or one of the layouts that hold something else. */
export function layoutOf(sheet: CountSheet, headerRows: 1 | 2): LayoutReading {
  const wide = countedWide(sheet);
  if (wide !== null && wide.layout === 'aggregated-counts') return wide;
  const long = countedLong(sheet);
  if (long !== null) return long;
  if (isComplaintLog(sheet.columns, sheet.drafts)) return { layout: 'complaint-rows', types: new Map() };
  const layout = headerRows === 2 ? 'respondent-rows-2-header' : 'respondent-rows';
  return { ...wide, layout, types: new Map() };
}
