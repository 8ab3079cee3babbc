import { cellForm } from '../scales/cell-form.ts';
import { foldText } from '../scales/fold.ts';
import { isNotAnswered } from '../scales/not-answered.ts';
import { isBlank } from './blank.ts';
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

/**
 * True when the second row is a header as well: it holds import ids, or it is text in every column (two at least)
 * whose later cells are numbers or dates.
 */
export function hasSecondHeader(table: Table): boolean {
  const [header = [], second, ...rest] = table.slice(0, sample);
  if (second === undefined) return false;
  if (isImportIdRow(second)) return true;
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
