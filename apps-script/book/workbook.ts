import type { TabKind, TabSet } from '../../core/dashboard/book.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell, Table } from '../../core/responses/schema.ts';

/** A tab of ours: what it is, and of which set. */
export type OwnTab = { readonly kind: TabKind; readonly set: TabSet };

/**
 * One tab as the workbook's structure names it. `kind` says what it is among our tabs of the set in hand, 'other' that
 * it is ours and of another set, `null` that it is not ours.
 */
export type BookTab = {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly kind: TabKind | 'other' | null;
  readonly own: OwnTab | null;
  /** Ids and headers of our columns where it is the tab for the extension's feedback, as JSON; '' on any other. */
  readonly feedback: string;
  readonly chartIds: readonly number[];
  /** Ids of our filter views and of our protected ranges on it. */
  readonly filterViewIds: readonly number[];
  readonly protectedRangeIds: readonly number[];
  /** Ids of people's filter views and protected ranges on it. */
  readonly foreignIds: readonly number[];
  /** Places of our conditional formats among the tab's, ascending. */
  readonly ruleIndexes: readonly number[];
  /** Headers that the last grading wrote; only of Grades, else empty. */
  readonly writtenHeaders: readonly string[];
};

/** Since when answers have changed that the dashboard does not show, and when they last did; milliseconds. */
export type Dirty = { readonly since: number; readonly last: number };

/** One response tab's set of our tabs. */
export type FoundSet = {
  readonly set: TabSet;
  /** The response tab of its last grading, by id; `null` when its Setup is gone. */
  readonly sourceId: number | null;
  /** `null`: the dashboard shows all answers, as far as is known. */
  readonly dirty: Dirty | null;
};

/** Chooses the set to work on, one that is there or a new one. */
export type PickSet = (
  sets: readonly FoundSet[],
  tabs: readonly (Pick<BookTab, 'sheetId' | 'own'> & Partial<Pick<BookTab, 'feedback'>>)[],
) => TabSet;

/** The workbook's structure, without cells, as one set of our tabs sees it. */
export type Book = FoundSet & {
  readonly locale: string;
  readonly timeZone: string;
  readonly tabs: readonly BookTab[];
  readonly sets: readonly FoundSet[];
};

/** What is read of a tab besides the response tab: all of it, its first column (row keys), its first two, its third, one row from 1 (1: headers), or columns from 0, the last included. */
export type TabPart =
  | 'all'
  | 'firstColumn'
  | 'firstTwoColumns'
  | 'thirdColumn'
  | { readonly row: number }
  | { readonly columns: readonly [first: number, last: number] };

/** One tab and what is read of it. */
export type TabReading = { readonly tab: Pick<BookTab, 'title'>; readonly part: TabPart };

/** All that grading asks of a spreadsheet. */
export type Workbook = {
  /** @param pick left out: the first set */
  readBook(pick?: PickSet): Book;
  /**
   * The response tab whole, ragged, its dates as local ISO text (`dates`: columns from 0), and parts of other tabs as
   * they stand, a single row as a list of one.
   */
  readTabs(
    source: BookTab | null,
    others: readonly TabReading[],
  ): {
    readonly table: Table;
    readonly dates: readonly number[];
    readonly others: readonly (readonly (readonly Cell[])[])[];
  };
  /**
   * Plain values into a tab from column A of a row (from 1) on, in as many calls as their size needs; never parsed as
   * typed input. Stops after the first call that ends with `mayGoOn()` false; answers how many rows were written.
   */
  writeValues(
    title: string,
    firstRow: number,
    rows: readonly (readonly (string | number | boolean)[])[],
    mayGoOn: () => boolean,
  ): number;
  /** Applied whole or not at all. */
  applyRequests(requests: readonly SheetsRequest[]): void;
};
