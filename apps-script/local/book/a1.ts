import { isSameTitle, type LocalBook } from './book.ts';
import { type Area, areaOf } from './grid.ts';
import type { LocalSheet } from './sheet.ts';

/** A place named in A1 notation, found in a book. */
export type NamedArea = { readonly sheet: LocalSheet; readonly area: Area };

const place = /^\$?([A-Za-z]*)\$?(\d*)$/;

/**
 * The sheet and rectangle of `'It''s'!A2:C`, `Sheet1!B5`, `Sheet1!2:4`, `Sheet1` or `A1:B2` (first sheet). Throws as
 * Google does on an unknown title or form; the rectangle must fit the grid.
 */
export function findArea(book: LocalBook, text: string): NamedArea {
  const titled = /^(?:'((?:[^']|'')*)'|([^'!]+))(?:!(.*))?$/s.exec(text);
  if (!titled) throw unparsed(text);
  const [, quoted, bare, cells] = titled;
  const title = quoted === undefined ? (bare ?? '') : quoted.replaceAll("''", "'");
  const named = book.sheets.find((sheet) => isSameTitle(sheet.title, title));
  if (named) return { sheet: named, area: cells === undefined ? areaOf(named, {}) : areaIn(named, cells, text) };
  const [first] = book.sheets;
  if (cells === undefined && quoted === undefined && first) return { sheet: first, area: areaIn(first, title, text) };
  throw unparsed(text);
}

/** `A`, `Z`, `AA` … for 0, 25, 26 …. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The rectangle in A1 notation with its sheet, always quoted as Google answers where the title needs it. */
export function describeArea({ sheet, area }: NamedArea): string {
  const title = /^[A-Za-z_]\w*$/.test(sheet.title) ? sheet.title : `'${sheet.title.replaceAll("'", "''")}'`;
  const from = `${columnLetters(area.startColumn)}${area.startRow + 1}`;
  const to = `${columnLetters(area.endColumn - 1)}${area.endRow}`;
  return `${title}!${from === to ? from : `${from}:${to}`}`;
}

function areaIn(sheet: LocalSheet, cells: string, text: string): Area {
  const [from = '', to, ...more] = cells.split(':');
  const start = place.exec(from);
  const end = place.exec(to ?? from);
  if (!start || !end || more.length > 0 || from === '' || to === '') throw unparsed(text);
  const isCell = to === undefined;
  if (isCell && (start[1] === '' || start[2] === '')) throw unparsed(text);
  return areaOf(sheet, {
    ...indexes('startRowIndex', start[2], -1),
    ...indexes('endRowIndex', end[2], 0),
    ...indexes('startColumnIndex', start[1] === '' ? '' : columnNumber(start[1]), -1),
    ...indexes('endColumnIndex', end[1] === '' ? '' : columnNumber(end[1]), 0),
  });
}

const indexes = (name: string, digits: string | number | undefined, shift: number): Record<string, number> =>
  digits === undefined || digits === '' ? {} : { [name]: Number(digits) + shift };

const columnNumber = (letters = ''): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const unparsed = (text: string): Error => new Error(`Unable to parse range: ${text}`);
