import { isOfBook, type TabKind, type TabPlace, tabKinds } from '../../core/dashboard/book.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Reason } from '../refusal.ts';
import { freeSheetId, freeTitle } from './add-tab.ts';
import type { Book } from './workbook.ts';

export type PlacedTabs = { readonly places: Readonly<Record<TabKind, TabPlace>>; readonly notices: readonly Reason[] };

/** Tabs that not every grading makes: a title is no news before there is a tab. */
const later: readonly TabKind[] = tabKinds.filter(
  (kind) => !['setup', 'standard', 'grades', 'dashboard', 'staging', 'history'].includes(kind),
);

/** Longest part of a response tab's title in those of its tabs: a title has 100 characters. */
const longestSource = 60;

/** What a tab of ours is called; beyond the first set with its response tab's title behind. */
function titleFor({ set, sourceId, tabs }: Book, language: Language): (kind: TabKind) => string {
  const id = sourceId ?? Number(set);
  const source = set === '' ? undefined : tabs.find(({ sheetId }) => sheetId === id)?.title;
  const behind = source === undefined ? '' : ` (${source.slice(0, longestSource)})`;
  return (kind) => say(language, `tab.${kind}`) + (isOfBook(kind) ? '' : behind);
}

/**
 * Where each tab of ours stands or will stand: found by its mark, never by title; a missing one gets a free id and a free title.
 * @param read hidden first column of each tab that is already there; of Grades the first row
 */
export function placeTabs(
  book: Book,
  read: Readonly<Partial<Record<TabKind, readonly string[]>>>,
  language: Language,
): PlacedTabs {
  const titles = new Set(book.tabs.map((tab) => tab.title.toLowerCase()));
  const ids = new Set(book.tabs.map((tab) => tab.sheetId));
  const notices: Reason[] = [];
  const { set } = book;
  const named = titleFor(book, language);
  const place = (kind: TabKind): TabPlace => {
    const there = book.tabs.find((tab) => tab.kind === kind);
    const elsewhere = book.tabs.filter((tab) => tab !== there);
    const chartIdsElsewhere = elsewhere.flatMap((tab) => tab.chartIds);
    const takenIds = [
      ...elsewhere.flatMap(({ filterViewIds, protectedRangeIds }) => [...filterViewIds, ...protectedRangeIds]),
      ...book.tabs.flatMap((tab) => tab.foreignIds),
    ];
    if (there) {
      const cells = read[kind] ?? [];
      const isGrades = kind === 'grades';
      return {
        ...there,
        kind,
        set: isOfBook(kind) ? '' : set,
        isNew: false,
        chartIdsElsewhere,
        takenIds,
        keys: isGrades ? [] : cells,
        headers: isGrades ? cells : [],
      };
    }
    const wanted = named(kind);
    const title = freeTitle(wanted, titles);
    if (title !== wanted && !later.includes(kind))
      notices.push({ code: 'titleTaken', message: say(language, 'book.titleTaken', { taken: wanted, tab: title }) });
    const sheetId = freeSheetId(ids);
    ids.add(sheetId);
    titles.add(title.toLowerCase());
    return {
      kind,
      set: isOfBook(kind) ? '' : set,
      sheetId,
      title,
      isNew: true,
      rowCount: 0,
      columnCount: 0,
      chartIds: [],
      chartIdsElsewhere,
      filterViewIds: [],
      protectedRangeIds: [],
      takenIds,
      ruleIndexes: [],
      keys: [],
      headers: [],
      writtenHeaders: [],
    };
  };
  return {
    places: Object.fromEntries(tabKinds.map((kind) => [kind, place(kind)])) as PlacedTabs['places'],
    notices,
  };
}
