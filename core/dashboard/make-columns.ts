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

/**
 * Makes our columns one piece of exactly `needed` from column A on: a person's columns among them move right of ours in
 * their order, columns we lack are inserted before a person's, columns we no longer need are taken out. Answers the
 * requests and the tab with the grid they leave.
 */
export function makeColumns(
  place: TabPlace,
  needed: number,
): { readonly requests: readonly SheetsRequest[]; readonly place: TabPlace } {
  const own = ownColumns(place) ?? [];
  const { sheetId, columnCount } = place;
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
  const isInside = own.length > 0 && own.length < columnCount;
  if (needed < own.length) requests.push({ deleteDimension: { range: range(needed, own.length) } });
  else if (needed > own.length && isInside)
    requests.push({ insertDimension: { range: range(own.length, needed), inheritFromBefore: true } });
  else return { requests, place };
  return { requests, place: { ...place, columnCount: columnCount + needed - own.length } };
}
