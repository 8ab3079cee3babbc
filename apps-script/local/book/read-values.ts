import { describeArea, findArea } from './a1.ts';
import type { LocalBook } from './book.ts';
import { type Cell, type PlainValue, plainValue } from './cell.ts';
import { formattedValue } from './cell-resource.ts';

/** How values are answered; Google's defaults are FORMATTED_VALUE and SERIAL_NUMBER. */
export type RenderOptions = { readonly valueRenderOption?: string; readonly dateTimeRenderOption?: string };

/** One answered range; `values` is missing when all of it is blank. */
export type ValueRange = { range: string; majorDimension: 'ROWS'; values?: Exclude<PlainValue, null>[][] };

const dateTypes = new Set(['DATE', 'TIME', 'DATE_TIME']);
const renderers: Readonly<Record<string, (cell: Cell | null, locale: string, asText: boolean) => PlainValue>> = {
  FORMATTED_VALUE: (cell, locale) => formattedValue(cell, locale),
  UNFORMATTED_VALUE: (cell, locale, datesAsText) => {
    const isDate = dateTypes.has(cell?.userEnteredFormat?.numberFormat?.type ?? '');
    return isDate && datesAsText ? formattedValue(cell, locale) : plainValue(cell);
  },
};
const dateOptions = ['SERIAL_NUMBER', 'FORMATTED_STRING'];

/** A range's values as the API answers them: ragged, without trailing blank cells and rows; a blank between is ''. */
export function readValues(book: LocalBook, range: string, options: RenderOptions = {}): ValueRange {
  const { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' } = options;
  const render = renderers[valueRenderOption];
  if (!render) throw new Error(`refusing to pretend: valueRenderOption ${valueRenderOption}`);
  if (!dateOptions.includes(dateTimeRenderOption)) throw new Error(`Invalid value at 'date_time_render_option'`);
  const { sheet, area } = findArea(book, range);
  const rows = sheet.cells.slice(area.startRow, area.endRow).map((row) => {
    const values = row
      .slice(area.startColumn, area.endColumn)
      .map((cell) => render(cell, book.locale, dateTimeRenderOption === 'FORMATTED_STRING') ?? '');
    return values.slice(0, lastFilled(values) + 1);
  });
  let filledRows = rows.length;
  while (filledRows > 0 && rows[filledRows - 1]?.length === 0) filledRows -= 1;
  const answer: ValueRange = { range: describeArea({ sheet, area }), majorDimension: 'ROWS' };
  return filledRows === 0 ? answer : { ...answer, values: rows.slice(0, filledRows) };
}

function lastFilled(values: readonly PlainValue[]): number {
  let last = values.length - 1;
  while (last >= 0 && values[last] === '') last -= 1;
  return last;
}
