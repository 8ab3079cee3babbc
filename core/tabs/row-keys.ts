import type { RowName } from '../counted/schema.ts';
import type { Cell, Response, Table } from '../responses/schema.ts';
import { rowDigest } from './row-digest.ts';

/**
 * How each response is found again after its tab was sorted or changed. `key`: of the whole row as it stands; equal rows
 * are told apart by their order. `pair`: of time and respondent, '' where one of them is missing.
 * @param table the response tab; only rows of these responses are looked at
 * @param identities who answered, by row
 */
export function nameRows(
  responses: readonly Pick<Response, 'row' | 'at'>[],
  table: Table,
  identities: ReadonlyMap<number, string>,
): readonly RowName[] {
  const seen = new Map<string, number>();
  return responses.map(({ row, at }) => {
    const digest = rowDigest(table[row - 1] as readonly Cell[]);
    const times = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, times);
    const who = identities.get(row);
    const pair = at === null || who === undefined ? '' : rowDigest([at, who]);
    return { row, key: times === 1 ? digest : `${digest}#${times}`, pair };
  });
}

/** A row's name as its cell on Grades holds it. */
export const writeRowName = ({ key, pair }: RowName): string => (pair === '' ? key : `${key} ${pair}`);

/** Reads such a cell; an earlier version of the add-on wrote no pair. */
export function readRowName(cell: Cell): Pick<RowName, 'key' | 'pair'> {
  const [key = '', pair = ''] = String(cell ?? '').split(' ');
  return { key, pair };
}
