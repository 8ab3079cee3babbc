import type { ColumnType } from '../responses/schema.ts';
import { countedHeaders } from './answer-words.ts';
import { type CountSheet, holdsCounts, isAnswered } from './count-sheet.ts';
import { type Evidence, isRepeated, means } from './evidence.ts';
import { fitLevels, type LevelsFound } from './fit-levels.ts';
import { headerText } from './header-text.ts';
import type { LayoutReading } from './layout.ts';
import { levelName } from './level-names.ts';

type Parts = { readonly item: Evidence | null; readonly level: Evidence; readonly count: Evidence };

const isCalled = ({ header }: Evidence, pattern: RegExp) => pattern.test(headerText(header));

/** The levels that the cells of a column name. */
export function levelsIn({ profile }: Evidence, sheet: CountSheet): LevelsFound {
  if (profile.isCapped || profile.distinct > 40) return null;
  const cells = [...profile.spelled.values(), ...[...profile.numbers.keys()].map(String)];
  return fitLevels(
    cells.map((title) => ({ title, text: levelName(title).text })),
    sheet.sets,
    true,
  );
}

const isShare = (column: Evidence) => means(column, 'derived') || levelName(column.header).mark === 'share';

function partsOf(sheet: CountSheet): Parts | null {
  const count = sheet.columns.find((column) => isCalled(column, countedHeaders.count) && holdsCounts(column));
  if (count === undefined) return null;
  const others = sheet.columns.filter((column) => column !== count);
  const called = others.filter((column) => isCalled(column, countedHeaders.level));
  const level = [...called, ...others].find((column) => levelsIn(column, sheet) !== null) ?? called[0];
  if (level === undefined) return null;
  const texts = others.filter((column) => column !== level && column.profile.words.size > 0 && !isShare(column));
  const item =
    texts.find((column) => isCalled(column, countedHeaders.itemName)) ??
    texts.find((column) => isRepeated(column) && column.profile.dates === 0) ??
    null;
  return { item, level, count };
}

/** What a row is about beside its level: a table of counts has each level of it once, and most of them. */
function isGrid({ level, count }: Parts, { columns, table, from }: CountSheet): boolean {
  const about = columns.filter((column) => column !== level && column !== count && !isShare(column));
  const rows = table.slice(from).filter((row) => row.some((cell) => cell !== null && cell !== ''));
  const key = (row: (typeof rows)[number], some: readonly Evidence[]) =>
    JSON.stringify(some.map(({ index }) => row[index]));
  const groups = new Set(rows.map((row) => key(row, about))).size;
  const cells = new Set(rows.map((row) => key(row, [...about, level]))).size;
  const levels = new Set(rows.map((row) => row[level.index])).size;
  return cells === rows.length && rows.length >= 0.6 * groups * levels;
}

/** A row for each level, or for each item and level, with the number of answers; `null` when the sheet is none. */
export function countedLong(sheet: CountSheet): LayoutReading | null {
  const parts = partsOf(sheet);
  if (parts === null) return null;
  const { item, level, count } = parts;
  const own = [item, level, count].flatMap((column) => (column === null ? [] : [column.index]));
  if (isAnswered(sheet, own) || !isGrid(parts, sheet)) return null;
  const fit = levelsIn(level, sheet);
  const isFound = fit !== null && fit !== 'incomplete';
  // A few answers beside a number may all differ: without an item only a whole scale is sure to be a table of counts.
  if (item === null && !(isFound && fit.isListed && fit.levels.length >= 4)) return null;
  const isNamed = item !== null && isCalled(item, countedHeaders.itemName) && isCalled(level, countedHeaders.level);
  if (fit === null && !isNamed) return null;
  const types = new Map<number, ColumnType>(sheet.columns.filter(isShare).map(({ index }) => [index, 'derived']));
  if (item) types.set(item.index, 'itemName');
  types.set(level.index, 'category').set(count.index, 'levelCount');
  const reading = { layout: 'long-aggregated', types } as const;
  if (!isFound) return { ...reading, problem: fit === null ? 'levelsUnknown' : 'levelsMissing' };
  const { places: _, ...scale } = fit;
  const cells = { kind: 'long', item: item?.index ?? null, level: level.index, count: count.index } as const;
  return { ...reading, counted: { ...scale, cells } };
}
