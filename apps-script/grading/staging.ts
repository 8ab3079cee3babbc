import type { TabPlace } from '../../core/dashboard/book.ts';
import { growGrid } from '../../core/dashboard/grow-grid.ts';
import { openTab } from '../../core/dashboard/open-tab.ts';
import type { GradesTable } from '../../core/tabs/grades.ts';
import { rowDigest } from '../../core/tabs/row-digest.ts';
import type { Workbook } from '../book/workbook.ts';

/** Column A of the staging tab says of which run a row is; the row itself begins in B. */
export const stagedFrom = 1;

/** A digest of all that is staged: what was prepared under one digest belongs together, whoever prepared it. */
export function runDigest({ headers, rows }: GradesTable): string {
  const cells: (string | number | boolean)[] = [...headers];
  for (const row of rows) for (const cell of row) cells.push(cell);
  return rowDigest(cells);
}

/** The column that is the same in every row: it is filled at once when the rows are drawn, not staged ten thousand times. */
export const constantColumn = 'standard';

/** What says beside a row of which run it is: short, since the rows themselves are compared before they are drawn. */
const markOf = (digest: string): string => digest.slice(0, 3);

/** How many rows from the top wait on the staging tab, told by its first column. */
function doneRows(marks: readonly string[], digest: string, total: number): number {
  const end = marks.findIndex((mark) => mark !== markOf(digest));
  return Math.min(end < 0 ? marks.length : end, total);
}

/** How many of these rows stand on the tab as they were staged: somebody may have unhidden and changed it. */
function unchangedRows({ title }: TabPlace, workbook: Workbook, staged: readonly (readonly unknown[])[]): number {
  const [found = []] = workbook.readTabs(null, [{ tab: { title }, part: 'all' }]).others;
  const at = staged.findIndex((cells, row) => cells.some((cell, column) => cell !== (found[row]?.[column] ?? '')));
  return at < 0 ? staged.length : at;
}

/** How far a run may go in one call. */
type Pace = { readonly mostRows: number; readonly mayGoOn: () => boolean };

/**
 * Writes rows of Grades to the staging tab from where the same run left off, header first; until all are there or the
 * pace says to pause. The tab itself remembers how far it came, so nothing is lost when a run is cut off. Rows of earlier
 * calls are compared before they are drawn, and written anew from the first that was changed.
 */
export function stage(
  workbook: Workbook,
  place: TabPlace,
  grades: GradesTable,
  { marks, digest, pace }: { readonly marks: readonly string[]; readonly digest: string; readonly pace: Pace },
): { readonly done: number; readonly total: number } {
  const total = grades.rows.length + 1;
  const size = { rows: total, columns: grades.headers.length + stagedFrom };
  const prepare = place.isNew
    ? openTab({ ...place, rowCount: size.rows, columnCount: size.columns })
    : growGrid(place, size);
  if (prepare.length > 0) workbook.applyRequests(prepare);
  const marked = doneRows(marks, digest, total);
  // The header is prepared with the first rows and is not counted to anybody.
  const until = Math.min(total, marked + pace.mostRows + (marked === 0 ? 1 : 0));
  const constant = grades.ids.indexOf(constantColumn) + stagedFrom;
  const stagedRows = (from: number, to: number): (string | number | boolean)[][] =>
    [grades.headers, ...grades.rows].slice(from, to).map((cells, place) => {
      const staged = [markOf(digest) as string | number | boolean].concat(cells);
      if (from + place > 0) staged[constant] = '';
      return staged;
    });
  const isLast = until === total && marked > 0;
  const done = isLast ? unchangedRows(place, workbook, stagedRows(0, marked)) : marked;
  const rows = stagedRows(done, until);
  const written = rows.length === 0 ? 0 : workbook.writeValues(place.title, done + 1, rows, pace.mayGoOn);
  return { done: Math.max(0, done + written - 1), total: total - 1 };
}
