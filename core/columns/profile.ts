import type { Cell, Table } from '../responses/schema.ts';
import { writtenDate } from '../responses/written-date.ts';
import { cellForm } from '../scales/cell-form.ts';
import { foldAnswer } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';
import { addUp, sum } from './counts.ts';
import { timeSpan } from './time-spans.ts';

/** Distinct cells beyond this many are not told apart: such a column is text, an id or a time. */
const mostDistinct = 2000;

/** What the cells of a column hold, by distinct cell. `isCapped`: there are more distinct cells than were counted. */
export type CellCounts = { readonly counts: Map<Cell, number>; readonly filled: number; readonly isCapped: boolean };

/** A cell that is longer than a sheet allows. `row` as the sheet counts. */
export type LongCell = { readonly row: number; readonly column: number; readonly length: number };

/** What a column's answers look like. Counts are of cells unless said otherwise. */
export type Profile = {
  readonly filled: number;
  readonly distinct: number;
  readonly isCapped: boolean;
  /** Neither blank nor N/A nor an error. */
  readonly answered: number;
  readonly dates: number;
  /** Dates with a time of day. */
  readonly times: number;
  /** Words that are dates only if the header says so: "7/4/24" is a version number as well. */
  readonly shortDates: number;
  /** Words that are lengths of time ("3分5秒"), and figures that may be one or a time of day ("00:03:05"). */
  readonly spans: number;
  readonly clocks: number;
  /** Value → cells: plain numbers, and apart the numbers that stand beside a word ("7 - Very likely"). */
  readonly numbers: ReadonlyMap<number, number>;
  readonly codes: ReadonlyMap<number, number>;
  /** Folded word → cells; a word beside a code counts as well. `spelled` has them as first written. */
  readonly words: ReadonlyMap<string, number>;
  readonly spelled: ReadonlyMap<string, string>;
  /** Folded words that mean that nothing was answered, unless the scale has them. */
  readonly unanswered: ReadonlySet<string>;
  /** Distinct cells that hold a word and a code, with the number of cells that are the same. */
  readonly coded: readonly CodedCell[];
};

type CodedCell = { readonly cell: string; readonly word: string; readonly code: number; readonly cells: number };

/** Counts a column's distinct cells below the header rows and reports a cell over 50,000 characters. */
export function countCells(table: Table, column: number, from: number): { cells: CellCounts; long: LongCell | null } {
  const counts = new Map<Cell, number>();
  let filled = 0;
  let long: LongCell | null = null;
  for (let row = 0; row < table.length; row++) {
    const cell = table[row]?.[column];
    if (typeof cell === 'string' && cell.length > 50_000) long ??= { row: row + 1, column, length: cell.length };
    if (row < from || cell === undefined || cell === null || cell === '') continue;
    filled += 1;
    if (counts.size < mostDistinct) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return { cells: { counts, filled, isCapped: counts.size >= mostDistinct }, long };
}

/** Several columns as one, for a grid whose rows share their scale. */
export function joinCounts(columns: readonly CellCounts[]): CellCounts {
  return {
    counts: addUp(columns.map(({ counts }) => counts)),
    filled: sum(columns.map(({ filled }) => filled)),
    isCapped: columns.some(({ isCapped }) => isCapped),
  };
}

/** The word of a cell that also holds its code, as it is spelled there. */
const spelledWord = (text: string, word: string) => {
  const at = text.toLowerCase().indexOf(word);
  const spelled = at < 0 ? '' : text.slice(at, at + word.length);
  return foldAnswer(spelled) === word ? spelled : word;
};

const add = <Key>(map: Map<Key, number>, key: Key, cells: number) => map.set(key, (map.get(key) ?? 0) + cells);

/** Reads each distinct cell once and sums up what the column holds. */
export function profileOf({ counts, filled, isCapped }: CellCounts): Profile {
  const numbers = new Map<number, number>();
  const codes = new Map<number, number>();
  const words = new Map<string, number>();
  const spelled = new Map<string, string>();
  const unanswered = new Set<string>();
  const coded: CodedCell[] = [];
  const sums = { answered: 0, dates: 0, times: 0, shortDates: 0, spans: 0, clocks: 0 };
  for (const [cell, cells] of counts) {
    const form = cellForm(cell);
    const text = String(cell).trim();
    const word = form.kind === 'coded' ? form.word : foldAnswer(text);
    if (form.kind === 'blank' || form.kind === 'error') continue;
    if (typeof cell === 'string' && isNotAnswered(word)) {
      unanswered.add(word);
      continue;
    }
    sums.answered += cells;
    if (form.kind === 'number') add(numbers, form.value, cells);
    else {
      const date = writtenDate(text);
      if (date?.isShort) sums.shortDates += cells;
      else if (date !== null || form.kind === 'date') {
        sums.dates += cells;
        if (date !== null && date.clock !== null && !text.endsWith('T00:00:00')) sums.times += cells;
        continue;
      }
      const length = timeSpan(text);
      if (length === 'span') sums.spans += cells;
      else if (length === 'clock') sums.clocks += cells;
      const isCoded = form.kind === 'coded';
      if (isCoded) coded.push({ cell: text, word, code: form.code, cells });
      if (isCoded && form.isMarked) add(codes, form.code, cells);
      add(words, word, cells);
      if (!spelled.has(word)) spelled.set(word, isCoded ? spelledWord(text, word) : text);
    }
  }
  return { filled, distinct: counts.size, isCapped, ...sums, numbers, codes, words, spelled, unanswered, coded };
}

/** Share (0..1) of the answered cells that are plain numbers, or a number with its word where `withCodes`. */
export function numericShare({ numbers, codes, answered }: Profile, withCodes: boolean): number {
  return answered === 0 ? 0 : (sum(numbers.values()) + (withCodes ? sum(codes.values()) : 0)) / answered;
}
