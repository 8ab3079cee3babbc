import type { Kind } from '../figure/schema.ts';
import { type Area, numberReader } from './area.ts';
import { fault, type RangeRead, wrongFault } from './range-read.ts';
import { isEmpty, isWord, textIn } from './read-cell.ts';

/** Whether all that stands in some cells are words, and something does. */
export const isAllWords = (cells: Area['rows'][number]['cells']): boolean =>
  cells.some((cell) => !isEmpty(cell)) && cells.every((cell) => isEmpty(cell) || isWord(cell));

/** An area without its header row and, where all of it is words, without its first column. */
export function withoutNames(area: Area): Area {
  const [first, ...others] = area.rows;
  const body = { ...area, rows: first && isAllWords(first.cells) ? others : area.rows };
  const isNamed = area.width > 1 && isAllWords(body.rows.map(({ cells }) => cells[0] ?? null));
  if (!isNamed) return body;
  return {
    ...body,
    column: body.column + 1,
    width: body.width - 1,
    rows: body.rows.map((row) => ({ ...row, cells: row.cells.slice(1) })),
  };
}

/** Every cell of a range in its order, without a header. Of texts only what stands in the sheet's first row is one. */
export function readList(area: Area, field: string, kind: Kind): RangeRead {
  const { a1 } = area;
  if (kind === 'texts') {
    const texts = area.rows.filter(({ row }) => row > 1).flatMap(({ cells }) => cells.map(textIn));
    if (texts.length === 0) return fault('blankRange', { range: a1 });
    return { ok: true, fields: { [field]: texts }, said: { key: 'readList', args: { range: a1, n: texts.length } } };
  }
  const reader = numberReader();
  const body = withoutNames(area);
  const numbers = body.rows.flatMap((row) => row.cells.map((_, place) => reader.read(body, row, place)));
  const wrong = wrongFault(reader.wrong);
  if (wrong) return wrong;
  if (numbers.every((value) => value === null)) return fault('noNumbers', { range: a1 });
  return { ok: true, fields: { [field]: numbers }, said: { key: 'readList', args: { range: a1, n: numbers.length } } };
}

/** The cells of a range row by row. */
export function readMatrix(area: Area, field: string): RangeRead {
  const { a1 } = area;
  const body = withoutNames(area);
  const reader = numberReader();
  const rows = body.rows.map((row) => row.cells.map((_, place) => reader.read(body, row, place)));
  const wrong = wrongFault(reader.wrong);
  if (wrong) return wrong;
  if (rows.every((row) => row.every((value) => value === null))) return fault('noNumbers', { range: a1 });
  const args = { range: a1, n: rows.length, columns: body.width };
  return { ok: true, fields: { [field]: rows }, said: { key: 'readMatrix', args } };
}
