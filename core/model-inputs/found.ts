import type { Cell } from '../responses/schema.ts';
import { type OwnRow, ownRows } from '../tabs/own-rows.ts';
import { dayIn } from '../tabs/read-cell.ts';
import type { AddFault } from '../tabs/schema.ts';
import { listIn, readKey } from './keys.ts';

export type Rows = readonly (readonly Cell[])[];

/** Rows of ours by name, wherever they stand now. */
export type Found = ReadonlyMap<string, OwnRow>;

const judgePlaces = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const entered: Readonly<Record<string, readonly number[]>> = {
  judge: [1],
  pair: judgePlaces,
  kept: [3],
  construct: [0, 1],
  question: [2],
  setting: [1],
};

/** Finds the rows of the tab; a row that stands twice with other entries is a fault. */
export const findRows = (rows: Rows, addFault: AddFault): Found =>
  ownRows(
    rows,
    (key) => readKey(key)?.name ?? null,
    (name) => entered[name.split('|')[0] ?? ''] ?? [],
    addFault,
  );

/** The dimensions of the columns of people's tables, as they were written. All tables have the same. */
export function writtenDimensions(found: Found): readonly string[] {
  const order: string[] = [];
  for (const { key } of found.values()) {
    const { kind, first, second } = readKey(key) ?? {};
    if (kind === 'judge') for (const [place, id] of listIn(second ?? '').entries()) order[place] = id;
    if (kind === 'pair') order[Number(first?.slice(2))] = second ?? '';
  }
  // A place that no key names is a hole.
  return Array.from(order, (id) => id ?? '');
}

/** A cell as a person typed it, as text. A number that is a day becomes one: a sheet makes days of fractions. */
export function textOf(cell: Cell, mayBeDay = false): string {
  const day = mayBeDay && typeof cell === 'number' ? dayIn(cell) : undefined;
  return day ?? String(cell ?? '');
}
