import {
  headersMetadataKey,
  ruleMark,
  sourceMetadataKey,
  type TabKind,
  tabMetadataKey,
} from '../../core/dashboard/book.ts';
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
    ruleIndexes: ruleIndexes(sheet),
    writtenHeaders: JSON.parse(metadata(sheet, headersMetadataKey) || '[]'),
  };
}

/** The structure of a workbook from Google's description of it. A copied tab of ours counts once: the first keeps its kind. */
export function readStructure(spreadsheet: Spreadsheet): Book {
  const seen = new Set<TabKind>();
  const tabs = (spreadsheet.sheets ?? []).map(tabOf).map((tab) => {
    if (tab.kind === null) return tab;
    const isCopy = seen.has(tab.kind);
    seen.add(tab.kind);
    return isCopy ? { ...tab, kind: null } : tab;
  });
  const source = (spreadsheet.sheets ?? [])
    .map((sheet) => metadata(sheet, sourceMetadataKey))
    .find((value) => value !== '');
  const { locale = 'en_US', timeZone = 'Etc/UTC' } = spreadsheet.properties ?? {};
  return { locale, timeZone, tabs, sourceId: source === undefined ? null : Number(source) };
}
