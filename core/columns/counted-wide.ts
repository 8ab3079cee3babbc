import type { CountCells } from '../responses/counted.ts';
import type { ColumnType } from '../responses/schema.ts';
import { isNotAnswered } from '../scales/not-answered.ts';
import { countedHeaders } from './answer-words.ts';
import { areParts, type CountSheet, holdsCounts, isAnswered, totalsOf } from './count-sheet.ts';
import { type Evidence, means } from './evidence.ts';
import { fitLevels, type LevelsFit } from './fit-levels.ts';
import type { LayoutReading } from './layout.ts';
import { type CountMark, levelName, levelNumber } from './level-names.ts';
import { areWithin } from './numbers.ts';

/** A column that may be named after a level of a scale. */
type Named = { readonly column: Evidence; readonly text: string; readonly title: string; readonly mark: CountMark };

function nameOf(column: Evidence): Named {
  const { text, mark } = levelName(column.header);
  const at = column.header.toLowerCase().indexOf(text);
  const spelled = text === '' || at < 0 ? column.header.trim() : column.header.slice(at, at + text.length);
  return { column, text, mark, title: spelled.replace(/\s+/g, ' ') };
}

const indexOf = ({ column }: Named) => column.index;

const levelsIn = (named: readonly Named[], { places }: LevelsFit): readonly Named[] =>
  named.filter(({ text }) => places.has(text)).sort((a, b) => (places.get(a.text) ?? 0) - (places.get(b.text) ?? 0));

const isNumbered = (levels: readonly Named[]) => levels.some(({ text }) => levelNumber(text)?.isPlain);

const valuesOf = (levels: readonly Named[]) => levels.map(({ column }) => column.profile.numbers);
const areLarge = (levels: readonly Named[]) => valuesOf(levels).some((values) => !areWithin(values, 0, 10));
/** One column for each choice, with a 1 where it was chosen. */
const areTicks = (levels: readonly Named[]) => valuesOf(levels).every((values) => areWithin(values, 0, 1));

/** A row for each question: a column that is called so and never says the same twice. */
const isByItem = ({ columns }: CountSheet) =>
  columns.some(
    ({ text, profile: { filled, distinct, words } }) =>
      countedHeaders.itemName.test(text) && words.size > 0 && filled >= 2 && distinct === filled,
  );

/**
 * What says that whole numbers under the names of levels are counts: the names, shares beside them, or a total or large
 * numbers where nothing else on the sheet is an answer. Three ratings called "Good", "Fair" and "Poor" have none of these
 * or stand beside what people leave when they answer.
 */
function areCounted(levels: readonly Named[], totals: readonly number[], shares: readonly Named[], sheet: CountSheet) {
  const texts = levels.map(({ text }) => text);
  if (levels.some(({ mark }) => mark === 'count')) return true;
  if (shares.filter(({ text }) => texts.includes(text)).length >= levels.length) return true;
  if (areTicks(levels)) return false;
  const [isLong, isLarge, isAdded] = [levels.length >= 4, areLarge(levels), totals.length > 0];
  // Columns are also numbered by their questions, and then have a total as well.
  if (isNumbered(levels)) return isAdded && isLarge && !isAnswered(sheet);
  if ((isLong && isLarge && isAdded) || isByItem(sheet)) return true;
  if (isAnswered(sheet)) return false;
  // An average beside large counts looks like an answer as well.
  if (isLarge && (isLong || isAdded)) return true;
  const places = levels.map(indexOf);
  const isAlone = sheet.drafts.every(({ use }, place) => use === 'no' || places.includes(place));
  return isAlone && (isAdded || isLarge || isLong);
}

const typed = (type: ColumnType, columns: readonly number[]) => columns.map((column) => [column, type] as const);

/** Columns that count answers without a level: N/A, "no answer". */
const unansweredIn = (named: readonly Named[]) =>
  named.filter(({ text, column }) => text !== '' && isNotAnswered(text) && holdsCounts(column)).map(indexOf);

function derivedIn({ columns }: CountSheet, shares: readonly Named[], totals: readonly number[]) {
  const sums = columns.filter((column) => means(column, 'derived') || column.header.includes('%'));
  return typed('derived', [...sums.map(({ index }) => index), ...shares.map(indexOf), ...totals]);
}

