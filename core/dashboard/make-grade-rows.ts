import type { RowsLayout } from '../tabs/lay-out-rows.ts';
import type { TabPlace } from './book.ts';
import { growGrid } from './grow-grid.ts';
import type { SheetsRequest } from './request.ts';

/** How the rows of Grades come to stand where they belong. */
export type RowsInPlace = Pick<RowsLayout, 'stays' | 'extent' | 'others'> & {
  /** Rows (from 0) that stand there and whose entries are written all the same. */
  readonly filled: readonly number[];
  /** What becomes of the row of a response that is not drawn: what stands beside it goes with it, or stays without it. */
  readonly lost: 'deleted' | 'emptied';
};

/** The requests, the rows of the grid that they leave, and the rows below ours that are to be emptied. */
export type GradeRows = {
  readonly requests: readonly SheetsRequest[];
  readonly gridRows: number;
  readonly emptied: readonly (readonly [start: number, end: number])[];
};

/** Where rows that are moved below ours come to stand, in their order. */
function movedBelow({ others, lost }: RowsInPlace, rows: number): GradeRows['emptied'] {
  let next = rows;
  return others.flatMap(({ start, end, isGone }) => {
    if (isGone && lost === 'deleted') return [];
    const from = next;
    next += end - start;
    return isGone ? [[from, next] as const] : [];
  });
}

/**
 * Makes our rows one piece of exactly `rows` from the header on: new ones are inserted below the last, those of lost
 * responses go, and what people put between them moves below, in its order.
 */
export function makeGradeRows(place: TabPlace, inPlace: RowsInPlace, rows: number): GradeRows {
  const { sheetId, rowCount } = place;
  const { stays, extent, others, lost } = inPlace;
  const added = rows - 1 - stays;
  const range = (startIndex: number, endIndex: number) => ({
    sheetId,
    dimension: 'ROWS' as const,
    startIndex,
    endIndex,
  });
  const deleted = others
    .filter(({ isGone }) => isGone && lost === 'deleted')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const requests: SheetsRequest[] = [];
  // Rows may not cross the border of the frozen ones; drawing freezes them again.
  const properties = { sheetId, gridProperties: { frozenRowCount: 0 } };
  if (others.length > 0)
    requests.push({ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } });
  const isInside = extent < rowCount;
  if (added > 0 && isInside)
    requests.push({ insertDimension: { range: range(extent, extent + added), inheritFromBefore: extent > 1 } });
  const grown = isInside ? rowCount + added : extent + added;
  // A tab keeps a row below its header.
  const least = Math.max(grown, deleted + 2);
  requests.push(...growGrid({ ...place, rowCount: isInside ? grown : rowCount }, { rows: least, columns: 0 }));
  let border = extent + added;
  for (const { start, end, isGone } of [...others].reverse()) {
    if (isGone && lost === 'deleted') requests.push({ deleteDimension: { range: range(start, end) } });
    else if (end < border) requests.push({ moveDimension: { source: range(start, end), destinationIndex: border } });
    border -= end - start;
  }
  return { requests, gridRows: least - deleted, emptied: movedBelow(inPlace, rows) };
}
