import { periodName, periodNumber } from '../analysis/periods.ts';
import type { Counted } from '../responses/counted.ts';
import { issue } from '../responses/issue.ts';
import { type ColumnMap, type Issue, type ParsedSheet, segmentRoles, type Table } from '../responses/schema.ts';
import { firstAnswerRow } from '../responses/second-header.ts';
import { scaleText } from '../scales/ends.ts';
import type { Rubric } from '../scoring/schema.ts';
import { type CountFigures, countFigures } from './figures.ts';
import { type CountRow, readCounts } from './read-counts.ts';

/** Counts of one part of the rows: an item, a period, a group. */
export type CountPart = { readonly name: string; readonly figures: CountFigures };

/** A sheet of counts, summarised: nothing in it is a single response. */
export type CountsSummary = {
  readonly counted: Counted;
  /** Of all rows. */
  readonly figures: CountFigures;
  /** By item, in the sheet's order; empty where the sheet has one. */
  readonly items: readonly CountPart[];
  /** By period of the standard, in order, undated rows under '' last; empty when no row has a date. */
  readonly trend: readonly CountPart[];
  readonly groups: readonly { readonly title: string; readonly parts: readonly CountPart[] }[];
  readonly rows: number;
  readonly faulty: number;
  readonly totals: number;
  readonly issues: readonly Issue[];
};

/** Groups that are shown, and the most that a column may part the rows into. */
const mostGroupings = 3;
const mostGroups = 31;

function partsOf(
  rows: readonly CountRow[],
  nameOf: (row: CountRow) => string,
  counted: Counted,
  minimum: number,
): readonly CountPart[] {
  const byName = new Map<string, CountRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const same = byName.get(name);
    if (same) same.push(row);
    else byName.set(name, [row]);
  }
  return [...byName].map(([name, same]) => ({ name, figures: figuresOf(same, counted, minimum) }));
}

function figuresOf(rows: readonly CountRow[], counted: Counted, minimum: number): CountFigures {
  const counts = counted.levels.map((_, level) => rows.reduce((sum, row) => sum + (row.counts[level] ?? 0), 0));
  const unanswered = rows.reduce((sum, row) => sum + row.unanswered, 0);
  return countFigures(counts, unanswered, counted, minimum);
}

/**
 * Summarises the counts of a sheet: of all rows, by item, by period and by up to three group columns. `dated`: the rows as
 * they were read for their dates and groups. `null` when the sheet holds no counts that can be put together.
 */
export function summariseCounts(
  table: Table,
  map: ColumnMap,
  dated: ParsedSheet,
  { standard }: Pick<Rubric, 'standard'>,
): CountsSummary | null {
  const { counted, columns, headerRows } = map;
  const { minimumGroup: minimum, period } = standard;
  if (counted === undefined || map.refusals.length > 0) return null;
  const { rows, issues, faulty, totals } = readCounts(table, firstAnswerRow(table, headerRows), counted);
  const beside = new Map(dated.responses.map((one) => [one.row, one]));
  const periodOf = ({ row }: CountRow) => periodName(periodNumber(beside.get(row)?.at ?? null, period), period);
  const trend = [...partsOf(rows, periodOf, counted, minimum)].sort((a, b) =>
    a.name === '' ? 1 : b.name === '' ? -1 : a.name < b.name ? -1 : 1,
  );
  const level = counted.cells.kind === 'long' ? counted.cells.level : -1;
  const grouping = columns.filter(({ role }) => segmentRoles.includes(role));
  const groups = grouping.flatMap(({ header, index }, place) => {
    if (index === level) return [];
    const nameOf = ({ row }: CountRow) => beside.get(row)?.segments[place] ?? '';
    const parts = partsOf(rows, nameOf, counted, minimum);
    return parts.length < 2 || parts.length > mostGroups ? [] : [{ title: header, parts }];
  });
  const items = partsOf(rows, ({ item }) => item, counted, minimum);
  return {
    counted,
    figures: figuresOf(rows, counted, minimum),
    items: items.length > 1 ? items : [],
    trend: trend.some(({ name }) => name !== '') ? trend : [],
    groups: groups.slice(0, mostGroupings),
    rows: rows.length,
    faulty,
    totals,
    issues: [...(counted.isListed ? [] : [issue('levelsOfSheet', { levels: scaleText(counted.scale) })]), ...issues],
  };
}
