import type { DraftBand } from './draft.ts';
import type { FoundTable } from './find-table.ts';
import { isHeading } from './headings.ts';
import { isBlank, numberOf } from './read-number.ts';
import { type Range, rangeOf } from './read-range.ts';
import type { Rows } from './split-rows.ts';

const longestGrade = 30;

const isGrade = (text: string): boolean =>
  text.length > 0 &&
  text.length <= longestGrade &&
  !/[。；，;]/.test(text) &&
  rangeOf(text) === null &&
  numberOf(text) === null;

const written = (grade: string, text: string, range: Range, step: number): DraftBand => ({
  grade: grade.trim(),
  text: text.trim(),
  // Above 90 is from 91 on where totals are whole.
  from: range.from === null ? null : range.from + (range.isAbove ? step : 0),
  to: range.to,
  end: range.end,
});

/** How grade and scores part in one text: `A: 95+`, `优秀（90-100分）`, `90分以上为优秀`, `81~94分 B`. */
const splits: readonly RegExp[] = [
  /^(.+?)\s*[:：=]\s*(.+)$/,
  /^(.+?)\s*[(（[](.+)[)）\]]$/,
  /^(.+?)\s*(?:评为|評為|即为|属于|为|為|是|属)\s*(.+)$/,
  /^(\S+)\s+(.+)$/,
  /^(.+)\s+(\S+)$/,
];

function pairIn(text: string): readonly [grade: string, scores: string] | null {
  if (text.length > 60) return null;
  for (const split of splits) {
    const [, one = '', other = ''] = split.exec(text) ?? [];
    if (rangeOf(other) && isGrade(one)) return [one, other];
    if (rangeOf(one) && isGrade(other)) return [other, one];
  }
  return null;
}

type Pair = { readonly grade: string; readonly text: string; readonly range: Range };
const unread: Range = { from: null, to: null, isAbove: false, end: 'with' };

/** A grade and its scores in a row of cells. Below a header of grades bare numbers are lower ends, two of them both ends. */
function pairOf(cells: readonly string[], isBelowHeader: boolean): Pair | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [only = ''] = filled;
  const [named = '', scores = ''] = filled.length === 1 ? (pairIn(only) ?? []) : [];
  const inOne = rangeOf(scores);
  if (inOne) return { grade: named, text: scores, range: inOne };
  const grade = filled.find(isGrade);
  const text = filled.find((cell) => rangeOf(cell) !== null);
  const range = rangeOf(text ?? '');
  if (grade !== undefined && text !== undefined && range) return { grade, text, range };
  if (grade === undefined || !isBelowHeader) return null;
  const numbers = filled.flatMap((cell) => numberOf(cell)?.value ?? []);
  const [from = null] = numbers;
  if (numbers.length > 1)
    return {
      grade,
      text: numbers.join('–'),
      range: { ...unread, from: Math.min(...numbers), to: Math.max(...numbers) },
    };
  if (from !== null) return { grade, text: String(from), range: { ...unread, from } };
  return { grade, text: filled.find((cell) => cell !== grade) ?? '', range: unread };
}

/** Scores and grades in turn, each on a line of its own. */
function stackedPairs(lines: readonly string[]): readonly Pair[] {
  const first = lines.findIndex((line) => rangeOf(line) !== null);
  if (first < 0) return [];
  const heads = lines.slice(Math.max(0, first - 3), first);
  const gradeHead = heads.findIndex((line) => isHeading('grade', line));
  const rangeHead = heads.findIndex((line) => isHeading('range', line) && !isHeading('grade', line));
  const before = lines[first - 1] ?? '';
  const isGradeFirst = gradeHead >= 0 && rangeHead >= 0 ? gradeHead < rangeHead : isGrade(before) && before.length <= 6;
  const pairs: Pair[] = [];
  for (let at = first; at < lines.length; at += 2) {
    const text = lines[at] ?? '';
    const grade = lines[isGradeFirst ? at - 1 : at + 1] ?? '';
    const range = rangeOf(text);
    if (!range || !isGrade(grade)) break;
    pairs.push({ grade, text, range });
  }
  return pairs;
}

function pairsIn(rows: Rows): readonly Pair[] {
  const isHead = (cells: readonly string[]) =>
    cells.length > 1 &&
    cells.some((cell) => isHeading('grade', cell)) &&
    cells.some((cell) => isHeading('range', cell));
  const head = rows.findIndex(isHead);
  const pairs = rows.flatMap((cells, place) =>
    place === head ? [] : (pairOf(cells, head >= 0 && place > head && cells.length > 1) ?? []),
  );
  if (pairs.length > 0) return pairs;
  return stackedPairs(rows.flatMap((cells) => (cells.length === 1 ? cells : [])));
}

/** The smallest step that all bounds are whole multiples of: what a total is rounded to. */
export function stepOf(bounds: readonly (number | null)[]): 1 | 0.1 | 0.01 {
  const isWhole = (times: number) =>
    bounds.every((value) => value === null || Math.abs(Math.round(value * times) - value * times) < 1e-6);
  return isWhole(1) ? 1 : isWhole(10) ? 0.1 : 0.01;
}

/** Where a band stands among the others; one whose scores cannot be read keeps its place between its neighbours. */
function ranked(bands: readonly DraftBand[]): readonly DraftBand[] {
  const keys = bands.map(({ from, to }) => from ?? to);
  const known = keys.flatMap((key) => key ?? []);
  const isWorstFirst = (known[0] ?? 0) < (known[known.length - 1] ?? 0);
  const bestFirst = isWorstFirst ? [...bands].reverse() : bands;
  let above = Number.POSITIVE_INFINITY;
  const placed = bestFirst.map((band, place) => {
    above = band.from ?? band.to ?? above - 1e-6;
    // Of two bands at one number the one that only ends there is the lower.
    return { band, key: above - (band.from === null ? 1e-9 : 0), place };
  });
  return placed.sort((a, b) => (a.key === b.key ? a.place - b.place : b.key > a.key ? 1 : -1)).map(({ band }) => band);
}

/** The grades of a pasted text with their scores, best first; none when it has no table of grades. */
export function readBands({ around }: Pick<FoundTable, 'around'>): readonly DraftBand[] {
  const pairs = pairsIn(around);
  const step = stepOf(pairs.flatMap(({ range }) => [range.from, range.to]));
  const bands = ranked(pairs.map(({ grade, text, range }) => written(grade, text, range, step)));
  // "80以下" says where a grade ends; it begins where the next one ends.
  return bands.map((band, place) => {
    if (band.from !== null || band.to === null) return band;
    const below = bands[place + 1];
    if (!below) return { ...band, from: 0 };
    return below.to === null ? band : { ...band, from: below.end === 'with' ? below.to + step : below.to };
  });
}
