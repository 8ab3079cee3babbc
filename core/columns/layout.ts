import type { ColumnType, Layout } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import type { FoldedSet } from '../scales/match-labels.ts';
import { countedHeaders } from './answer-words.ts';
import type { Draft } from './draft.ts';
import { type Evidence, means } from './evidence.ts';
import { headerText } from './header-text.ts';
import { areWhole, areWithin } from './numbers.ts';

/** How a sheet is laid out, and the types that only the layout tells, by column. */
export type LayoutReading = { readonly layout: Layout; readonly types: ReadonlyMap<number, ColumnType> };

const isCounts = ({ profile }: Evidence) =>
  profile.numbers.size > 0 &&
  profile.words.size === 0 &&
  areWhole(profile.numbers) &&
  areWithin(profile.numbers, 0, Infinity);

/** Columns named by three or more words of one list that hold counts, beside a total or shares of them. */
function aggregatedCounts(columns: readonly Evidence[], sets: readonly FoldedSet[]): LayoutReading | null {
  const named = columns.filter(isCounts).map((column) => ({ column, word: foldText(column.header) }));
  const sums = columns.filter((column) => means(column, 'derived') || column.header.includes('%'));
  if (sums.length === 0) return null;
  for (const { known } of sets) {
    const levels = named.filter(({ word }) => known.has(word));
    if (new Set(levels.map(({ word }) => known.get(word))).size < 3) continue;
    const types = new Map<number, ColumnType>(sums.map(({ index }) => [index, 'derived']));
    for (const { column } of levels) types.set(column.index, 'levelCount');
    return { layout: 'aggregated-counts', types };
  }
  return null;
}

/** A row for each item and level with the number of answers. */
function longAggregated(columns: readonly Evidence[]): LayoutReading | null {
  const find = (pattern: RegExp) => columns.find(({ header }) => pattern.test(headerText(header)));
  const [item, level, count] = [find(countedHeaders.itemName), find(countedHeaders.level), find(countedHeaders.count)];
  if (!item || !level || !count || !isCounts(count) || item.profile.words.size === 0) return null;
  return {
    layout: 'long-aggregated',
    types: new Map([
      [item.index, 'itemName'],
      [level.index, 'category'],
      [count.index, 'levelCount'],
    ]),
  };
}

/** A log of complaints: its columns say so, and none of them can be scored. */
function isComplaintLog(columns: readonly Evidence[], drafts: readonly Draft[]): boolean {
  const complaints = columns.filter((column) => means(column, 'complaint'));
  return complaints.length >= 2 && drafts.every(({ use }) => use === 'no');
}

/** One response a row, or one of the layouts that hold something else. */
export function layoutOf(
  columns: readonly Evidence[],
  drafts: readonly Draft[],
  sets: readonly FoldedSet[],
  headerRows: 1 | 2,
): LayoutReading {
  const aggregated = aggregatedCounts(columns, sets) ?? longAggregated(columns);
  if (aggregated !== null) return aggregated;
  if (isComplaintLog(columns, drafts)) return { layout: 'complaint-rows', types: new Map() };
  return { layout: headerRows === 2 ? 'respondent-rows-2-header' : 'respondent-rows', types: new Map() };
}
