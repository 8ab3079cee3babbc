import type { CellFormat } from '../panels/block.ts';
import type { LaidCell } from './laid.ts';
import type { NumberFormat } from './request.ts';

/** How each kind of number is printed. A pattern's `;` parts plus, minus and zero in every locale. */
export const numberFormats: Readonly<Record<Exclude<CellFormat, 'text' | 'checkbox'>, NumberFormat>> = {
  integer: { type: 'NUMBER', pattern: '#,##0' },
  score: { type: 'NUMBER', pattern: '0.0' },
  points: { type: 'NUMBER', pattern: '0.00' },
  hundredths: { type: 'NUMBER', pattern: '0.00' },
  share: { type: 'PERCENT', pattern: '0%' },
  signed: { type: 'NUMBER', pattern: '+0;-0;0' },
  change: { type: 'NUMBER', pattern: '+0.0;-0.0;0.0' },
  date: { type: 'DATE', pattern: 'yyyy-mm-dd' },
  moment: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' },
};

/** Typed text of people stays text: without this format a sheet turns `1-5` into a day in January. */
const asText: NumberFormat = { type: 'TEXT', pattern: '@' };

/** The number format of a cell; `null` when its kind says enough. */
export function numberFormatOf({ format = 'text', value, isInput }: LaidCell): NumberFormat | null {
  if (format === 'text') return isInput && typeof value !== 'number' ? asText : null;
  // What somebody types may have a fraction: it is shown as it stands, a third in two decimals.
  const isFree = isInput && (format === 'points' || format === 'integer');
  const isEndless = typeof value === 'number' && Math.abs(value * 1e4 - Math.round(value * 1e4)) > 1e-6;
  if (format === 'checkbox' || (isFree && !isEndless)) return null;
  const isWhole = format === 'points' && typeof value === 'number' && Number.isInteger(value);
  return isWhole ? numberFormats.integer : numberFormats[format];
}
