import { isBlank } from '../responses/blank.ts';
import type { Cell, Response, Table } from '../responses/schema.ts';
import { columnSeed, digestCell, digestText, finish, type Halves, mixText } from './cell-digest.ts';
import { blankSign, type NamedColumn, type RowName, unknownSign } from './schema.ts';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

type Seeded = { readonly index: number | null; readonly seed: Halves; readonly isSigned: boolean };

/** Rows are told apart by the signs of so many cells; more would only make the tab heavy. */
const mostSigns = 24;

/** The columns in the order of their fingerprints, which no move of a column changes. */
const inNameOrder = <One extends Pick<NamedColumn, 'fingerprint'>>(columns: readonly One[]): readonly One[] =>
  [...columns].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0));

const isWho = ({ role }: Pick<NamedColumn, 'role'>): boolean => role === 'respondent' || role === 'customer';

/**
 * The columns that have a sign, in the order of the signs: those that say who answered, and of many others some. Which of
 * them hangs on their names alone, so that a new column takes the sign of one other at most.
 */
export function signedColumns<One extends Pick<NamedColumn, 'fingerprint' | 'role'>>(
  columns: readonly One[],
): readonly One[] {
  const drawn = inNameOrder(columns).map((column) => ({
    column,
    lot: isWho(column) ? -1 : columnSeed(column.fingerprint).first >>> 0,
  }));
  const last = drawn.map(({ lot }) => lot).sort((one, other) => one - other)[mostSigns - 1] ?? Number.POSITIVE_INFINITY;
  return drawn.flatMap(({ column, lot }) => (lot <= last ? [column] : []));
}

/** Columns with what they mix into a digest. */
function seeded(columns: readonly NamedColumn[]): readonly Seeded[] {
  const signed = new Set(signedColumns(columns));
  return inNameOrder(columns).map((column) => ({
    ...{ index: column.index, seed: columnSeed(column.fingerprint), isSigned: signed.has(column) },
  }));
}

/**
 * Signs and digest of one row. The digests of its cells are added up, so that neither the order of the columns nor a
 * blank one changes the sum.
 */
function readCells(
  cells: readonly Cell[],
  columns: readonly Seeded[],
): { readonly key: string; readonly cells: string } {
  const sum = { first: 0, second: 0 };
  const one = { first: 0, second: 0 };
  let read = '';
  for (const { index, seed, isSigned } of columns) {
    const cell = index === null ? null : (cells[index] ?? null);
    if (index === null) read += isSigned ? unknownSign : '';
    else if (isBlank(cell)) read += isSigned ? blankSign : '';
    else {
      digestCell(one, cell, seed);
      sum.first = (sum.first + one.first) | 0;
      sum.second = (sum.second + one.second) | 0;
      if (isSigned) read += signs[one.first & 63];
    }
  }
  finish(sum);
  return { key: digestText(sum), cells: read };
}

function pairOf(at: string | null, who: string | undefined): string {
  if (at === null || who === undefined) return '';
  const pair = columnSeed('pair');
  mixText(pair, `${at}\u001f${who}`);
  finish(pair);
  return digestText(pair);
}

/** A key without the number that tells equal rows apart. */
export const plainKey = (key: string): string => key.replace(/#\d+$/, '');

/**
 * The first of `key`, `key#2`, `key#3` … that is not taken.
 * @param taken gets the answer too
 */
export function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${plainKey(key)}#${number}`;
  taken.add(free);
  return free;
}

/**
 * Names the responses of a tab by what their rows hold now; the id of each is its key, as at first sight.
 * @param table the response tab; only rows of these responses are looked at
 * @param identities who answered, by row
 * @param columns of the table, or those of an earlier grading with their places of now
 */
export function nameRows(
  responses: readonly Pick<Response, 'row' | 'at'>[],
  table: Table,
  {
    identities,
    columns,
  }: { readonly identities: ReadonlyMap<number, string>; readonly columns: readonly NamedColumn[] },
): readonly RowName[] {
  const ordered = seeded(columns);
  const times = new Map<string, number>();
  return responses.map(({ row, at }) => {
    const { key: digest, cells } = readCells(table[row - 1] ?? [], ordered);
    const time = (times.get(digest) ?? 0) + 1;
    times.set(digest, time);
    const key = time === 1 ? digest : `${digest}#${time}`;
    return { row, id: key, key, pair: pairOf(at, identities.get(row)), cells };
  });
}
