import { cellAddress } from '../responses/address.ts';
import { numberIn } from '../tabs/read-cell.ts';
import { type Log, openLines } from './read-log.ts';

/**
 * Where a person says that the entries of a lost response belong. `row`: of the response tab; `null`: nowhere, they go;
 * `undefined`: what was typed is no row number.
 */
export type AskedPlace = {
  readonly id: string;
  readonly row: number | null | undefined;
  readonly typed: string;
  /** The cell where it was said. */
  readonly cell: string;
};

function rowIn(typed: string): number | undefined {
  const number = numberIn(typed);
  return number && !number.isPercent && Number.isInteger(number.value) && number.value > 1 ? number.value : undefined;
}

/** What people entered beside lines of the log; of responses that are there it means nothing. */
export function askedPlaces({ byId, found }: Log): readonly AskedPlace[] {
  const columnOf = (id: string) => found.places?.[id] ?? 0;
  return [...byId].flatMap(([id, lines]): readonly AskedPlace[] => {
    const asked = openLines(lines).flatMap(({ found: row }): readonly AskedPlace[] => {
      const typed = String(row.cell('belongs') ?? '').trim();
      const cellIn = (column: string) => cellAddress(row.at + 1, columnOf(column));
      if (typed !== '') return [{ id, row: rowIn(typed), typed, cell: cellIn('belongs') }];
      const isTicked = String(row.cell('dismiss')).toLowerCase() === 'true';
      return isTicked ? [{ id, row: null, typed, cell: cellIn('dismiss') }] : [];
    });
    // The latest line has the last word.
    return asked.slice(-1);
  });
}
