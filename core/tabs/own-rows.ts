import { cellAddress } from '../responses/address.ts';
import type { Cell } from '../responses/schema.ts';
import type { AddFault } from './schema.ts';

/** A row of ours. `row` as the sheet counts; `cell` by place in its table, from 0, which stands in column B. */
export type OwnRow = { readonly row: number; readonly key: string; readonly cell: (place: number) => Cell };

/**
 * Our rows by name, found through the hidden first column wherever people moved them. A row that stands twice is a
 * fault where the two differ in a cell that people may change, naming both.
 * @param nameOf what a key names; `null`: not a row that is read
 * @param placesOf the cells of such a row that people may change
 */
export function ownRows(
  rows: readonly (readonly Cell[])[],
  nameOf: (key: string) => string | null,
  placesOf: (name: string) => readonly number[],
  addFault: AddFault,
): ReadonlyMap<string, OwnRow> {
  const found = new Map<string, OwnRow>();
  rows.forEach((cells, index) => {
    const key = String(cells[0] ?? '');
    const name = nameOf(key);
    if (name === null) return;
    const own: OwnRow = { row: index + 1, key, cell: (place) => cells[place + 1] ?? '' };
    const first = found.get(name);
    if (!first) {
      found.set(name, own);
      return;
    }
    const differing = placesOf(name).find((place) => first.cell(place) !== own.cell(place));
    if (differing !== undefined)
      addFault('rowTwice', own.row, differing + 1, { other: cellAddress(first.row, differing + 1) });
  });
  return found;
}
