import {
  dirtyMetadataKey,
  feedbackMetadataKey,
  headersMetadataKey,
  isOfBook,
  ofSet,
  ownMark,
  ruleMark,
  sourceMetadataKey,
  type TabSet,
  tabKinds,
  tabMetadataKey,
} from '../../core/dashboard/book.ts';
import { isOurId } from './add-tab.ts';
import { readDirty } from './dirty.ts';
import type { Book, BookTab, FoundSet, OwnTab, PickSet } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const metadata = (sheet: Sheet, key: string): string =>
  sheet.developerMetadata?.find((one) => one.metadataKey === key)?.metadataValue ?? '';

/** What a tab's mark says that it is. */
function ownOf(sheet: Sheet): OwnTab | null {
  const [kind = '', set = ''] = metadata(sheet, tabMetadataKey).split(':');
  const known = tabKinds.find((one) => one === kind);
  return known ? { kind: known, set } : null;
}

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

function tabOf(sheet: Sheet): Omit<BookTab, 'kind'> {
  const { sheetId = 0, title = '', hidden = false, gridProperties } = sheet.properties ?? {};
  const own = ownOf(sheet);
  return {
    sheetId,
    title,
    hidden,
    rowCount: gridProperties?.rowCount ?? 0,
    columnCount: gridProperties?.columnCount ?? 0,
    own,
    feedback: metadata(sheet, feedbackMetadataKey),
    chartIds: (sheet.charts ?? []).flatMap((chart) => (chart.chartId === undefined ? [] : [chart.chartId])),
    ...markedIds(sheet),
    ruleIndexes: ruleIndexes(sheet),
    writtenHeaders: JSON.parse(metadata(sheet, ofSet(headersMetadataKey, own?.set ?? '')) || '[]'),
  };
}

/** A copied tab of ours counts once: the one that we added is ours, or the first copy when that is gone. */
function withoutCopies(all: readonly Omit<BookTab, 'kind'>[]): readonly Omit<BookTab, 'kind'>[] {
  return all.map((tab) => {
    const { own } = tab;
    const same = all.filter((one) => own && one.own?.kind === own.kind && one.own.set === own.set);
    const original = same.find(({ sheetId }) => isOurId(sheetId)) ?? same[0];
    return own === null || tab === original ? tab : { ...tab, own: null };
  });
}

/** The structure of a workbook from Google's description of it, as one set of our tabs sees it. */
export function readStructure(spreadsheet: Spreadsheet, pick: PickSet): Book {
  const { locale = 'en_US', timeZone = 'Etc/UTC' } = spreadsheet.properties ?? {};
  const sheets = spreadsheet.sheets ?? [];
  const tabs = withoutCopies(sheets.map(tabOf));
  const found = (key: string) => sheets.map((sheet) => metadata(sheet, key)).find((value) => value !== '');
  const setNamed = (set: TabSet): FoundSet => {
    const source = found(ofSet(sourceMetadataKey, set));
    return {
      set,
      sourceId: source === undefined ? null : Number(source),
      dirty: readDirty(found(ofSet(dirtyMetadataKey, set))),
    };
  };
  const sets = [...new Set(tabs.flatMap(({ own }) => (own && !isOfBook(own.kind) ? [own.set] : [])))]
    .sort()
    .map(setNamed);
  const set = pick(sets, tabs);
  const kindOf = ({ own }: Pick<BookTab, 'own'>) => own && (own.set === set || isOfBook(own.kind) ? own.kind : 'other');
  return {
    locale,
    timeZone,
    tabs: tabs.map((tab) => ({ ...tab, kind: kindOf(tab) })),
    sets,
    ...(sets.find((one) => one.set === set) ?? { set, sourceId: null, dirty: null }),
  };
}
