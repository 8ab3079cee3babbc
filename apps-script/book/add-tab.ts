import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Book } from './workbook.ts';

/** Ids that new tabs of ours ask for; the next free one is taken. */
const firstSheetId = 770_000_001;

/** Whether a tab was added by us: a copy of it has an id of Google's. */
export const isOurId = (sheetId: number): boolean => sheetId >= firstSheetId && sheetId < firstSheetId + 1000;

/** The title, or the title with a number behind it when the workbook has one like it. `taken`: in lower case. */
export function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(title.toLowerCase())) return title;
  }
}

/** The first id for a new tab that is not taken. */
export function freeSheetId(taken: ReadonlySet<number>): number {
  let sheetId = firstSheetId;
  while (taken.has(sheetId)) sheetId += 1;
  return sheetId;
}

/** A tab that is not one of ours to be added, with a title and an id that are free. */
export function addTab(
  { tabs }: Book,
  wanted: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): { readonly sheetId: number; readonly title: string; readonly requests: readonly SheetsRequest[] } {
  const title = freeTitle(wanted, new Set(tabs.map((tab) => tab.title.toLowerCase())));
  const sheetId = freeSheetId(new Set(tabs.map((tab) => tab.sheetId)));
  const gridProperties = { rowCount: Math.max(rows, 1000), columnCount: Math.max(columns, 26), frozenRowCount: 1 };
  return { sheetId, title, requests: [{ addSheet: { properties: { sheetId, title, gridProperties } } }] };
}
