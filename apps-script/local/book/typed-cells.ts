import { type Cell, errorTypeOf } from './cell.ts';
import { readDateText } from './date-text.ts';
import type { NumberFormat } from './sheets-types.ts';

const plainNumber = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
const groupedNumber = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const scientific = /^[+-]?\d(?:\.\d+)?[eE][+-]?\d{1,3}$/;
/** Sheets keeps 15 digits; a longer run is an id and would be damaged as a number. */
const mostDigits = 15;

/**
 * A text from a file as the cell that Sheets makes of it in that locale: number, date or time (a number with a format),
 * boolean, error, otherwise text as it stands. `null` is a blank. A leading `=` is text, never a formula; digits
 * with a leading zero and runs over 15 digits stay text. Dates without a year are not guessed and stay text.
 */
export function typeCell(text: string, locale: string): Cell | null {
  if (text === '') return null;
  const bare = text.trim();
  return numberCell(bare) ?? wordCell(bare) ?? dateCell(bare, locale) ?? { userEnteredValue: { stringValue: text } };
}

function numberCell(text: string): Cell | null {
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1) : text;
  if (!/\d/.test(digits) || digits.replace(/\D/g, '').length > mostDigits) return null;
  if (isPercent) return plainNumber.test(digits) ? numberWith(percentOf(digits), percentFormat(digits)) : null;
  if (plainNumber.test(digits)) return { userEnteredValue: { numberValue: Number(digits) } };
  if (groupedNumber.test(digits)) return numberWith(Number(digits.replaceAll(',', '')), groupedFormat(digits));
  return scientific.test(digits) ? numberWith(Number(digits), { type: 'SCIENTIFIC', pattern: '0.00E+00' }) : null;
}

/** By way of decimals, so that 7% is 0.07 and not 0.07000000000000001. */
const percentOf = (digits: string): number => Number(`${digits}e-2`);

function percentFormat(digits: string): NumberFormat {
  return { type: 'PERCENT', pattern: digits.includes('.') ? '0.00%' : '0%' };
}

function groupedFormat(digits: string): NumberFormat {
  return { type: 'NUMBER', pattern: digits.includes('.') ? '#,##0.00' : '#,##0' };
}

function numberWith(numberValue: number, numberFormat: NumberFormat): Cell {
  return { userEnteredValue: { numberValue }, userEnteredFormat: { numberFormat } };
}

function wordCell(text: string): Cell | null {
  if (/^(?:true|false)$/i.test(text)) return { userEnteredValue: { boolValue: text.toLowerCase() === 'true' } };
  const type = errorTypeOf(text);
  if (type === null) return null;
  return {
    userEnteredValue: { stringValue: text },
    effectiveValue: { errorValue: { type, message: 'the error came with the file' } },
  };
}

function dateCell(text: string, locale: string): Cell | null {
  if (!/^\d/.test(text)) return null;
  const date = readDateText(text, locale);
  return date ? numberWith(date.serial, date.numberFormat) : null;
}
