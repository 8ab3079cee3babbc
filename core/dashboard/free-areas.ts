import type { Area } from './laid.ts';
import type { Layout } from './layout.ts';
import type { Room } from './make-room.ts';
import type { OpenRange } from './request.ts';

/** Runs of cells below each other that people may change. */
export function inputAreas({ rows }: Layout): readonly Area[] {
  const runs: { column: number; row: number; rows: number }[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell?.isInput) return;
      const above = runs.find((run) => run.column === column && run.row + run.rows === row);
      if (above) above.rows += 1;
      else runs.push({ column, row, rows: 1 });
    });
  });
  return runs;
}

/** What surrounds our area on a tab: the columns on its right and the rows below it, as far as the grid has any. */
export function surroundings(
  { rows, hasRowsBelow }: Room,
  {
    sheetId,
    columns,
    columnCount,
  }: { readonly sheetId: number; readonly columns: number; readonly columnCount: number },
): readonly OpenRange[] {
  return [
    ...(columnCount > columns ? [{ sheetId, startRowIndex: 0, endRowIndex: rows, startColumnIndex: columns }] : []),
    ...(hasRowsBelow ? [{ sheetId, startRowIndex: rows }] : []),
  ];
}
