import { sourceMetadataKey, type TabPlace } from '../../core/dashboard/book.ts';
import { describeDashboard } from '../../core/dashboard/describe.ts';
import { renderGrades } from '../../core/dashboard/grades-tab.ts';
import { openTab } from '../../core/dashboard/open-tab.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { renderRequests } from '../../core/dashboard/sheets.ts';
import { renderTab } from '../../core/dashboard/tab.ts';
import { gradeWord } from '../../core/panels/grade-word.ts';
import type { Cell, Column, Role, Table } from '../../core/responses/schema.ts';
import type { Standard } from '../../core/standards/standard.ts';
import { describeGrades } from '../../core/tabs/grades.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import { describeSetup } from '../../core/tabs/setup.ts';
import { describeStandard } from '../../core/tabs/standard.ts';
import type { Language } from '../../core/text/schema.ts';
import type { PlacedTabs } from '../book/place-tabs.ts';
import type { Book, BookTab } from '../book/workbook.ts';
import type { GradedTable } from './grade-table.ts';

/** All that one grading writes: plain rows for the staging tab, then one list of requests. */
export type Drawing = {
  /** Needed before the rows: the staging tab is missing or too small. */
  readonly prepare: readonly SheetsRequest[];
  readonly stagingTitle: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly requests: readonly SheetsRequest[];
};

export type DrawInput = {
  readonly book: Book;
  readonly result: GradedTable;
  readonly setup: SetupState;
  readonly standards: readonly Standard[];
  readonly table: Table;
  readonly source: BookTab;
  readonly language: Language;
  /** Local ISO text of the run. */
  readonly now: string;
  readonly version: string;
};

const sampleCount = 3;
/** Columns whose answers Setup may show; all others could tell who somebody is, or say what somebody wrote. */
const shownRoles: readonly Role[] = ['item', 'recommend', 'timestamp', 'segment'];

/** Up to three different answers of each column, as text. */
function samplesOf(table: Table, columns: readonly Column[]): readonly string[] {
  return columns.map(({ index, role }) => {
    if (!shownRoles.includes(role)) return '';
    const seen = new Set<Cell>();
    for (let row = 1; row < table.length && seen.size < sampleCount; row += 1) {
      const cell = table[row]?.[index] ?? '';
      if (cell !== '') seen.add(cell);
    }
    return [...seen].map((cell) => String(cell).slice(0, 40)).join(' · ');
  });
}

function stampSource(book: Book, setupSheetId: number, sourceId: number): readonly SheetsRequest[] {
  const value = String(sourceId);
  if (book.sourceId === sourceId) return [];
  if (book.sourceId === null)
    return [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: sourceMetadataKey,
            metadataValue: value,
            visibility: 'DOCUMENT',
            location: { sheetId: setupSheetId },
          },
        },
      },
    ];
  return [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataKey: sourceMetadataKey } }],
        developerMetadata: { metadataValue: value },
        fields: 'metadataValue',
      },
    },
  ];
}

/** A staging tab that holds the rows: added, or grown where it is too small. */
function prepareStaging(place: TabPlace, rowCount: number, columnCount: number): readonly SheetsRequest[] {
  if (place.isNew) return openTab({ ...place, rowCount, columnCount });
  const grow = (dimension: 'ROWS' | 'COLUMNS', length: number): SheetsRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId: place.sheetId, dimension, length } }] : [];
  return [...grow('ROWS', rowCount - place.rowCount), ...grow('COLUMNS', columnCount - place.columnCount)];
}

/** A tab of ours that is missing is added first, with the grid that Google gives to new tabs. */
const opened = (place: TabPlace): TabPlace => (place.isNew ? { ...place, rowCount: 1000, columnCount: 26 } : place);
const opening = (place: TabPlace): readonly SheetsRequest[] => (place.isNew ? openTab(opened(place)) : []);

/** Grades as they read in the language, and where rows lead. */
function linksOf({ result, source, language }: DrawInput): { bands: readonly string[]; responseSheetId: number } {
  const { bands } = result.rubric.standard;
  return {
    bands: bands.map(({ grade }) => gradeWord(grade, bands, language) ?? grade),
    responseSheetId: source.sheetId,
  };
}

/** The Setup tab alone, with the response tab's id stamped on it. */
export function drawSetup(input: DrawInput, { places }: Pick<PlacedTabs, 'places'>): readonly SheetsRequest[] {
  const { book, result, setup, standards, table, source, language } = input;
  const { columns } = result.map;
  const samples = samplesOf(table, columns);
  const tab = describeSetup({ state: setup, standard: result.rubric.standard, standards, columns, samples, language });
  return [
    ...opening(places.setup),
    ...renderTab(tab, opened(places.setup), linksOf(input)),
    ...stampSource(book, places.setup.sheetId, source.sheetId),
  ];
}

/** The whole workbook of one grading as values and requests; pure. */
export function drawWorkbook(input: DrawInput, { places }: Pick<PlacedTabs, 'places'>): Drawing {
  const { result, table, source, language, now, version } = input;
  const { rubric, map, graded } = result;
  const grades = describeGrades(graded, rubric, table, language, version);
  const dashboard = describeDashboard({ ...result, columns: map.columns, language, source: source.title, now });
  const { bands, ...links } = linksOf(input);
  const rowCount = grades.rows.length + 1;
  return {
    prepare: prepareStaging(places.staging, rowCount, grades.headers.length),
    stagingTitle: places.staging.title,
    rows: [grades.headers, ...grades.rows],
    requests: [
      ...opening(places.dashboard),
      ...opening(places.grades),
      ...renderRequests(dashboard, opened(places.dashboard), links),
      ...renderGrades({ ...grades, rowCount, bands }, opened(places.grades), { sheetId: places.staging.sheetId }),
      ...drawSetup(input, { places }),
      ...opening(places.standard),
      ...renderTab(describeStandard(rubric, language), opened(places.standard), { bands, ...links }),
    ],
  };
}
