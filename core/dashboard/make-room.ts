import type { TabPlace } from './book.ts';
import { type GridSize, growGrid } from './grow-grid.ts';
import type { SheetsRequest } from './request.ts';

/** Rows of ours on the tab after the requests are carried out, whether the grid has rows below them, and the requests. */
export type Room = {
  readonly rows: number;
  readonly hasRowsBelow: boolean;
  readonly requests: readonly SheetsRequest[];
};

type Run = readonly [start: number, end: number];

/** Our area as it stands, and the runs of rows in it that are not ours: without a key, or with one that came before. */
function foreignRuns(keys: readonly string[]): { readonly runs: readonly Run[]; readonly extent: number } {
  const seen = new Set<string>();
  const isOwn = keys.map((key) => {
    const isFirst = key !== '' && !seen.has(key);
    seen.add(key);
    return isFirst;
  });
  const extent = isOwn.lastIndexOf(true) + 1;
  const runs: [number, number][] = [];
  isOwn.slice(0, extent).forEach((own, row) => {
    if (own) return;
    const last = runs[runs.length - 1];
    if (last && last[1] === row) last[1] = row + 1;
    else runs.push([row, row + 1]);
  });
  return { runs, extent };
}

/** From the bottom up, so that the runs keep their order; each goes to the border that is left. */
function moveOut(runs: readonly Run[], extent: number, sheetId: number): readonly SheetsRequest[] {
  // Rows may not cross the border of the frozen ones; drawing freezes them again.
  const properties = { sheetId, gridProperties: { frozenRowCount: 0 } };
  const requests: SheetsRequest[] = [
    { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } },
  ];
  let border = extent;
  for (const [startIndex, endIndex] of [...runs].reverse()) {
    const source = { sheetId, dimension: 'ROWS' as const, startIndex, endIndex };
    requests.push({ moveDimension: { source, destinationIndex: border } });
    border -= endIndex - startIndex;
  }
  return requests;
}

/**
 * Makes our area one piece of at least `needed` rows from row 1 on. A person's rows inside it move to just below it, in
 * their order; rows below it are pushed down, never written over. Our area never shrinks.
 */
export function makeRoom(place: TabPlace, needed: GridSize): Room {
  const { sheetId, rowCount } = place;
  if (place.isNew)
    return { rows: needed.rows, hasRowsBelow: rowCount > needed.rows, requests: growGrid(place, needed) };
  const { runs, extent } = foreignRuns(place.keys);
  const owned = extent - runs.reduce((sum, [start, end]) => sum + end - start, 0);
  const endsGrid = owned === rowCount;
  const range = { sheetId, dimension: 'ROWS' as const, startIndex: owned, endIndex: needed.rows };
  return {
    rows: Math.max(owned, needed.rows),
    hasRowsBelow: !endsGrid,
    requests: [
      ...growGrid(place, { rows: endsGrid ? needed.rows : rowCount, columns: needed.columns }),
      ...(runs.length > 0 ? moveOut(runs, extent, sheetId) : []),
      ...(needed.rows > owned && !endsGrid ? [{ insertDimension: { range, inheritFromBefore: owned > 0 } }] : []),
    ],
  };
}
