import { dateSerial } from '../responses/date-serial.ts';
import type { LaidCell, Look } from './laid.ts';
import { type Setting, uriOf } from './links.ts';
import { numberFormatOf } from './number-format.ts';
import { bandLooks, colorOf, formatOf, ink } from './palette.ts';
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
  // "2026-11-28 at the latest" is what somebody typed, not a day.
  const serial = format === 'date' && value.length === 10 ? dateSerial(value) : null;
  return serial === null ? { stringValue: value } : { numberValue: serial };
}

/** The look of a band, drawn into the cell itself: its numbers are no grades that a rule could read. */
function heatFormat({ heat }: LaidCell): CellFormat {
  const look = heat && bandLooks(heat.bands)[heat.band];
  return look ? formatOf(look) : {};
}

/** A link keeps the colour that Sheets gives to links. */
function textFormatOf({ look, link }: LaidCell, setting: Setting): TextFormat | null {
  const { textFormat } = looks[look];
  if (link === undefined) return textFormat ?? null;
  const { foregroundColorStyle: _ours, ...rest } = textFormat ?? {};
  return { ...rest, link: { uri: uriOf(link, setting) } };
}

/** A cell as Google takes it: typed value, and the whole format that it has. Text from people is never a formula. */
export function cellData(cell: LaidCell, setting: Setting): CellData {
  const value = typedValue(cell);
  const numberFormat = numberFormatOf(cell);
  const textFormat = textFormatOf(cell, setting);
  return {
    ...(value && { userEnteredValue: value }),
    userEnteredFormat: {
      ...looks[cell.look],
      ...(cell.align && { horizontalAlignment: cell.align }),
      wrapStrategy: cell.runsOver ? 'OVERFLOW_CELL' : 'WRAP',
      ...(cell.isInput && { backgroundColorStyle: colorOf(ink.input) }),
      ...(numberFormat && { numberFormat }),
      ...(textFormat && { textFormat }),
      ...heatFormat(cell),
    },
  };
}
