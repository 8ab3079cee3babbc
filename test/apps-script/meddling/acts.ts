import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { plainValue } from '../../../apps-script/local/book/cell.ts';
import type { LocalSheet } from '../../../apps-script/local/book/sheet.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { change, copyId, type Tab, tab } from './meddle.ts';

/** Sorts rows of a tab by a column, of the columns from `from` on only, as the menu does with a selection; all from 0. */
export function sort(host: LocalHost, kind: Tab, rows: readonly [number, number], by: number, from = 0): void {
  const book = cloneBook(host.book);
  const { cells: lines } = tab({ book }, kind);
  const [start, end] = rows;
  const parts = lines.slice(start, end).map((line) => line.slice(from));
  const key = (line: (typeof parts)[number]) => String(plainValue(line[by - from]) ?? '\uffff');
  parts.sort((one, other) => (key(one) > key(other) ? -1 : key(one) < key(other) ? 1 : 0));
  parts.forEach((part, place) => {
    const line = lines[start + place] ?? [];
    lines[start + place] = [...Array.from({ length: from }, (_, column) => line[column] ?? null), ...part];
  });
  host.setBook(book);
}

/** A copy of a tab as Google makes it, at a place among the tabs. */
export function duplicate(host: LocalHost, kind: Tab, title: string, index: number): void {
  const book = cloneBook(host.book);
  const sheet = structuredClone(tab({ book }, kind));
  const sheetId = copyId;
  const moved = (range: object | undefined) => ({ ...range, sheetId });
  const copy: LocalSheet = {
    ...sheet,
    sheetId,
    title,
    charts: [],
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map(moved) })),
    filterViews: sheet.filterViews.map((view, place) => ({
      ...view,
      filterViewId: 900 + place,
      range: moved(view.range),
    })),
    protectedRanges: sheet.protectedRanges.map(({ unprotectedRanges, ...one }, place) => ({
      ...one,
      protectedRangeId: 900 + place,
      range: moved(one.range),
      ...(unprotectedRanges && { unprotectedRanges: unprotectedRanges.map(moved) }),
    })),
  };
  book.sheets.splice(index, 0, copy);
  host.setBook(book);
}

type Act = (host: LocalHost, kind: Tab) => void;
const id = (host: LocalHost, kind: Tab) => tab(host, kind).sheetId;
const lines = (
  host: LocalHost,
  kind: Tab,
  dimension: 'ROWS' | 'COLUMNS',
  [start, end]: readonly [number, number | undefined],
) => {
  const { sheetId, gridProperties } = tab(host, kind);
  const size = dimension === 'ROWS' ? gridProperties.rowCount : gridProperties.columnCount;
  return { sheetId, dimension, startIndex: start, endIndex: end ?? size };
};
const insert =
  (dimension: 'ROWS' | 'COLUMNS', at: number): Act =>
  (host, kind) =>
    change(host, { insertDimension: { range: lines(host, kind, dimension, [at, at + 1]), inheritFromBefore: false } });
const remove =
  (dimension: 'ROWS' | 'COLUMNS', start: number, end?: number): Act =>
  (host, kind) =>
    change(host, { deleteDimension: { range: lines(host, kind, dimension, [start, end]) } });
const move =
  (dimension: 'ROWS' | 'COLUMNS', from: number, to: number): Act =>
  (host, kind) =>
    change(host, {
      moveDimension: { source: lines(host, kind, dimension, [from, from + 1]), destinationIndex: to },
    });
const format =
  (type: string, pattern: string): Act =>
  (host, kind) =>
    change(host, {
      repeatCell: {
        range: { sheetId: id(host, kind) },
        cell: { userEnteredFormat: { numberFormat: { type, pattern }, textFormat: { bold: true } } },
        fields: 'userEnteredFormat(numberFormat,textFormat)',
      },
    });
const properties =
  (given: object, fields: string): Act =>
  (host, kind) =>
    change(host, { updateSheetProperties: { properties: { sheetId: id(host, kind), ...given }, fields } });

/** What people do to a tab, by name; rows and columns count from 0. */
export const acts = {
  'insert a row': insert('ROWS', 3),
  'insert column C': insert('COLUMNS', 2),
  'insert column A': insert('COLUMNS', 0),
  'delete a row': remove('ROWS', 3, 4),
  'delete row 1': remove('ROWS', 0, 1),
  'delete the rows from 6': remove('ROWS', 5),
  'delete column A': remove('COLUMNS', 0, 1),
  'delete column C': remove('COLUMNS', 2, 3),
  'delete the columns from D': remove('COLUMNS', 3),
  'move a row': move('ROWS', 3, 6),
  'move a column': move('COLUMNS', 2, 5),
  sort: (host, kind) => sort(host, kind, [1, tab(host, kind).cells.length], 1),
  hide: (host, kind) => properties({ hidden: !tab(host, kind).hidden }, 'hidden')(host, kind),
  rename: properties({ title: `It's "mine": ä!` }, 'title'),
  freeze: properties(
    { gridProperties: { frozenRowCount: 2, frozenColumnCount: 3 } },
    'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
  ),
  'hide rows': (host, kind) =>
    change(host, {
      updateDimensionProperties: {
        range: lines(host, kind, 'ROWS', [1, 5]),
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    }),
  'format as text': format('TEXT', '@'),
  'format as number': format('NUMBER', '0'),
  clear: (host, kind) =>
    change(host, { updateCells: { range: { sheetId: id(host, kind) }, fields: 'userEnteredValue' } }),
  'delete the tab': (host, kind) => change(host, { deleteSheet: { sheetId: id(host, kind) } }),
  'copy the tab': (host, kind) => duplicate(host, kind, 'A copy', host.book.sheets.length),
  'copy the tab in front': (host, kind) => duplicate(host, kind, 'A copy', 0),
} satisfies Record<string, Act>;
export type ActName = keyof typeof acts;
/** What leaves every cell where it is and what it is; all of it may be done to one tab. */
export const harmless: readonly ActName[] = [
  'hide',
  'rename',
  'freeze',
  'hide rows',
  'format as text',
  'format as number',
  'copy the tab',
];
export const harmful = (Object.keys(acts) as readonly ActName[]).filter((name) => !harmless.includes(name));
