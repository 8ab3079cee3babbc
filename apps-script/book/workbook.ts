import type { TabKind } from '../../core/dashboard/book.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell, Table } from '../../core/responses/schema.ts';

/** One tab as the workbook's structure names it. `kind` is set on our own tabs only. */
export type BookTab = {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly kind: TabKind | null;
  readonly chartIds: readonly number[];
  /** Places of our conditional formats among the tab's, ascending. */
  readonly ruleIndexes: readonly number[];
  /** Headers that the last grading wrote; only of Grades, else empty. */
  readonly writtenHeaders: readonly string[];
};

/** The workbook's structure, without cells. */
export type Book = {
  readonly locale: string;
  readonly timeZone: string;
  readonly tabs: readonly BookTab[];
  /** The response tab of the last grading, by id; `null` before the first. */
  readonly sourceId: number | null;
};

/** What is read of a tab of ours: all of it, its first column (row keys) or its first row (headers). */
export type TabPart = 'all' | 'firstColumn' | 'firstRow';

/** All that grading asks of a spreadsheet. */
export type Workbook = {
  readBook(): Book;
  /** Whole tabs, ragged, dates as local ISO text where `source` is concerned; `part`: what is read of a tab of ours. */
  readTabs(
    source: BookTab | null,
    ours: readonly { readonly tab: BookTab; readonly part: TabPart }[],
  ): {
    readonly table: Table;
    readonly ours: readonly (readonly (readonly Cell[])[])[];
  };
  /** Plain values into a tab from A1, in as many calls as their size needs. Never parsed as typed input. */
  writeValues(title: string, rows: readonly (readonly (string | number)[])[]): void;
  /** Applied whole or not at all. */
  applyRequests(requests: readonly SheetsRequest[]): void;
};
