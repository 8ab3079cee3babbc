import type { TabKind } from '../core/dashboard/book.ts';
import { ownColumns } from '../core/dashboard/make-columns.ts';
import { tellIssue } from '../core/panels/tell-issue.ts';
import type { ConfirmedColumn } from '../core/responses/schema.ts';
import type { Standard } from '../core/standards/standard.ts';
import type { SetupState } from '../core/tabs/schema.ts';
import { languageOf } from '../core/text/language.ts';
import { say } from '../core/text/say.ts';
import type { Language } from '../core/text/schema.ts';
import { drawWorkbook } from './draw.ts';
import { firstSource, knownSource } from './find-source.ts';
import { type GradedTable, gradeTable } from './grade-table.ts';
import { type Outcome, refusedOutcome } from './outcome.ts';
import { type PlacedTabs, placeTabs } from './place-tabs.ts';
import { type Reason, Refused } from './refusal.ts';
import { firstSetup, setupOf, withConfirmed } from './setup-state.ts';
import type { Book, TabPart, Workbook } from './workbook.ts';

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

const ownTab = (book: Book, kind: string) => book.tabs.find((tab) => tab.kind === kind);
/** What is read of each tab of ours. */
const parts: Readonly<Partial<Record<TabKind, TabPart>>> = {
  setup: 'all',
  standard: 'firstColumn',
  dashboard: 'firstColumn',
  grades: 'firstRow',
};
const textsOf = (cells: readonly unknown[] = []): readonly string[] => cells.map((cell) => String(cell ?? ''));
/** The first row of a tab read by its headers, else the first column. */
const edgeOf = (part: TabPart, rows: readonly (readonly unknown[])[]): readonly string[] =>
  part === 'firstRow' ? textsOf(rows[0]) : textsOf(rows.map((row) => row[0]));

/** Reads Setup and the response tab, in one read unless Setup names another tab than the last grading. */
function readSheets(workbook: Workbook, book: Book, request: GradeRequest, language: Language) {
  const setupTab = ownTab(book, 'setup');
  const ours = book.tabs.flatMap((tab) => {
    const part = tab.kind && parts[tab.kind];
    return part ? [{ tab, part }] : [];
  });
  const guess = setupTab
    ? (book.tabs.find((tab) => tab.sheetId === book.sourceId) ?? null)
    : firstSource(book, language, request.activeTabId);
  const first = workbook.readTabs(guess, ours);
  const rowsOf = (kind: string) => first.ours[ours.findIndex(({ tab }) => tab.kind === kind)] ?? [];
  const keys = Object.fromEntries(ours.map(({ tab, part }) => [tab.kind, edgeOf(part, rowsOf(tab.kind ?? ''))]));
  if (!setupTab) {
    if (!guess) throw new Error('a first grading found no tab');
    return {
      tab: guess,
      table: first.table,
      keys,
      setup: firstSetup(guess, request.standard ?? request.fallback),
      notices: [],
    };
  }
  const setup = setupOf(rowsOf('setup'), setupTab, request.standards, language);
  const { tab, notices } = knownSource(book, setup, setupTab.title, language);
  const table = tab.sheetId === guess?.sheetId ? first.table : workbook.readTabs(tab, []).table;
  const source = { sheetId: tab.sheetId, writtenTitle: tab.title, title: tab.title, row: setup.source.row };
  return { tab, table, keys, setup: { ...setup, source }, notices };
}

/** Said once, in the run that first uses another standard. */
const otherStandard = ({ isOtherStandard }: SetupState, language: Language): readonly Reason[] =>
  isOtherStandard ? [{ code: 'otherStandard', message: say(language, 'book.otherStandard') }] : [];

/** A header of ours that is gone from Grades: which columns are whose cannot be told, so nothing is written over. */
function refuseChangedColumns({ places: { grades } }: PlacedTabs, language: Language): void {
  if (ownColumns(grades) !== null) return;
  const message = say(language, 'book.columnsChanged', { tab: grades.title });
  throw new Refused([{ code: 'columnsChanged', message }]);
}

const outcomeStatus = ({ figures }: GradedTable): Outcome['status'] =>
  figures.index.n > 0 ? 'graded' : 'insufficient';

/** Refused after reading: keeps what was found, so that its columns can still be shown. */
class RefusedResult extends Refused {
  readonly result: GradedTable;
  readonly source: string;
  constructor(reasons: readonly Reason[], result: GradedTable, source: string) {
    super(reasons);
    this.result = result;
    this.source = source;
  }
}

function gradeAndDraw(workbook: Workbook, book: Book, request: GradeRequest, language: Language): Outcome {
  const sheets = readSheets(workbook, book, request, language);
  const { tab, table, keys } = sheets;
  const chosen =
    request.standard ?? request.standards.find((one) => one.id === sheets.setup.standard) ?? request.fallback;
  const standard = { ...chosen, minimumGroup: sheets.setup.minimumGroup };
  const setup = withConfirmed({ ...sheets.setup, standard: standard.id }, request.confirmed);
  const now = request.now(book.timeZone);
  const result = gradeTable(table, standard, { earlier: setup, today: now.slice(0, 10), language });
  const { refusals, columns } = result.map;
  if (refusals.length > 0) {
    const tell = { language, source: tab.title, columns };
    throw new RefusedResult(
      refusals.map((issue) => ({ code: issue.code, message: tellIssue(issue, tell) })),
      result,
      tab.title,
    );
  }
  const placed = placeTabs(book, keys, language);
  refuseChangedColumns(placed, language);
  const drawing = drawWorkbook(
    { book, result, setup, standards: request.standards, table, source: tab, language, now, version: request.version },
    placed,
  );
  if (drawing.prepare.length > 0) workbook.applyRequests(drawing.prepare);
  workbook.writeValues(drawing.stagingTitle, drawing.rows);
  workbook.applyRequests(drawing.requests);
  return {
    status: outcomeStatus(result),
    reasons: [],
    notices: [...sheets.notices, ...placed.notices, ...otherStandard(setup, language)],
    language,
    source: tab.title,
    dashboard: placed.places.dashboard.title,
    result,
    setup,
  };
}

/**
 * Reads the response tab, grades it and draws our tabs: the whole add-on in one function. A sheet or Setup that
 * cannot be graded is refused in words and nothing is changed; host failures are thrown and leave the last result.
 */
export function gradeWorkbook(workbook: Workbook, request: GradeRequest): Outcome {
  const book = workbook.readBook();
  const language = languageOf(book.locale);
  try {
    return gradeAndDraw(workbook, book, request, language);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return refusedOutcome(fault.reasons, language, fault instanceof RefusedResult ? fault : null);
  }
}
