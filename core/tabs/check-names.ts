import { foldText } from '../scales/fold.ts';
import type { OwnRow } from './own-rows.ts';
import type { AddFault } from './schema.ts';

/** A row of ours, the place of the cell that names it, and what that cell says, folded. */
export type NamedRow = { readonly row: OwnRow; readonly place: number; readonly names: readonly string[] };

/**
 * Tells that the rows of a table were sorted without the hidden first column: one says the name of another, so its cells
 * would be read as those of the other. A name that no row has is passed over: drawing writes it back.
 */
export function checkNames(rows: readonly NamedRow[], addFault: AddFault): void {
  const said = ({ row, place }: NamedRow): string => foldText(String(row.cell(place)));
  const mixed = rows.find((one) => {
    const name = said(one);
    return !one.names.includes(name) && rows.some(({ names }) => names.includes(name));
  });
  if (mixed) addFault('rowsMixed', mixed.row.row, mixed.place + 1);
}
