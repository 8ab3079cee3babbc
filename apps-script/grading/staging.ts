import type { TabPlace } from '../../core/dashboard/book.ts';
import { growGrid } from '../../core/dashboard/grow-grid.ts';
import { openTab } from '../../core/dashboard/open-tab.ts';
import type { GradesTable } from '../../core/tabs/grades.ts';
import { rowDigest } from '../../core/tabs/row-digest.ts';
import { valueChunks } from '../book/value-chunks.ts';
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

type Values = readonly (readonly (string | number | boolean)[])[];

/** Requests of values that a grading of at most so many rows may need: service calls are few whatever a row holds. */
const few = { rows: 10_000, chunks: 2 };

/** How many of these rows may be staged in one go with those of Grades. */
function fitting(rows: Values, below: Values, responses: number): Values {
  if (below.length === 0 || responses > few.rows) return below;
  const most = Math.max(few.chunks, valueChunks(rows).length);
  const chunks = valueChunks([...rows, ...below]).slice(0, most);
  return below.slice(0, chunks.reduce((sum, chunk) => sum + chunk.length, 0) - rows.length);
}

/** How far the rows are prepared. `below`: how many of those that wait below Grades stand there; 0 until all is done. */
export type Staged = { readonly done: number; readonly total: number; readonly below: number };

/**
 * Writes rows of Grades to the staging tab from where the same run left off, header first; until all are there or the
 * pace says to pause. The tab itself remembers how far it came, so nothing is lost when a run is cut off. Rows of earlier
 * calls are compared before they are drawn, and written anew from the first that was changed. Rows of another tab may
 * wait below those of Grades, from column A on: as many as the same few calls can take.
 */
export function stage(
  workbook: Workbook,
  place: TabPlace,
  grades: GradesTable,
  {
    marks,
    digest,
    pace,
    below,
  }: { readonly marks: readonly string[]; readonly digest: string; readonly pace: Pace; readonly below: Values },
): Staged {
  const total = grades.rows.length + 1;
  const columns = Math.max(grades.headers.length + stagedFrom, below[0]?.length ?? 0);
  const size = { rows: total + below.length, columns };
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
  const more = until === total ? fitting(rows, below, grades.rows.length) : [];
  const all = [...rows, ...more];
  const written = all.length === 0 ? 0 : workbook.writeValues(place.title, done + 1, all, pace.mayGoOn);
  const isCutOff = written < all.length && done + written >= total;
  const prepared = Math.min(total, done + written) - (isCutOff ? 1 : 0);
  return { done: Math.max(0, prepared - 1), total: total - 1, below: isCutOff ? 0 : more.length };
}

/** What stands beside rows that belong to no run: nothing that waits is taken for theirs. */
const noRun = '-';

/** Writes rows of Grades, header first, in place of what waited on the staging tab, all in this call. */
export function stageRows(
  workbook: Workbook,
  place: TabPlace,
  rows: readonly (readonly (string | number | boolean)[])[],
): void {
  const size = { rows: rows.length, columns: Math.max(0, ...rows.map((cells) => cells.length)) + stagedFrom };
  const prepare = place.isNew
    ? openTab({ ...place, rowCount: size.rows, columnCount: size.columns })
    : growGrid(place, size);
  if (prepare.length > 0) workbook.applyRequests(prepare);
  const staged = rows.map((cells) => [noRun as string | number | boolean].concat(cells));
  workbook.writeValues(place.title, 1, staged, () => true);
}
