import type { BlockCell } from '../panels/block.ts';
import { dateSerial, momentSerial } from '../responses/date-serial.ts';
import type { SheetColumn } from '../tabs/sheet-table.ts';
import { numberFormats } from './number-format.ts';
import { colorOf, ink } from './palette.ts';
import type { CellData, CellFormat, CellValue, DataValidationRule } from './request.ts';

/** A cell as it stands on the tab: a day or moment is a serial number there. */
export function plainValue(cell: BlockCell | undefined, { format }: SheetColumn): string | number | boolean {
  const value = typeof cell === 'object' && cell !== null ? cell.text : (cell ?? '');
  if (typeof value !== 'string' || value === '') return value;
  if (format === 'date' && value.length === 10) return dateSerial(value) ?? value;
  return format === 'moment' ? (momentSerial(value) ?? value) : value;
}

function valueData(value: string | number | boolean): CellData {
  if (value === '') return {};
  const typed: CellValue =
    typeof value === 'number'
      ? { numberValue: value }
      : typeof value === 'boolean'
        ? { boolValue: value }
        : { stringValue: value };
  return { userEnteredValue: typed };
}

/** A cell of a sheet table as Google takes it, with the link to a row of the response tab. */
export function cellOf(cell: BlockCell | undefined, column: SheetColumn, responseSheetId: number): CellData {
  const data = valueData(plainValue(cell, column));
  if (typeof cell !== 'object' || cell === null || !('row' in cell)) return data;
  const uri = `#gid=${responseSheetId}&range=${cell.row}:${cell.row}`;
  return { ...data, userEnteredFormat: { textFormat: { link: { uri } } } };
}

/** What `cellOf` writes. */
export const valueFields = 'userEnteredValue,userEnteredFormat.textFormat.link';

/** How the cells of a column look. */
export function formatFor({ format, input, wraps }: SheetColumn): CellFormat {
  const numberFormat = format === 'text' || format === 'checkbox' ? null : numberFormats[format];
  return {
    verticalAlignment: 'TOP',
    wrapStrategy: wraps ? 'WRAP' : 'CLIP',
    ...(numberFormat && { numberFormat }),
    ...(format === 'text' && input !== undefined && { numberFormat: { type: 'TEXT', pattern: '@' } as const }),
    ...(input !== undefined && { backgroundColorStyle: colorOf(ink.input) }),
  };
}

/** What Sheets offers in the cells of a column; `null`: anything. */
export function ruleOf(input: SheetColumn['input']): DataValidationRule | null {
  if (input === undefined || input === 'anything') return null;
  if (input === 'checkbox') return { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true };
  const values = input.choices.map((userEnteredValue) => ({ userEnteredValue }));
  return { condition: { type: 'ONE_OF_LIST', values }, strict: false, showCustomUi: true };
}

/** Numbers with something for each, as runs of neighbours. */
export function runsOf<One>(
  ones: readonly (readonly [at: number, one: One])[],
): readonly { at: number; ones: One[] }[] {
  const runs: { at: number; ones: One[] }[] = [];
  for (const [at, one] of [...ones].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.ones.length === at) last.ones.push(one);
    else runs.push({ at, ones: [one] });
  }
  return runs;
}

/** So many cells as they were weigh less than one more request. */
const mostBetween = 5;

/** What of a run of neighbours has to be written: from one that changed to the next, over a few between that did not. */
export function changedPieces<One>(
  run: { readonly at: number; readonly ones: readonly One[] },
  isChanged: (one: One) => boolean,
): readonly { readonly at: number; readonly ones: readonly One[] }[] {
  const places = run.ones.flatMap((one, place) => (isChanged(one) ? [place] : []));
  const spans: [first: number, last: number][] = [];
  for (const place of places) {
    const span = spans[spans.length - 1];
    if (span && place - span[1] <= mostBetween + 1) span[1] = place;
    else spans.push([place, place]);
  }
  return spans.map(([first, last]) => ({ at: run.at + first, ones: run.ones.slice(first, last + 1) }));
}
