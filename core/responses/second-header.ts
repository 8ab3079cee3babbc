import { cellForm } from '../scales/cell-form.ts';
import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';
import { isBlank } from './blank.ts';
import { isNoLabel } from './column-names.ts';
import type { Cell, Table } from './schema.ts';

/** A row that holds Qualtrics' import ids instead of answers. */
export function isImportIdRow(row: readonly Cell[] | undefined): boolean {
  return row?.some((cell) => typeof cell === 'string' && /^\s*\{\s*"ImportId"/.test(cell)) ?? false;
}

/** Rows looked at: a header shows within the first of them. */
const sample = 200;

const isText = (cell: Cell | undefined) =>
  typeof cell === 'string' && cellForm(cell).kind === 'word' && !isNotAnswered(foldText(cell));
const isFigure = (cell: Cell | undefined) => cell !== undefined && ['number', 'date'].includes(cellForm(cell).kind);
const isFilled = (cell: Cell | undefined) => !isBlank(cell);

/** A text that may name something: words, or words with a number. */
const isName = (cell: Cell | undefined) => typeof cell === 'string' && ['word', 'coded'].includes(cellForm(cell).kind);

/**
 * True when the second row names the parts of the questions above: it says "Open-Ended Response", or it goes on below two
 * blank headers at least, is text wherever it is filled, and none of it comes back as an answer.
 */
function namesParts([header = [], second = [], ...rest]: Table): boolean {
  const filled = second.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  const areNames = filled.length > 0 && filled.every((column) => isName(second[column]));
  const isAnswer = (column: number) => rest.some((row) => row[column] === second[column]);
  if (!areNames || filled.some(isAnswer)) return false;
  const goesOn = filled.filter((column) => column > 0 && !isFilled(header[column]));
  const labels = new Set(goesOn.map((column) => second[column]));
  return filled.some((column) => isNoLabel(second[column])) || (goesOn.length >= 2 && labels.size === goesOn.length);
}

/**
 * True when the second row is a header as well: it holds import ids, it names the parts of questions, or it is text in
 * every column (two at least) whose later cells are numbers or dates.
 */
export function hasSecondHeader(table: Table): boolean {
  const [header = [], second, ...rest] = table.slice(0, sample);
  if (second === undefined) return false;
  if (isImportIdRow(second) || namesParts(table.slice(0, sample))) return true;
  const figures = header.flatMap((_, column) => {
    const below = rest.map((row) => row[column]).filter(isFilled);
    const isColumn =
      isFilled(second[column]) && below.length > 0 && below.filter(isFigure).length >= 0.8 * below.length;
    return isColumn ? [isText(second[column])] : [];
  });
  return figures.length >= 2 && figures.every((isHeader) => isHeader);
}

/** Index in the table of the first row that may hold answers. */
export function firstAnswerRow(table: Table, headerRows: 1 | 2): number {
  return headerRows === 2 && isImportIdRow(table[2]) ? 3 : headerRows;
}
