import { describeArea, findArea } from '../book/a1.ts';
import { cloneBook, type LocalBook } from '../book/book.ts';
import { type Cell, plainValue } from '../book/cell.ts';
import { formattedValue } from '../book/cell-resource.ts';
import { withValue } from '../book/cell-write.ts';
import { type Area, assertEditable, setCell, sheetById } from '../book/grid.ts';
import { typeCell } from '../book/typed-cells.ts';

/** A cell as it stands before a person: what is to be changed and what may be put in. */
export type EditableCell = {
  /** What stands in the input when editing begins. */
  readonly text: string;
  /** 'formula': shown, not edited here. */
  readonly kind: 'text' | 'tick' | 'list' | 'formula';
  /** What a list offers; other entries are refused where `isStrict`. */
  readonly choices: readonly string[];
  readonly isStrict: boolean;
  /** What the rule says to whoever fills the cell in; '' for nothing. */
  readonly help: string;
};

/** Reads the cell at a row and column, both from 0. */
export function readCell(book: LocalBook, sheetId: number, row: number, column: number): EditableCell {
  const cell = sheetById(book, sheetId).cells[row]?.[column];
  const { condition, strict = false, inputMessage = '' } = cell?.dataValidation ?? {};
  const value = cell?.userEnteredValue;
  const kinds = { BOOLEAN: 'tick', ONE_OF_LIST: 'list', ONE_OF_RANGE: 'list' } as const;
  const choices = (condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  return {
    text: value?.formulaValue ?? textOf(cell, book.locale),
    kind: value?.formulaValue === undefined ? (kinds[condition?.type as keyof typeof kinds] ?? 'text') : 'formula',
    choices: condition?.type === 'ONE_OF_RANGE' ? choices.flatMap((range) => valuesIn(book, range)) : choices,
    isStrict: strict,
    help: inputMessage,
  };
}

/** What typing changed. */
export type TypedEdit = {
  readonly book: LocalBook;
  readonly area: Area;
  /** As Google's event says it; `undefined`: blank. */
  readonly value: string | undefined;
  readonly oldValue: string | undefined;
};

/**
 * Types a text into one cell as a person does, on a copy of the book: numbers, dates and booleans by the locale, text
 * after an apostrophe or in a cell of text format as it is, '' clears. Throws where Sheets refuses the entry, and on a
 * formula, which is not imitated.
 */
export function typeIntoCell(before: LocalBook, sheetId: number, a1: string, text: string): TypedEdit {
  if (text.startsWith('=')) throw new Error('refusing to pretend: formulas are not calculated here');
  const book = cloneBook(before);
  const sheet = sheetById(book, sheetId);
  const { area } = findArea(book, `'${sheet.title.replaceAll("'", "''")}'!${a1}`);
  const { startRow, startColumn } = area;
  if (area.endRow - startRow > 1 || area.endColumn - startColumn > 1) throw new Error(`${a1} is not one cell`);
  assertEditable(sheet, area);
  const old = sheet.cells[startRow]?.[startColumn];
  const cell = typedCell(old, text, book.locale);
  const { kind, choices, isStrict } = readCell(book, sheetId, startRow, startColumn);
  const shown = formattedValue(cell, book.locale);
  const isAllowed =
    kind === 'tick' ? typeof plainValue(cell) === 'boolean' : kind !== 'list' || choices.includes(shown);
  if (isStrict && !isAllowed && shown !== '') {
    const place = describeArea({ sheet, area });
    throw new Error(`The data you entered in cell ${place} violates the data validation rules set on this cell.`);
  }
  setCell(sheet, startRow, startColumn, cell);
  return { book, area, value: eventText(cell), oldValue: eventText(old) };
}

function typedCell(old: Cell | null | undefined, text: string, locale: string): Cell {
  const isText = text.startsWith("'") || old?.userEnteredFormat?.numberFormat?.type === 'TEXT';
  if (isText) return withValue(old, { stringValue: text.replace(/^'/, '') });
  const typed = typeCell(text, locale);
  const cell = withValue(old, typed?.userEnteredValue);
  const numberFormat = cell.userEnteredFormat?.numberFormat ?? typed?.userEnteredFormat?.numberFormat;
  return {
    ...cell,
    ...(typed?.effectiveValue && { effectiveValue: typed.effectiveValue }),
    ...(numberFormat && { userEnteredFormat: { ...cell.userEnteredFormat, numberFormat } }),
  };
}

/** A value as the event of an edit brings it: always a text; a date is its serial number. */
function eventText(cell: Cell | null | undefined): string | undefined {
  const value = plainValue(cell);
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The value as one would type it again: dates and percentages as they are shown, other numbers in full. */
function textOf(cell: Cell | null | undefined, locale: string): string {
  const value = plainValue(cell);
  const type = cell?.userEnteredFormat?.numberFormat?.type ?? 'NUMBER';
  return typeof value === 'number' && type === 'NUMBER' ? String(value) : formattedValue(cell, locale);
}

function valuesIn(book: LocalBook, range: string): readonly string[] {
  const { sheet, area } = findArea(book, range.replace(/^=/, ''));
  return sheet.cells
    .slice(area.startRow, area.endRow)
    .flatMap((row) => row.slice(area.startColumn, area.endColumn))
    .map((cell) => formattedValue(cell, book.locale))
    .filter((text) => text !== '');
}
