import type { TabPlace } from './book.ts';
import type { SheetsRequest } from './request.ts';

export type GridSize = { readonly rows: number; readonly columns: number };

/** Appends what a tab's grid lacks to hold `size`; nothing when it is large enough. */
export function growGrid(
  { sheetId, rowCount, columnCount }: Pick<TabPlace, 'sheetId' | 'rowCount' | 'columnCount'>,
  size: GridSize,
): readonly SheetsRequest[] {
  const append = (dimension: 'ROWS' | 'COLUMNS', length: number): SheetsRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [...append('ROWS', size.rows - rowCount), ...append('COLUMNS', size.columns - columnCount)];
}
