import type { TabPlace } from './book.ts';
import type { SheetsRequest } from './request.ts';

/** Headers are kept and compared by their beginning: metadata is no place for long texts. */
const compared = 60;

/** Headers as they are kept beside the tab, to tell our columns from a person's later. */
export const headerStamp = (headers: readonly string[]): string =>
  JSON.stringify(headers.map((header) => header.slice(0, compared)));

/** Where each column of ours stands now, in order; `null` when one of them cannot be found. */
export function ownColumns({
  headers,
  writtenHeaders,
}: Pick<TabPlace, 'headers' | 'writtenHeaders'>): readonly number[] | null {
  const places: number[] = [];
  for (const written of writtenHeaders) {
    const from = (places[places.length - 1] ?? -1) + 1;
    const at = headers.findIndex((header, column) => column >= from && header.slice(0, compared) === written);
    if (at < 0) return null;
    places.push(at);
  }
  return places;
}

/** A column of ours that keeps its cells wherever it stands now: what people fill in. Places among ours, before and now. */
export type HeldColumn = { readonly before: number; readonly now: number };

/**
 * Makes our columns one piece of exactly `needed` from column A on: a person's columns among them move right of ours in
 * their order, columns we lack are inserted before a person's, columns we no longer need are taken out. Answers the
 * requests and the tab with the grid they leave.
 * @param held columns are inserted or taken out left of it so that it comes to stand where it is needed; left out: none
 */
export function makeColumns(
  place: TabPlace,
  needed: number,
  held: HeldColumn = { before: 0, now: 0 },
): { readonly requests: readonly SheetsRequest[]; readonly place: TabPlace } {
  const own = ownColumns(place) ?? [];
  const { sheetId } = place;
  const range = (startIndex: number, endIndex: number) => ({
    sheetId,
    dimension: 'COLUMNS' as const,
    startIndex,
    endIndex,
  });
  const extent = (own[own.length - 1] ?? -1) + 1;
  const foreign = Array.from({ length: extent }, (_, column) => column).filter((column) => !own.includes(column));
  const requests: SheetsRequest[] = foreign.reverse().map((column, moved) => ({
    moveDimension: { source: range(column, column + 1), destinationIndex: extent - moved },
  }));
  let { columnCount } = place;
  const change = (from: number, to: number) => {
    const isInside = from > 0 && from < columnCount;
    if (to < from) requests.push({ deleteDimension: { range: range(to, from) } });
    else if (to > from && isInside)
      requests.push({ insertDimension: { range: range(from, to), inheritFromBefore: true } });
    else return;
    columnCount += to - from;
  };
  change(held.before, held.now);
  change(own.length + (own.length > 0 ? held.now - held.before : 0), needed);
  return { requests, place: { ...place, columnCount } };
}
