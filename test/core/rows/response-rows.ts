import { fingerprints } from '../../../core/columns/fingerprint.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { nameRows } from '../../../core/rows/name-rows.ts';
import type { RowName } from '../../../core/rows/schema.ts';

/** A response tab in a test: headers, then rows. The first column is the time, the second the respondent. */
export type Sheet = { readonly headers: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export const columnsOf = ({ headers }: Sheet) =>
  fingerprints(headers).map((fingerprint, index) => ({ index, fingerprint }));

/** Names of all rows, by columns of their own or by those that are given. */
export function namesOf(sheet: Sheet, columns: Parameters<typeof nameRows>[2]['columns'] = columnsOf(sheet)) {
  const time = sheet.headers.indexOf('Time');
  const who = sheet.headers.indexOf('Who');
  const responses = sheet.rows.map((cells, place) => ({ row: place + 2, at: String(cells[time] || '') || null }));
  const identities = new Map(
    sheet.rows.flatMap((cells, place) => (cells[who] ? [[place + 2, String(cells[who])] as const] : [])),
  );
  return nameRows(responses, [sheet.headers, ...sheet.rows], { identities, columns });
}

/** The same sheet with its columns in another order. */
export const inColumns = ({ headers, rows }: Sheet, order: readonly number[]): Sheet => ({
  headers: order.map((column) => headers[column] ?? ''),
  rows: rows.map((cells) => order.map((column) => cells[column] ?? '')),
});

export const keysOf = (names: readonly RowName[]) => names.map(({ key }) => key);
