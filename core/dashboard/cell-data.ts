import { dateSerial } from './date-serial.ts';
import type { LaidCell, Look } from './laid.ts';
import { numberFormatOf } from './number-format.ts';
import { colorOf, ink } from './palette.ts';
import type { CellData, CellFormat, CellValue, TextFormat } from './request.ts';

const looks: Readonly<Record<Look, CellFormat>> = {
  title: { textFormat: { bold: true, fontSize: 18, foregroundColorStyle: colorOf(ink.title) } },
  subtitle: { textFormat: { foregroundColorStyle: colorOf(ink.quiet) } },
  heading: { textFormat: { bold: true, fontSize: 13, foregroundColorStyle: colorOf(ink.title) } },
  note: {},
  label: { textFormat: { bold: true, foregroundColorStyle: colorOf(ink.quiet) } },
  figure: {
    horizontalAlignment: 'LEFT',
    textFormat: { bold: true, fontSize: 18, foregroundColorStyle: colorOf(ink.title) },
  },
  detail: { textFormat: { fontSize: 9, foregroundColorStyle: colorOf(ink.quiet) } },
  header: { backgroundColorStyle: colorOf(ink.header), verticalAlignment: 'MIDDLE', textFormat: { bold: true } },
  plain: { verticalAlignment: 'TOP' },
};

function typedValue({ value, format }: LaidCell): CellValue | null {
  if (value === null) return null;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  const serial = format === 'date' ? dateSerial(value) : null;
  return serial === null ? { stringValue: value } : { numberValue: serial };
}

function textFormatOf({ look, link }: LaidCell, responseSheetId: number): TextFormat | null {
  const { textFormat } = looks[look];
  if (link === undefined || 'rows' in link) return textFormat ?? null;
  return { ...textFormat, link: { uri: `#gid=${responseSheetId}&range=${link.row}:${link.row}` } };
}

/** A cell as Google takes it: typed value, and the whole format that it has. Text from people is never a formula. */
export function cellData(cell: LaidCell, responseSheetId: number): CellData {
  const value = typedValue(cell);
  const numberFormat = numberFormatOf(cell);
  const textFormat = textFormatOf(cell, responseSheetId);
  return {
    ...(value && { userEnteredValue: value }),
    userEnteredFormat: {
      ...looks[cell.look],
      ...(cell.align && { horizontalAlignment: cell.align }),
      wrapStrategy: cell.runsOver ? 'OVERFLOW_CELL' : 'WRAP',
      ...(cell.isInput && { backgroundColorStyle: colorOf(ink.input) }),
      ...(numberFormat && { numberFormat }),
      ...(textFormat && { textFormat }),
    },
  };
}
