import type { Table } from '../responses/schema.ts';
import { cellForm } from '../scales/cell-form.ts';
import type { FoldedSet } from '../scales/match-labels.ts';
import { sum } from './counts.ts';
import type { Draft } from './draft.ts';
import { type Evidence, means } from './evidence.ts';
import { headerText } from './header-text.ts';

/** All that tells a sheet of counts from one of answers. `drafts`: by column, as if every row were a response. */
export type CountSheet = {
  readonly columns: readonly Evidence[];
  readonly drafts: readonly Draft[];
  readonly table: Table;
  readonly from: number;
  readonly sets: readonly FoldedSet[];
};

/** Rows that tell what the numbers are. */
const sample = 200;

/** Counts are whole and not negative; a faulty cell in five is a fault of its own. */
export function holdsCounts({ profile: { numbers, answered } }: Evidence): boolean {
  const counts = [...numbers].filter(([value]) => Number.isInteger(value) && value >= 0);
  return counts.length > 0 && sum(counts.map(([, cells]) => cells)) >= 0.8 * answered;
}

const numberIn = (row: Table[number], column: number): number | null => {
  const form = cellForm(row[column] ?? null);
  return form.kind === 'number' ? form.value : null;
};

/** What the numbers of some columns add up to in each of the first rows; a row without any is left out. */
function sumsOf(columns: readonly number[], { table, from }: CountSheet) {
  return table.slice(from, from + sample).flatMap((row) => {
    const numbers = columns.flatMap((column) => numberIn(row, column) ?? []);
    return numbers.length === 0 ? [] : [{ row, sum: sum(numbers) }];
  });
}

const totalHeader =
  /^(grand )?(totals?|sum|base|sample( size)?|n)( (responses|answers|respondents|votes|counts?|number|n))?$|^(responses|respondents|answers|votes|(total )?number of (responses|answers|respondents))$|^(总计|合计|总数|共计|小计|总票数|总量|总次数|样本量|样本数|(参评|评价|答题|回答|参与|填写|参加)?总?人数|合计人数|人数合计)$/;

/** Columns that hold what the level columns add up to: by their name and half of the rows, or by two of three rows. */
export function totalsOf(counts: readonly number[], sheet: CountSheet): readonly number[] {
  const sums = sumsOf(counts, sheet);
  return sheet.columns.flatMap((column) => {
    if (!holdsCounts(column) || counts.includes(column.index)) return [];
    const hits = sums.filter(({ row, sum: all }) => all > 0 && numberIn(row, column.index) === all).length;
    const isNamed = totalHeader.test(headerText(column.header)) || means(column, 'derived');
    const isTotal = isNamed ? hits >= 0.5 * sums.length : sums.length > 2 && hits >= 0.67 * sums.length;
    return isTotal && hits > 0 ? [column.index] : [];
  });
}

/** True when the columns hold percents or shares of a whole in every row. */
export function areParts(columns: readonly number[], sheet: CountSheet): boolean {
  const sums = sumsOf(columns, sheet);
  const near = (whole: number, by: number) => sums.every(({ sum: all }) => Math.abs(all - whole) <= by);
  return sums.length > 0 && (near(100, 1.5) || near(1, 0.015));
}

/**
 * People who answer leave their names, words of their own and the time of day; sheets of counts do not. `except`: columns
 * that hold something else.
 */
export function isAnswered({ drafts, columns }: CountSheet, except: readonly number[] = []): boolean {
  return drafts.some(({ type }, place) => {
    const { profile } = columns[place] ?? {};
    const isSaid = type === 'pii' || type === 'freeText' || (type === 'timestamp' && (profile?.times ?? 0) > 0);
    return isSaid && !except.includes(place);
  });
}
