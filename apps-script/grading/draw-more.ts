import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { SheetTableSetting } from '../../core/dashboard/sheet-table-frame.ts';
import type { LogEntry } from '../../core/log/schema.ts';
import type { Book } from '../book/workbook.ts';
import type { Reason } from '../refusal.ts';
import type { DrawInput } from './draw.ts';
import type { Places } from './draw-tabs.ts';
import type { OwnRows } from './read-sheets.ts';

/** Where a tab is drawn: the workbook, where its tabs stand or will stand, and what was read of them. */
export type DrawPlace = {
  readonly book: Book;
  readonly places: Places;
  readonly ours: OwnRows;
  /** Nobody asked for the run. */
  readonly isAutomatic: boolean;
  /** What it is for, as the Log tab says it. */
  readonly what: LogEntry['what'];
  /** Where the new cases wait when they are many; left out: they are few. */
  readonly staged?: NonNullable<SheetTableSetting['staged']>;
};

/** What a run draws on a tab beside the four of every grading; `notices`: what people entered that could not be taken. */
export type DrawnMore = { readonly requests: readonly SheetsRequest[]; readonly notices: readonly Reason[] };

/** Draws such a tab; throws Refused where it cannot be told what on it is ours. */
export type DrawMore = (input: DrawInput, place: DrawPlace) => DrawnMore;
