import type { Cell } from '../responses/schema.ts';
import { type FoundRow, type FoundTable, readSheetTable } from '../tabs/sheet-table.ts';
import { overridesColumns } from './columns.ts';
import { type LineKey, readLineKey } from './line.ts';

/** A line as it stands on the tab. */
export type Line = LineKey & { readonly found: FoundRow };

/** The lines of one response in the order in which they came. */
export type Lines = readonly Line[];

/** The log as it stands: its own lines are its memory. */
export type Log = { readonly byId: ReadonlyMap<string, Lines>; readonly found: FoundTable };

/** Reads the Overrides tab, wherever people sorted its rows or moved its columns. */
export function readLog(rows: readonly (readonly Cell[])[]): Log {
  const found = readSheetTable(rows, overridesColumns());
  const byId = new Map<string, Line[]>();
  for (const row of found.rows.values()) {
    const key = readLineKey(row.key);
    if (!key) continue;
    const line = { ...key, found: row };
    const lines = byId.get(key.id);
    if (lines) lines.push(line);
    else byId.set(key.id, [line]);
  }
  for (const lines of byId.values()) lines.sort((a, b) => a.number - b.number);
  return { byId, found };
}

const settled = ['placed', 'dismissed'];

/** The lines of a response since a person last said where its entries belong. */
export function openLines(lines: Lines): Lines {
  const at = lines.map(({ change }) => settled.includes(change)).lastIndexOf(true);
  return lines.slice(at + 1);
}

/** The lines that say how things stand: the last about the score, and the last about counting. */
export function lastLines(lines: Lines): { readonly score: Line | undefined; readonly counting: Line | undefined } {
  const open = [...openLines(lines)].reverse();
  return {
    score: open.find(({ change }) => change === 'set' || change === 'cleared'),
    counting: open.find(({ change }) => change === 'leftOut' || change === 'counted'),
  };
}
