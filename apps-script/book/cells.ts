import type { Cell, Table } from '../../core/responses/schema.ts';
import { isoFromSerial } from '../../core/responses/serial-dates.ts';

const dateTypes: readonly (string | undefined)[] = ['DATE', 'DATE_TIME'];

/** Columns (from 0) whose first rows are mostly formatted as dates. */
export function dateColumns(formats: GoogleAppsScript.Sheets.Schema.Spreadsheet): readonly number[] {
  const rows = formats.sheets?.[0]?.data?.[0]?.rowData ?? [];
  const dates: number[] = [];
  const others: number[] = [];
  for (const row of rows)
    (row.values ?? []).forEach((cell, column) => {
      const type = cell.effectiveFormat?.numberFormat?.type;
      const count = dateTypes.includes(type) ? dates : others;
      count[column] = (count[column] ?? 0) + 1;
    });
  return dates.flatMap((count, column) => (count > (others[column] ?? 0) ? [column] : []));
}

/** Sheet values as the core reads them: serial days of the date columns become local ISO text. */
export function tableOf(rows: readonly (readonly Cell[])[], dates: readonly number[]): Table {
  if (dates.length === 0) return rows;
  return rows.map((row, place) => {
    if (place === 0) return row;
    const copy = row.slice();
    for (const column of dates) {
      const cell = copy[column];
      if (typeof cell === 'number') copy[column] = isoFromSerial(cell);
    }
    return copy;
  });
}
