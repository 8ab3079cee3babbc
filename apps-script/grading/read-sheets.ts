import type { GradedSource } from '../../core/analysis/together.ts';
import type { TabKind } from '../../core/dashboard/book.ts';
import type { Cell, Table } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import type { Language } from '../../core/text/schema.ts';
import { chosenSource, firstSource, knownSource } from '../book/find-source.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, BookTab, TabPart, Workbook } from '../book/workbook.ts';
import type { Reason } from '../refusal.ts';
import type { GradeRequest } from './grade-request.ts';
import { choosable, libraryOf, readLibrary } from './library.ts';
import { entryReadings, type GradesRows, readEntries } from './read-entries.ts';
import { readOthers } from './read-others.ts';
import { type RunRecord, readRecord } from './record.ts';
import { firstSetup, setupOf, underStandard } from './setup-state.ts';
import { unknownStandard } from './unknown-standard.ts';

type Rows = readonly (readonly Cell[])[];

/** What is read of each tab of ours. */
const parts: Readonly<Partial<Record<TabKind, TabPart>>> = {
  setup: 'all',
  standard: 'all',
  dashboard: 'all',
  report: 'all',
  rewards: 'all',
  actions: 'all',
  overrides: 'all',
  digest: 'firstColumn',
  summary: 'firstColumn',
  grades: { row: 1 },
  staging: 'firstColumn',
  history: 'firstColumn',
  erased: 'firstTwoColumns',
};

/** Tabs of ours as read: rows by kind, none where the tab is missing. */
export type OwnRows = Readonly<Partial<Record<TabKind, Rows>>>;
/** Of each tab of ours the first column as texts, or of Grades the first row. */
export type Edges = Readonly<Partial<Record<TabKind, readonly string[]>>>;

/** What a grading works on. */
export type ReadSheets = {
  readonly tab: BookTab;
  readonly table: Table;
  /** Columns of the table (from 0) whose numbers were days. */
  readonly dates: readonly number[];
  readonly ours: OwnRows;
  /** The rows of Grades with what stands beside them; `null`: there is no such tab, or its rows cannot be told. */
  readonly onGrades: GradesRows | null;
  readonly setup: SetupState;
  /** What the last grading left; `null` before the first. */
  readonly record: RunRecord | null;
  /** Those that can be chosen: built in, and the team's own. */
  readonly standards: readonly Standard[];
  /** The standard that the caller insists on; `null`: as Setup says. */
  readonly insisted: Standard | null;
  readonly notices: readonly Reason[];
  /** Response tabs that Setup counts together with this one. */
  readonly others: readonly GradedSource[];
};

const textsOf = (cells: readonly unknown[]): readonly string[] => cells.map((cell) => String(cell ?? ''));

/** The hidden first column of each tab, or of Grades the headers: by them a tab's rows and columns are told to be ours. */
export function edgesOf(ours: OwnRows): Edges {
  const entries = Object.entries(ours).map(([kind, rows]) => [
    kind,
    kind === 'grades' ? textsOf(rows[0] ?? []) : textsOf(rows.map((row) => row[0])),
  ]);
  return Object.fromEntries(entries);
}

/** The standard that a caller insists on, found among all that can be chosen; refused when it is none of them. */
function insistedOn(
  { given, standard, wanted }: GradeRequest,
  standards: readonly Standard[],
  language: Language,
): Standard | null {
  const insisted = given ?? standard;
  if (insisted || wanted === undefined) return insisted ?? null;
  const found = standards.find(({ id }) => id === wanted);
  if (!found) throw unknownStandard(wanted, standards, language);
  return found;
}

/** Reads Setup and the response tab, in one read unless Setup names another tab than the last grading. */
export function readSheets(workbook: Workbook, book: Book, request: GradeRequest, language: Language): ReadSheets {
  const { sourceId, fallback } = request;
  const setupTab = book.tabs.find(({ kind }) => kind === 'setup');
  const readings = readingsOf(book, { ...parts, ...request.alsoRead });
  const wanted =
    sourceId === undefined
      ? book.tabs.find((tab) => tab.kind === null && tab.sheetId === book.sourceId)
      : chosenSource(book, sourceId, language);
  const guess = wanted ?? (setupTab ? null : firstSource(book, language, request.activeTabId));
  const entries = entryReadings(book);
  const first = workbook.readTabs(guess, [...readings, ...entries, ...libraryOf(book)]);
  const ours: OwnRows = Object.fromEntries(readings.map(({ tab }, place) => [tab.kind, first.others[place] ?? []]));
  const record = readRecord((ours.history ?? []).map(([cell]) => cell));
  const kept = readLibrary(first.others.slice(readings.length + entries.length));
  const given = request.given ? [request.given] : [];
  const standards = choosable(request.standards, record, [...kept, ...given]);
  const insisted = insistedOn(request, standards, language);
  const onGrades = readEntries(workbook, book, language, {
    headers: ours.grades?.[0] ?? [],
    read: first.others.slice(readings.length, readings.length + entries.length),
  });
  const known = { ours, record, standards, insisted, onGrades };
  if (!setupTab) {
    if (!guess) throw new Error('a first grading found no tab');
    return { ...first, ...known, tab: guess, setup: firstSetup(guess, insisted ?? fallback), notices: [], others: [] };
  }
  const setup = setupOf(ours.setup ?? [], setupTab, standards, language);
  const { tab, notices } =
    guess && sourceId !== undefined ? { tab: guess, notices: [] } : knownSource(book, setup, setupTab.title, language);
  const { table, dates } = tab.sheetId === guess?.sheetId ? first : workbook.readTabs(tab, []);
  const source = { sheetId: tab.sheetId, writtenTitle: tab.title, title: tab.title, row: setup.source.row };
  const others = readOthers(workbook, book, setup, { setupTitle: setupTab.title, language });
  return { ...known, tab, table, dates, setup: underStandard({ ...setup, source }, insisted), notices, others };
}
