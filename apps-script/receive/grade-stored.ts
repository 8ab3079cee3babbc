import type { Cell } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { drawSubmitted } from '../automatic/submitted-row.ts';
import { setOfFeedback } from '../book/pick-set.ts';
import type { Book, BookTab, Workbook } from '../book/workbook.ts';
import { openSpreadsheet } from '../google.ts';
import { requestOf } from '../grading/grade-open.ts';
import { gradeWorkbook } from '../grading/grade-workbook.ts';
import type { Plan } from './plan-items.ts';
import { type FeedbackRead, idsReading, rowsById } from './read-feedback.ts';
import { feedbackTab } from './team.ts';

type Rows = readonly (readonly Cell[])[];

/** What rows were graded, by row. */
type RowGrades = ReadonlyMap<number, { readonly score: number | null; readonly grade: string | null }>;

/** Where the items stand after they were stored, and what their rows were graded. */
export type GradedRows = {
  readonly rows: ReadonlyMap<string, number>;
  readonly grades: RowGrades;
  readonly standard: Standard;
};

const readIds = (workbook: Workbook, tab: BookTab, at: number): Rows =>
  workbook.readTabs(null, [idsReading(tab, at)]).others[0] ?? [];

/** The first grading of the tab, or the first with new columns or by another standard: everything. */
function gradeWhole(workbook: Workbook, at: number): ReadonlyMap<string, number> {
  const tab = feedbackTab(workbook.readBook(setOfFeedback));
  if (!tab) return new Map();
  gradeWorkbook(workbook, requestOf(openSpreadsheet(), { sheetId: tab.sheetId, isAutomatic: true }));
  return rowsById(readIds(workbook, tab, at));
}

/**
 * Draws rows where they are expected, and looks in the same read whether they stand there; else once more where they do.
 */
function gradeRows(
  workbook: Workbook,
  book: Book,
  {
    tab,
    at,
    expected,
    today,
  }: {
    readonly tab: BookTab;
    readonly at: number;
    readonly expected: ReadonlyMap<string, number>;
    readonly today: string;
  },
): Pick<GradedRows, 'rows' | 'grades'> {
  let ids: Rows | null = null;
  const watched: Workbook = {
    ...workbook,
    readTabs: (source, others) => {
      if (ids) return workbook.readTabs(source, others);
      const read = workbook.readTabs(source, [...others, idsReading(tab, at)]);
      ids = read.others[others.length] ?? [];
      return { ...read, others: read.others.slice(0, others.length) };
    },
  };
  const draw = (rows: readonly number[]) => {
    // What was appended may have made the tab longer than it was read.
    const rowCount = Math.max(tab.rowCount, ...rows);
    const tabs = book.tabs.map((one) => (one.sheetId === tab.sheetId ? { ...one, rowCount } : one));
    return drawSubmitted(watched, { ...book, tabs }, rows, today);
  };
  const first = draw([...expected.values()]);
  const rows = rowsById(ids ?? readIds(workbook, tab, at));
  const found = [...expected.keys()].flatMap((id) => rows.get(id) ?? []);
  const isAsExpected = [...expected].every(([id, row]) => rows.get(id) === row);
  const drawn = isAsExpected ? first : draw(found);
  if (drawn.requests.length > 0) workbook.applyRequests(drawn.requests);
  return { rows, grades: new Map(drawn.graded.map((one) => [one.row, one])) };
}

/**
 * Grades what was just stored, and what an earlier post stored without coming to an answer. Never throws: the rows stand,
 * and the mark that was written with them makes the clock grade what is not graded now.
 * @param today `YYYY-MM-DD`
 */
export function gradeStored(
  workbook: Workbook,
  book: Book,
  { plan, read, today }: { readonly plan: Plan; readonly read: FeedbackRead; readonly today: string },
): GradedRows {
  const { fresh, earlier } = plan;
  const { tab, columns, next, standard, isChanged } = read;
  const isGraded = tab !== null && ['grades', 'history'].every((kind) => book.tabs.some((one) => one.kind === kind));
  const added = fresh.map(({ id }, place) => [id, next + place] as const);
  const unanswered = [...earlier].flatMap(([id, { row, score }]) =>
    row > 0 && score === undefined ? [[id, row] as const] : [],
  );
  const expected = new Map([...unanswered, ...added]);
  const nothing: GradedRows = { rows: read.rows, grades: new Map(), standard };
  if (columns === null || expected.size === 0) return nothing;
  const at = columns.places.get('id') ?? 0;
  try {
    if (!isGraded || isChanged || columns.added.length > 0) return { ...nothing, rows: gradeWhole(workbook, at) };
    return { ...nothing, ...gradeRows(workbook, book, { tab, at, expected, today }) };
  } catch (fault) {
    console.warn(String(fault));
    return nothing;
  }
}
