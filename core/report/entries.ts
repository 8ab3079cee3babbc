import { addDays } from '../actions/deadlines.ts';
import type { Cell } from '../responses/schema.ts';
import { rowDigest } from '../tabs/row-digest.ts';

// Every row that people fill in has a key in the hidden first column: <table>|<period>|<line>, and where we propose the
// first cells what they said: <table>|<period>|<line> #<digest> #<digest>.

/** Tables with cells for people, by the places of those cells from 0 within the table. */
export const entryPlaces = { plan: [2, 3, 4, 5, 6], past: [2, 3, 4, 5, 6], sign: [1, 2], signed: [2, 3] } as const;

/** Where the due day of a line stands. */
const duePlace = 3;

export type EntryTable = keyof typeof entryPlaces;

/** One line of the report as it was read. */
export type ReportEntry = {
  readonly period: string;
  readonly line: string;
  /** Its cells in order, with what people typed and what we proposed. */
  readonly cells: readonly string[];
  /** Digests of what we proposed for the first cells: a cell that still says it was not typed. */
  readonly ours: readonly string[];
};

const digestOf = (cell: string): string => rowDigest([cell]);

/** The key of a row; `digests` of what we propose for its first cells. */
export const entryKey = (table: EntryTable, period: string, line: string, digests: readonly string[] = []): string =>
  [`${table}|${period}|${line}`, ...digests].join(' #');

/** The digests of proposed cells. */
export const digestsOf = (cells: readonly string[]): readonly string[] => cells.map(digestOf);

/** The cell at a place when a person typed it; '' when it is blank or still what we proposed. */
export function typedCell({ cells, ours }: Pick<ReportEntry, 'cells' | 'ours'>, place: number): string {
  const cell = cells[place] ?? '';
  return ours[place] === undefined || digestOf(cell) !== ours[place] ? cell : '';
}

/** A day that somebody typed is a number of days to a sheet. */
const cellText = (cell: Cell | undefined, isDay: boolean): string =>
  isDay && typeof cell === 'number' ? addDays('1899-12-30', Math.floor(cell)) : String(cell ?? '').trim();

/** What was typed into the report, wherever its rows stand now. A line that stands twice counts as first filled in. */
export function readReportEntries(rows: readonly (readonly Cell[])[]): readonly ReportEntry[] {
  const found = new Map<string, ReportEntry>();
  for (const row of rows) {
    const key = /^(plan|past|sign|signed)\|([^|]*)\|([\s\S]+?)((?: #\w+)*)$/.exec(String(row[0] ?? ''));
    const [, table, period = '', line = '', digests = ''] = key ?? [];
    if (table === undefined) continue;
    // Column A holds the key, so a table's first column stands in B.
    const isPlan = table === 'plan' || table === 'past';
    const cells = entryPlaces[table as EntryTable].map((place) =>
      cellText(row[place + 1], isPlan && place === duePlace),
    );
    const entry = { period, line, cells, ours: digests.split(' #').slice(1) };
    const name = `${period}|${line}`;
    if (!found.has(name) && cells.some((_, place) => typedCell(entry, place) !== '')) found.set(name, entry);
  }
  return [...found.values()];
}
