import { isHeading, isLevel, isTotal } from './headings.ts';
import { isBlank, numberOf } from './read-number.ts';
import { rangeOf } from './read-range.ts';
import { type Rows, splitRows } from './split-rows.ts';

/**
 * The table of dimensions within a text, and the rows around it in their order: grades and lists of levels are looked for
 * there. `header`: empty when the table has none. `isStacked`: every cell stood on a line of its own.
 */
export type FoundTable = {
  readonly header: readonly string[];
  readonly body: Rows;
  readonly around: Rows;
  readonly isStacked: boolean;
};

const has = (cells: readonly string[], kind: Parameters<typeof isHeading>[0]) =>
  cells.some((cell) => isHeading(kind, cell));

/** The row above the dimensions: it names them, their weight or the levels. Numbers name levels only beside such a name. */
function isHeader(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.some((cell) => rangeOf(cell) !== null)) return false;
  if (has(cells, 'dimension')) return has(cells, 'weight') || cells.some(isLevel);
  if (has(cells, 'grade')) return false;
  const words = cells.filter((cell) => isLevel(cell) && numberOf(cell) === null).length;
  return words > 1 || (has(cells, 'weight') && (words > 0 || cells[0] === ''));
}

/** A row of grades or the header above them: the dimensions end there. */
const isOfGrades = (cells: readonly string[]): boolean =>
  (has(cells, 'grade') && has(cells, 'range')) || (cells.length < 4 && cells.some((cell) => rangeOf(cell) !== null));

const isNumber = (cell: string): boolean => numberOf(cell) !== null;

function underHeader(rows: Rows): FoundTable | null {
  const at = rows.findIndex(isHeader);
  const header = rows[at];
  if (!header) return null;
  const below = rows.slice(at + 1);
  const end = below.findIndex(isOfGrades);
  const body = below.slice(0, end < 0 ? below.length : end);
  const isRow = (cells: readonly string[]) => cells.length > 1 && cells.join() !== header.join();
  const around = [...rows.slice(0, at), ...body.filter((cells) => !isRow(cells)), ...below.slice(body.length)];
  return { header, body: body.filter(isRow), around, isStacked: false };
}

/** Rows of a name and numbers without a header. */
function withoutHeader(rows: Rows): FoundTable | null {
  const isRow = ([name = '', ...cells]: readonly string[]) =>
    !isBlank(name) && !isNumber(name) && cells.some(isNumber) && cells.every((cell) => isNumber(cell) || isBlank(cell));
  const body = rows.filter(isRow);
  return body.length < 2 ? null : { header: [], body, around: rows.filter((cells) => !isRow(cells)), isStacked: false };
}

/** Longest line that may name a dimension whose numbers are all lost. */
const longestBare = 20;
/** Most lines between the first heading and the first dimension. */
const mostHeadings = 14;

/** Every cell on a line of its own: what was blank has left no line, so the numbers of a row are its first ones. */
function stacked(rows: Rows): FoundTable | null {
  const lines = rows.map(([cell = '']) => cell);
  const isRowAt = (at: number) => !isNumber(lines[at] ?? '0') && isNumber(lines[at + 1] ?? '');
  const isBare = (at: number) => {
    const line = lines[at] ?? '';
    const isName = line.length <= longestBare && !/^\d/.test(line) && rangeOf(line) === null && !isTotal(line);
    return (
      isName && !isNumber(line) && !isOfGrades(line.split(/\s+/)) && !has([line], 'grade') && !has([line], 'range')
    );
  };
  const start = lines.findIndex((line, at) => {
    const next = lines.slice(at + 1, at + mostHeadings);
    return (
      isHeading('dimension', line) && (isHeading('weight', next[0] ?? '') || next.some(isLevel)) && next.some(isNumber)
    );
  });
  if (start < 0) return null;
  let at = lines.findIndex((_line, place) => place > start && isRowAt(place));
  if (at < 0) return null;
  const header = lines.slice(start, at);
  const body: string[][] = [];
  while (
    at < lines.length &&
    (isRowAt(at) || (isBare(at) && (isRowAt(at + 1) || (isBare(at + 1) && isRowAt(at + 2)))))
  ) {
    const row = [lines[at] ?? ''];
    for (at += 1; isNumber(lines[at] ?? ''); at += 1) row.push(lines[at] ?? '');
    body.push(row);
  }
  return { header, body, around: [...rows.slice(0, start), ...rows.slice(at)], isStacked: true };
}

/** Rows that are none of the table, as they were before their spaces parted them. */
const rejoined = (found: FoundTable, isLoose: boolean): FoundTable =>
  isLoose ? { ...found, around: found.around.map((cells) => [cells.join(' ')]) } : found;

/** The table of dimensions in a text, however its cells are parted; `null` when there is none. */
export function findTable(text: string): FoundTable | null {
  const ways = splitRows(text);
  const lines = ways[ways.length - 1]?.rows ?? [];
  for (const { rows, isLoose } of ways) {
    const found = underHeader(rows);
    if (found && found.body.length > 0) return rejoined(found, isLoose);
  }
  const inLines = stacked(lines);
  if (inLines) return inLines;
  for (const { rows, isLoose } of ways) {
    const found = withoutHeader(rows);
    if (found) return rejoined(found, isLoose);
  }
  return null;
}
