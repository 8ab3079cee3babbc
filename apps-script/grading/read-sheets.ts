import type { TabKind } from '../../core/dashboard/book.ts';
import type { Table } from '../../core/responses/schema.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import type { Language } from '../../core/text/schema.ts';
import { firstSource, knownSource } from '../book/find-source.ts';
import type { Book, BookTab, TabPart, Workbook } from '../book/workbook.ts';
import type { GradeRequest } from './grade-request.ts';
import type { Reason } from './refusal.ts';
import { firstSetup, setupOf } from './setup-state.ts';

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

/** What a grading works on. `edges`: of each tab of ours the hidden first column, or of Grades the first row. */
export type ReadSheets = {
  readonly tab: BookTab;
  readonly table: Table;
  readonly edges: Readonly<Partial<Record<TabKind, readonly string[]>>>;
  readonly setup: SetupState;
  readonly notices: readonly Reason[];
};

/** Reads Setup and the response tab, in one read unless Setup names another tab than the last grading. */
export function readSheets(workbook: Workbook, book: Book, request: GradeRequest, language: Language): ReadSheets {
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
  const edges = Object.fromEntries(ours.map(({ tab, part }) => [tab.kind, edgeOf(part, rowsOf(tab.kind ?? ''))]));
  if (!setupTab) {
    if (!guess) throw new Error('a first grading found no tab');
    return {
      tab: guess,
      table: first.table,
      edges,
      setup: firstSetup(guess, request.standard ?? request.fallback),
      notices: [],
    };
  }
  const setup = setupOf(rowsOf('setup'), setupTab, request.standards, language);
  const { tab, notices } = knownSource(book, setup, setupTab.title, language);
  const table = tab.sheetId === guess?.sheetId ? first.table : workbook.readTabs(tab, []).table;
  const source = { sheetId: tab.sheetId, writtenTitle: tab.title, title: tab.title, row: setup.source.row };
  return { tab, table, edges, setup: { ...setup, source }, notices };
}