/** Shares without the counts that they are shares of. */
function percentReading(named: readonly Named[], sheet: CountSheet): LayoutReading | null {
  const filled = named.filter(({ column }) => column.profile.answered > 0);
  const fit = fitLevels(filled, sheet.sets, false);
  if (fit === null || fit === 'incomplete') return null;
  const levels = levelsIn(filled, fit);
  const isMarked = levels.every(({ mark }) => mark === 'share');
  const isPrinted = levels.some(({ column }) => [...column.profile.spelled.values()].some((text) => /%$/.test(text)));
  const isOfPeople = isAnswered(sheet) && !isByItem(sheet);
  if (!isMarked && (isOfPeople || !(isPrinted || areParts(levels.map(indexOf), sheet)))) return null;
  return { layout: 'aggregated-counts', types: new Map(derivedIn(sheet, levels, [])), problem: 'percentOnly' };
}

/** Counts that cannot be put together: a level that stands there twice, or a scale with a number left out. */
function brokenReading(counted: readonly Named[], sheet: CountSheet): LayoutReading | null {
  const once = counted.filter((one, place) => counted.findIndex(({ text }) => text === one.text) === place);
  const fit = fitLevels(once, sheet.sets, false);
  if (fit === null) return null;
  const isLevel = ({ text }: Named) => (fit === 'incomplete' ? levelNumber(text) !== null : fit.places.has(text));
  const levels = counted.filter(isLevel);
  if (!areCounted(levels, [], [], sheet)) return null;
  const problem = fit === 'incomplete' ? 'levelsMissing' : 'levelsTwice';
  return { layout: 'aggregated-counts', types: new Map(typed('levelCount', levels.map(indexOf))), problem };
}

/** Whether nearly all cells of these columns are counts, however many faults one of them has. */
function holdCounts(columns: readonly Named[]): boolean {
  const filled = columns.filter(({ column }) => column.profile.answered > 0);
  return filled.filter(({ column }) => holdsCounts(column)).length >= 0.8 * filled.length;
}

const foundIn = (named: readonly Named[], sheet: CountSheet): LevelsFit | null => {
  const isAverage = ({ column }: Named) => means(column, 'derived');
  // "Average" is a level of some scales and a figure beside others.
  const [all, rest] = [named, named.filter((one) => !isAverage(one))].map((some) => fitLevels(some, sheet.sets, true));
  return all && all !== 'incomplete' ? all : rest && rest !== 'incomplete' ? rest : null;
};

/**
 * Numbers of answers under the names of a scale's levels; `asked` are columns that are named so and may be answers. `null`
 * when no three columns are named so.
 */
export function countedWide(sheet: CountSheet): LayoutReading | null {
  const named = sheet.columns.map(nameOf).filter(({ text }) => text !== '');
  const unmarked = named.filter(({ mark, column }) => mark !== 'share' && column.profile.answered > 0);
  const counted = unmarked.filter(({ column }) => holdsCounts(column));
  const [wider, narrow] = [foundIn(unmarked, sheet), foundIn(counted, sheet)];
  const isWider = wider !== null && wider.levels.length > (narrow?.levels.length ?? 0);
  if (isWider && areParts(levelsIn(unmarked, wider).map(indexOf), sheet)) return percentReading(unmarked, sheet);
  const fit = isWider && holdCounts(levelsIn(unmarked, wider)) ? wider : narrow;
  if (fit === null) return brokenReading(counted, sheet) ?? percentReading(named, sheet);
  const levels = levelsIn(unmarked, fit);
  const counts = levels.map(indexOf);
  const unanswered = unansweredIn(counted);
  const totals = [...new Set([...totalsOf(counts, sheet), ...totalsOf([...counts, ...unanswered], sheet)])].filter(
    (column) => !unanswered.includes(column),
  );
  const shares = named.filter(({ mark, text }) => mark === 'share' && fit.places.has(text));
  if (!areCounted(levels, totals, shares, sheet))
    return isNumbered(levels) || areTicks(levels)
      ? null
      : { layout: 'respondent-rows', types: new Map(), asked: new Set(counts) };
  const isBare = totals.length === 0 && shares.length === 0 && levels.every(({ mark }) => mark !== 'count');
  if (isBare && areParts(counts, sheet)) return percentReading(unmarked, sheet);
  const cells: CountCells = { kind: 'wide', counts, unanswered, totals };
  const { places: _, ...scale } = fit;
  return {
    layout: 'aggregated-counts',
    types: new Map([...derivedIn(sheet, shares, totals), ...typed('levelCount', [...counts, ...unanswered])]),
    counted: { ...scale, cells },
  };
}
