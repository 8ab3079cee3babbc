import type { Drawing } from './drawing.ts';
import { columnsOf, layOut } from './layout.ts';

/** From the first of these on the dashboard is for working with, not for the printed page; spare rows are blank. */
const workingSections: readonly string[] = ['low-scores', 'data-quality', 'spare'];

/** More rows on one A4 page would be too small to read. */
const mostRows = 90;

/**
 * How many rows from the top belong on the printed page, by the keys of the hidden first column: whole sections, up to
 * the first that is for working with or would not fit.
 */
export function printedRows(keys: readonly string[]): number {
  const working = keys.findIndex((key) => workingSections.some((id) => key.startsWith(`${id}:`)));
  const end = working < 0 ? keys.length : working;
  if (end <= mostRows) return end;
  // The first row of a section is its place 0; what fits ends where the last section begins that still starts in time.
  const starts = keys.flatMap((key, row) => (row > 0 && row <= mostRows && key.endsWith(':0') ? [row] : []));
  return starts[starts.length - 1] ?? mostRows;
}

/** Ends (not included, counted from 0) of the part of the dashboard that belongs on one printed page. */
export function printRange(dashboard: Drawing): { readonly rows: number; readonly columns: number } {
  const layout = layOut(dashboard);
  return { rows: printedRows(layout.rows.map(({ key }) => key)), columns: columnsOf(layout) };
}
