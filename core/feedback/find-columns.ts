import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { FeedbackColumn, StampedColumn } from './columns.ts';

/** Where the columns of the Feedback tab stand, and which are still to be added. */
export type FoundColumns = {
  /** Column (from 0) by key, those to be added included. */
  readonly places: ReadonlyMap<string, number>;
  readonly added: readonly (FeedbackColumn & { readonly at: number })[];
  /** The tab's mark with those added. */
  readonly stamped: readonly StampedColumn[];
};

/** A header that no column has yet; another standard may ask for a score by the same name. */
function freeHeader(header: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? header : `${header} (${number})`;
    if (!taken.has(foldText(free))) return free;
  }
}

/**
 * Finds the columns that are wanted on the tab, by the headers that were written, wherever people moved them; what is
 * missing from the mark is added at the right. `null`: a header of a wanted column is gone, renamed or there twice, so
 * that nothing may be written.
 * @param headers first row of the tab as read
 */
export function findColumns(
  headers: readonly Cell[],
  stamped: readonly StampedColumn[],
  wanted: readonly FeedbackColumn[],
): FoundColumns | null {
  const texts = headers.map((cell) => foldText(String(cell ?? '')));
  const written = new Map(stamped);
  const places = new Map<string, number>();
  const added: (FeedbackColumn & { readonly at: number })[] = [];
  const taken = new Set([...texts, ...stamped.map(([, header]) => foldText(header))]);
  for (const column of wanted) {
    const header = written.get(column.key);
    if (header === undefined) {
      const free = freeHeader(column.header, taken);
      const at = texts.length + added.length;
      taken.add(foldText(free));
      added.push({ ...column, header: free, at });
      places.set(column.key, at);
      continue;
    }
    const at = texts.indexOf(foldText(header));
    if (at < 0 || texts.lastIndexOf(foldText(header)) !== at) return null;
    places.set(column.key, at);
  }
  return { places, added, stamped: [...stamped, ...added.map(({ key, header }) => [key, header] as const)] };
}
