import { ofSet, sourceMetadataKey, type TabKind, type TabPlace } from '../../core/dashboard/book.ts';
import type { Drawing } from '../../core/dashboard/drawing.ts';
import { filterViews } from '../../core/dashboard/filter-views.ts';
import { renderGrades, type StagingPlace } from '../../core/dashboard/grades-tab.ts';
import type { Setting } from '../../core/dashboard/links.ts';
import { ownColumns } from '../../core/dashboard/make-columns.ts';
import type { RowsInPlace } from '../../core/dashboard/make-grade-rows.ts';
import { openTab } from '../../core/dashboard/open-tab.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import { renderTab } from '../../core/dashboard/tab.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book } from '../book/workbook.ts';
import type { RunRecord } from './record.ts';

/** Where each tab of ours stands or will stand. */
export type Places = Readonly<Record<TabKind, TabPlace>>;

/** A tab of ours that is missing is added first, with the grid that Google gives to new tabs. */
export const opened = (place: TabPlace): TabPlace =>
  place.isNew ? { ...place, rowCount: 1000, columnCount: 26 } : place;

/** The requests that add a missing tab; none when it is there. */
export const opening = (place: TabPlace): readonly SheetsRequest[] => (place.isNew ? openTab(opened(place)) : []);

/** Adds the tab if it is missing and draws it. */
function drawTab(drawing: Drawing, place: TabPlace, setting: Setting): readonly SheetsRequest[] {
  return [...opening(place), ...renderTab(drawing, opened(place), { ...setting, bands: drawing.bands })];
}

/** Keeps the response tab's id on Setup, so that the tab is found after it was renamed. */
function stampSource({ sourceId, set }: Book, setupSheetId: number, responseSheetId: number): readonly SheetsRequest[] {
  const metadataKey = ofSet(sourceMetadataKey, set);
  const metadataValue = String(responseSheetId);
  if (sourceId === responseSheetId) return [];
  const location = { sheetId: setupSheetId };
  if (sourceId === null)
    return [
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey, metadataValue, visibility: 'DOCUMENT', location },
        },
      },
    ];
  return [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataKey } }],
        developerMetadata: { metadataValue },
        fields: 'metadataValue',
      },
    },
  ];
}

/** What a workbook is drawn from: the values of its tabs, where the rows of Grades wait, and where they stand already. */
export type Drawn = Pick<RunRecord, 'drawings' | 'grades' | 'language' | 'sourceId'> & {
  readonly staging: StagingPlace;
  readonly inPlace: RowsInPlace | null;
};

/** A sheet of counts has no graded rows: those of an earlier grading go, and a missing tab is not made. */
function emptyGrades(place: TabPlace): readonly SheetsRequest[] {
  const { sheetId, isNew, rowCount } = place;
  if (isNew || rowCount < 2) return [];
  return (ownColumns(place) ?? []).map((column) => {
    const range = {
      sheetId,
      startRowIndex: 1,
      endRowIndex: rowCount,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    return { updateCells: { range, fields: 'userEnteredValue' } };
  });
}

/** Every tab of one grading, with the response tab's id stamped on Setup. */
export function drawTabs(book: Book, places: Places, drawn: Drawn): readonly SheetsRequest[] {
  const { drawings, grades, language, sourceId, staging, inPlace } = drawn;
  const views = filterViews([drawings.dashboard], places.grades);
  const setting = { language, responseSheetId: sourceId, gradesSheetId: places.grades.sheetId, views };
  return [
    ...drawTab(drawings.dashboard, places.dashboard, setting),
    ...(grades.rowCount === 0
      ? emptyGrades(places.grades)
      : [
          ...opening(places.grades),
          ...renderGrades(grades, opened(places.grades), { staging, views, language, inPlace }),
        ]),
    ...drawTab(drawings.setup, places.setup, setting),
    ...stampSource(book, places.setup.sheetId, sourceId),
    ...drawTab(drawings.standard, places.standard, setting),
  ];
}

/** A tab that leads nowhere into Grades, as a value. */
export type AloneDrawn = { readonly drawing: Drawing; readonly language: Language; readonly sourceId: number };

/** Setup, or a tab that not every grading draws, without the others. */
export function drawAlone(
  book: Book,
  places: Places,
  kind: 'setup' | 'report' | 'rewards' | 'digest' | 'summary' | 'modelInputs' | 'models',
  { drawing, language, sourceId }: AloneDrawn,
): readonly SheetsRequest[] {
  const setting = { language, responseSheetId: sourceId, gradesSheetId: places.grades.sheetId, views: [] };
  const stamp = kind === 'setup' ? stampSource(book, places.setup.sheetId, sourceId) : [];
  return [...drawTab(drawing, places[kind], setting), ...stamp];
}
