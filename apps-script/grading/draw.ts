import type { Case } from '../../core/actions/schema.ts';
import type { GradedSource } from '../../core/analysis/together.ts';
import { describeCounts } from '../../core/counts/describe.ts';
import type { TabPlace } from '../../core/dashboard/book.ts';
import { describeDashboard } from '../../core/dashboard/describe.ts';
import type { Drawing } from '../../core/dashboard/drawing.ts';
import type { RowsInPlace } from '../../core/dashboard/make-grade-rows.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Table } from '../../core/responses/schema.ts';
import { assessRewards } from '../../core/rewards/assess.ts';
import { describeSetup } from '../../core/setup-tab/setup.ts';
import { gradesOf } from '../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { describeStandard } from '../../core/standard-tab/standard.ts';
import { type GradesTable, gradedBy } from '../../core/tabs/grades.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import type { Tab } from '../../core/tabs/tab.ts';
import type { Language } from '../../core/text/schema.ts';
import { clearDirty } from '../book/dirty.ts';
import type { Book, BookTab } from '../book/workbook.ts';
import { drawAlone, drawTabs, opened, opening, type Places } from './draw-tabs.ts';
import { enteredBy } from './entered-by.ts';
import type { GradedTable } from './grade-table.ts';
import { keepHistory, makeRecordRoom } from './history.ts';
import type { RunRecord } from './record.ts';
import type { Rules } from './rules.ts';
import { samplesOf } from './samples.ts';
import { constantColumn, stagedFrom } from './staging.ts';

/** All that drawing our tabs needs to know of a grading. */
export type DrawInput = {
  readonly book: Book;
  readonly result: GradedTable;
  /** Every corrective action, those of the Actions tab first. */
  readonly cases: readonly Case[];
  readonly setup: SetupState;
  readonly rules: Rules;
  readonly standards: readonly Standard[];
  readonly table: Table;
  readonly dates: readonly number[];
  /** Rows of the response tab that belong to erased customers, blank in `table`. */
  readonly passedOver: readonly number[];
  readonly source: BookTab;
  /** Response tabs that are counted together with it. */
  readonly others: readonly GradedSource[];
  readonly language: Language;
  /** Local ISO text of the run. */
  readonly now: string;
  readonly version: string;
};

/** Grades as they read in the language, best first. */
export const bandWords = ({ result, language }: DrawInput): readonly string[] => {
  return gradesOf(result.rubric.standard).map(({ title }) => title[language]);
};

const withBands = (tab: Tab, input: DrawInput): Drawing => ({ ...tab, bands: bandWords(input) });

/** The Setup tab as a value. */
export function setupDrawing(input: DrawInput): Drawing {
  const { book, result, setup, standards, table, language } = input;
  const { columns } = result.map;
  const samples = samplesOf(table, result.map).map((texts) => texts.join(' · '));
  const isChoice = ({ kind, hidden, sheetId }: BookTab) =>
    kind === null && (!hidden || sheetId === input.source.sheetId);
  const tabs = book.tabs.filter(isChoice).map(({ title }) => title);
  const { standard } = result.rubric;
  return withBands(describeSetup({ state: setup, standard, standards, columns, samples, tabs, language }), input);
}

/** The Setup tab alone, with the response tab's id stamped on it. */
export function drawSetup(input: DrawInput, places: Places): readonly SheetsRequest[] {
  const { book, source, language } = input;
  return drawAlone(book, places, 'setup', { drawing: setupDrawing(input), language, sourceId: source.sheetId });
}

/** This response tab with those that are counted together with it; nothing where it is counted alone. */
function together({ result, source, others, now }: DrawInput): { readonly sources?: readonly GradedSource[] } {
  const { rubric, index, map } = result;
  if (others.length === 0) return {};
  const own = { title: source.title, at: now, standard: rubric.standard, index, ...enteredBy(source, map.columns) };
  return { sources: [own, ...others] };
}

/** The Dashboard tab as a value: of graded responses, or of a sheet of counts. */
function dashboardDrawing(input: DrawInput): Drawing {
  const { result, cases, source, table, language, now } = input;
  const shown = { ...result, cases, columns: result.map.columns, language, source: source.title, now };
  const { asked, rewarded } = input.setup;
  if (result.counts === null) return describeDashboard({ ...shown, table, asked, rewarded, ...together(input) });
  return withBands(describeCounts({ ...shown, summary: result.counts }), input);
}

/** What a grading leaves behind, with all that it draws. */
export function recordOf(input: DrawInput, grades: GradesTable, digest: string): RunRecord {
  const { result, rules, source, language, now, version, dates } = input;
  const { rubric, map, counting, kept, optionNames } = result;
  const { rows, ...table } = grades;
  const assessed = assessRewards(counting, rubric, map.columns);
  return {
    ...rules,
    at: now,
    digest,
    language,
    version,
    sourceId: source.sheetId,
    headerRows: map.headerRows,
    columns: map.columns,
    dates,
    index: result.index,
    drawings: {
      setup: setupDrawing(input),
      standard: withBands(describeStandard(rubric, language), input),
      dashboard: dashboardDrawing(input),
    },
    grades: { ...table, rowCount: result.counts ? 0 : rows.length + 1, bands: bandWords(input) },
    ...(assessed && { assessed }),
    ...(kept.length > 0 && { kept }),
    ...(optionNames.some(({ size }) => size > 0) && { optionNames: optionNames.map((names) => [...names]) }),
  };
}

/** Writes which rules graded into every row of Grades at once. */
function fillConstant({ grades, standard, version }: RunRecord, { sheetId }: TabPlace): readonly SheetsRequest[] {
  const column = grades.ids.indexOf(constantColumn);
  const rows = { startRowIndex: 1, endRowIndex: grades.rowCount };
  const range = { sheetId, ...rows, startColumnIndex: column, endColumnIndex: column + 1 };
  const stringValue = gradedBy(`${standard.id}@${standard.version}`, version);
  const fields = 'userEnteredValue';
  return grades.rowCount < 2 ? [] : [{ repeatCell: { range, cell: { userEnteredValue: { stringValue } }, fields } }];
}

/** The whole workbook of one grading as requests; its rows wait on the staging tab. */
export function drawWorkbook(
  book: Book,
  record: RunRecord,
  places: Places,
  { isNewPoint, inPlace }: { readonly isNewPoint: boolean; readonly inPlace: RowsInPlace | null },
): readonly SheetsRequest[] {
  const { history, requests } = makeRecordRoom(opened(places.history));
  const staging = { sheetId: places.staging.sheetId, column: stagedFrom };
  return [
    ...opening(places.history),
    ...requests,
    ...keepHistory(record, { history, grades: places.grades }, isNewPoint),
    ...drawTabs(book, places, { ...record, staging, inPlace }),
    ...fillConstant(record, places.grades),
    ...clearDirty(book),
  ];
}
