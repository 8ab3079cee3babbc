import type { TabKind, TabPlace } from '../../core/dashboard/book.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Reason } from '../grading/refusal.ts';
import type { Book } from './workbook.ts';

/** Ids that new tabs of ours ask for; the next free one is taken. */
const firstSheetId = 770_000_001;

export type PlacedTabs = { readonly places: Readonly<Record<TabKind, TabPlace>>; readonly notices: readonly Reason[] };

/** The title, or the title with a number behind it when the workbook has one like it. */
function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(title.toLowerCase())) return title;
  }
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
  const place = (kind: TabKind): TabPlace => {
    const there = book.tabs.find((tab) => tab.kind === kind);
    const chartIdsElsewhere = book.tabs.filter((tab) => tab !== there).flatMap((tab) => tab.chartIds);
    if (there) {
      const cells = read[kind] ?? [];
      const isGrades = kind === 'grades';
      return {
        ...there,
        kind,
        isNew: false,
        chartIdsElsewhere,
        keys: isGrades ? [] : cells,
        headers: isGrades ? cells : [],
      };
    }
    const wanted = say(language, `tab.${kind}`);
    const title = freeTitle(wanted, titles);
    if (title !== wanted)
      notices.push({ code: 'titleTaken', message: say(language, 'book.titleTaken', { taken: wanted, tab: title }) });
    let sheetId = firstSheetId;
    while (ids.has(sheetId)) sheetId += 1;
    ids.add(sheetId);
    titles.add(title.toLowerCase());
    return {
      kind,
      sheetId,
      title,
      isNew: true,
      rowCount: 0,
      columnCount: 0,
      chartIds: [],
      chartIdsElsewhere,
      ruleIndexes: [],
      keys: [],
      headers: [],
      writtenHeaders: [],
    };
  };
  return {
    places: {
      setup: place('setup'),
      standard: place('standard'),
      grades: place('grades'),
      dashboard: place('dashboard'),
      report: place('report'),
      staging: place('staging'),
      history: place('history'),
    },
    notices,
  };
}
