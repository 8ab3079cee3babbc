import { type Cell, plainValue } from './cell.ts';
import { formatNumber } from './number-format.ts';
import type { CellData } from './sheets-types.ts';

/** The text that a person sees in the cell; '' for a blank. */
export function formattedValue(cell: Cell | null | undefined, locale: string): string {
  const value = plainValue(cell);
  if (typeof value === 'number') return formatNumber(value, cell?.userEnteredFormat?.numberFormat, locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

/** The cell as the API answers it. Conditional formats are not evaluated: the effective format is the entered one. */
export function cellResource(cell: Cell | null | undefined, locale: string): CellData {
  if (!cell) return {};
  const { textFormatRuns, ...rest } = cell;
  const resource: CellData = { ...rest };
  if (textFormatRuns) resource.textFormatRuns = [...textFormatRuns];
  const value = cell.effectiveValue ?? (cell.userEnteredValue?.formulaValue ? undefined : cell.userEnteredValue);
  if (value) {
    resource.effectiveValue = value;
    resource.formattedValue = formattedValue(cell, locale);
  }
  if (cell.userEnteredFormat) resource.effectiveFormat = cell.userEnteredFormat;
  const link = cell.userEnteredFormat?.textFormat?.link?.uri ?? wholeLink(cell);
  if (link) resource.hyperlink = link;
  return resource;
}

function wholeLink({ textFormatRuns, userEnteredValue }: Cell): string | undefined {
  const byFormula = /^=HYPERLINK\(\s*"([^"]*)"/i.exec(userEnteredValue?.formulaValue ?? '')?.[1];
  const only = textFormatRuns?.length === 1 ? textFormatRuns[0] : undefined;
  return byFormula ?? (only && (only.startIndex ?? 0) === 0 ? only.format?.link?.uri : undefined);
}
