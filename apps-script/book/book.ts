import {
  dirtyMetadataKey,
  headersMetadataKey,
  ownMark,
  ruleMark,
  sourceMetadataKey,
  type TabKind,
  tabMetadataKey,
} from '../../core/dashboard/book.ts';
import { isOurId } from './add-tab.ts';
import { readDirty } from './dirty.ts';
import type { Book, BookTab } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const kinds: readonly string[] = [
  'setup',
  'standard',
  'grades',
  'dashboard',
  'report',
  'staging',
  'history',
  'rewards',
] satisfies TabKind[];

const metadata = (sheet: Sheet, key: string): string =>
  sheet.developerMetadata?.find((one) => one.metadataKey === key)?.metadataValue ?? '';

const kindOf = (sheet: Sheet): TabKind | null => {
  const value = metadata(sheet, tabMetadataKey);
  return kinds.includes(value) ? (value as TabKind) : null;
};

const ruleIndexes = (sheet: Sheet): number[] =>
  (sheet.conditionalFormats ?? []).flatMap((rule, index) =>
    rule.booleanRule?.condition?.values?.some((value) => value.userEnteredValue?.includes(ruleMark)) ? [index] : [],
  );

/** Ids of filter views and protected ranges: the two kinds of ours, and all that people made. */
function markedIds({ filterViews = [], protectedRanges = [] }: Sheet) {
  const isOurs = (text = '') => text.startsWith(ownMark);
  const parted = (marked: readonly { readonly id: number; readonly text: string | undefined }[]) => ({
    ours: marked.flatMap(({ id, text }) => (isOurs(text) ? [id] : [])),
    foreign: marked.flatMap(({ id, text }) => (isOurs(text) ? [] : [id])),
  });
  const views = parted(filterViews.map(({ filterViewId: id = 0, title: text }) => ({ id, text })));
  const ranges = parted(protectedRanges.map(({ protectedRangeId: id = 0, description: text }) => ({ id, text })));
  return {
    filterViewIds: views.ours,
    protectedRangeIds: ranges.ours,
    foreignIds: [...views.foreign, ...ranges.foreign],
  };
}

function tabOf(sheet: Sheet): BookTab {
  const { sheetId = 0, title = '', hidden = false, gridProperties } = sheet.properties ?? {};
  return {
    sheetId,
    title,
    hidden,
    rowCount: gridProperties?.rowCount ?? 0,
    columnCount: gridProperties?.columnCount ?? 0,
    kind: kindOf(sheet),
    chartIds: (sheet.charts ?? []).flatMap((chart) => (chart.chartId === undefined ? [] : [chart.chartId])),
    ...markedIds(sheet),
    ruleIndexes: ruleIndexes(sheet),
    writtenHeaders: JSON.parse(metadata(sheet, headersMetadataKey) || '[]'),
  };
}

/**
 * The structure of a workbook from Google's description of it. A copied tab of ours counts once: the one that we added
 * keeps its kind, or the first copy when that is gone.
 */
export function readStructure(spreadsheet: Spreadsheet): Book {
  const all = (spreadsheet.sheets ?? []).map(tabOf);
  const tabs = all.map((tab) => {
    const same = all.filter(({ kind }) => kind === tab.kind);
    const original = same.find(({ sheetId }) => isOurId(sheetId)) ?? same[0];
    return tab.kind === null || tab === original ? tab : { ...tab, kind: null };
  });
  const found = (key: string) =>
    (spreadsheet.sheets ?? []).map((sheet) => metadata(sheet, key)).find((value) => value !== '');
  const source = found(sourceMetadataKey);
  const { locale = 'en_US', timeZone = 'Etc/UTC' } = spreadsheet.properties ?? {};
  return {
    locale,
    timeZone,
    tabs,
    sourceId: source === undefined ? null : Number(source),
    dirty: readDirty(found(dirtyMetadataKey)),
  };
}
