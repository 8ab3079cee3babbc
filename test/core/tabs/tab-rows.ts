import { layOut } from '../../../core/dashboard/layout.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import type { Tab } from '../../../core/tabs/tab.ts';

/** The rows of a tab of ours as they come back from a sheet: the hidden key first, blanks as ''. */
export const rowsOf = (tab: Tab): Cell[][] =>
  layOut({ ...tab, bands: [] }).rows.map(({ key, cells }) => [key, ...cells.map((cell) => cell?.value ?? '')]);

/** Place of the row with this key. */
export function rowAt(rows: readonly (readonly Cell[])[], key: RegExp | string): number {
  const at = rows.findIndex(([first]) => (typeof key === 'string' ? first === key : key.test(String(first))));
  if (at < 0) throw new Error(`no row ${key}`);
  return at;
}

/** The same rows with one cell changed; `column` from 0 (A). */
export const changed = (rows: readonly (readonly Cell[])[], row: number, column: number, value: Cell): Cell[][] =>
  rows.map((cells, index) => {
    if (index !== row) return [...cells];
    const filled: Cell[] = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => cells[at] ?? '');
    filled[column] = value;
    return filled;
  });
