import { ownColumns } from '../../core/dashboard/make-columns.ts';
import { findColumns } from '../../core/feedback/find-columns.ts';
import { whoIs } from '../../core/privacy/erased.ts';
import { namedRows } from '../../core/privacy/named-rows.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { readRewardKey } from '../../core/rewards/schema.ts';
import { languageOf } from '../../core/text/language.ts';
import { namedSet } from '../book/pick-set.ts';
import type { Book, BookTab, Workbook } from '../book/workbook.ts';
import type { GradeRequest } from '../grading/grade-request.ts';
import { prepare } from '../grading/prepare.ts';
import { type ReadSheets, readSheets } from '../grading/read-sheets.ts';

type Rows = readonly (readonly Cell[])[];

/** Rows of a tab, from 0. */
export type FoundRows = { readonly tab: BookTab; readonly rows: readonly number[] };

/** What one set of our tabs and its response tab hold of somebody. */
export type Traces = {
  readonly book: Book;
  readonly read: ReadSheets;
  readonly source: BookTab;
  /** Rows of the response tab, header = 1. */
  readonly responses: readonly number[];
  /** How those responses are named in our tabs: ids and keys. */
  readonly names: ReadonlySet<string>;
  /** Rows of our tabs, the Feedback tab included; tabs without one are not in it. */
  readonly ours: readonly FoundRows[];
  /** Ids of feedback in those rows. */
  readonly posts: readonly string[];
};

/** Rows of a tab whose hidden key is one that is looked for. */
const keyed = (rows: Rows, is: (key: string) => boolean): readonly number[] =>
  rows.flatMap(([cell], at) => (at > 0 && is(String(cell ?? '')) ? [at] : []));

/** Rows of Grades by the names in their key column, wherever our columns are. */
function gradesRows(workbook: Workbook, { book, read }: Pick<Traces, 'book' | 'read'>, names: ReadonlySet<string>) {
  const tab = book.tabs.find(({ kind }) => kind === 'grades');
  const headers = (read.ours.grades?.[0] ?? []).map((cell) => String(cell ?? ''));
  const key = tab && (ownColumns({ ...tab, headers }) ?? []).slice(-1)[0];
  if (!tab || key === undefined || names.size === 0) return [];
  const [keys = []] = workbook.readTabs(null, [{ tab, part: { columns: [key, key] } }]).others;
  // A key begins with the response's own name.
  const rows = keyed(keys, (text) => names.has(text.split(' ')[0] ?? ''));
  return [{ tab, rows }];
}

/** Ids of the feedback in some rows of its tab; none of another tab. */
function postsIn({ feedback }: BookTab, table: Rows, rows: readonly number[]): readonly string[] {
  if (feedback === '') return [];
  const stamped = JSON.parse(feedback) as readonly (readonly [string, string])[];
  const wanted = [{ key: 'id', header: '', choices: [], help: '' }];
  const column = findColumns(table[0] ?? [], stamped, wanted)?.places.get('id') ?? 0;
  return rows.flatMap((row) => String(table[row - 1]?.[column] ?? '') || []);
}

/** What one set holds of somebody; nothing is written. Refused where Setup or our tabs cannot be read. */
export function findTraces(workbook: Workbook, request: GradeRequest, set: string, who: string): Traces {
  const book = workbook.readBook(namedSet(set));
  const language = languageOf(book.locale);
  const read = readSheets(workbook, book, request, language);
  const { result } = prepare(read, book, request, language);
  const { tab: source, table, ours } = read;
  const is = (cell: Cell | undefined) => whoIs(cell) === who;
  const responses = namedRows(table, result.map, is);
  const theirs = new Set(responses);
  const names = new Set(
    result.rowNames.filter(({ row }) => theirs.has(row)).flatMap(({ id, key }) => (id ? [id, key] : [key])),
  );
  const tabOf = (kind: BookTab['kind']) => book.tabs.find((tab) => tab.kind === kind);
  const own = (kind: 'actions' | 'overrides' | 'rewards', isTheirs: (key: string) => boolean): FoundRows[] => {
    const tab = tabOf(kind);
    return tab ? [{ tab, rows: keyed(ours[kind] ?? [], isTheirs) }] : [];
  };
  const isOfResponse = (key: string) => names.has(key.split('|')[0] ?? '');
  const found: readonly FoundRows[] = [
    ...gradesRows(workbook, { book, read }, names),
    ...own('actions', isOfResponse),
    ...own('overrides', isOfResponse),
    ...own('rewards', (key) => is(readRewardKey(key)?.names.subject)),
    ...(source.feedback === '' ? [] : [{ tab: source, rows: responses.map((row) => row - 1) }]),
  ];
  return {
    ...{ book, read, source, responses, names },
    ours: found.filter(({ rows }) => rows.length > 0),
    posts: postsIn(source, table, responses),
  };
}
