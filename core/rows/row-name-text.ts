import type { Cell } from '../responses/schema.ts';
import type { RowName } from './schema.ts';

/** What stands for a key that is the same as the id, and for a pair that is missing. */
const same = '=';
const none = '-';

/** A row's name as its cell on Grades holds it: id, key, pair and cells. */
export const writeRowName = ({ id, key, pair, cells }: RowName): string =>
  `${id} ${key === id ? same : key} ${pair || none} ${cells}`;

/** Reads such a cell; `null`: it is none. */
export function readRowName(cell: Cell): Omit<RowName, 'row'> | null {
  const [id = '', key = same, pair = none, cells = ''] = String(cell ?? '').split(' ');
  if (id === '') return null;
  return { id, key: key === same ? id : key, pair: pair === none ? '' : pair, cells };
}
