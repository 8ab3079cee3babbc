import { fromSerial } from './serial-date.ts';
import type { NumberFormat } from './sheets-types.ts';

const dateTypes = new Set(['DATE', 'TIME', 'DATE_TIME']);
/** What a type shows without a pattern of its own (Google: by the locale; here the neutral forms). */
const defaultPatterns: Readonly<Record<string, string>> = {
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '$#,##0.00',
  DATE: 'yyyy-mm-dd',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'yyyy-mm-dd hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

/**
 * A number as a person sees it under a format: the patterns `0`, `0.0`, `#,##0.00`, `0%`, `+0;-0;0`, `0.00E+00` with
 * quoted texts, and dates of y m d h s and am/pm. Without a format: the plain number, at most 10 significant digits.
 */
export function formatNumber(value: number, format: NumberFormat | undefined, locale: string): string {
  const type = format?.type ?? 'NUMBER_FORMAT_TYPE_UNSPECIFIED';
  const pattern = format?.pattern ?? defaultPatterns[type];
  if (pattern === undefined || type === 'TEXT') return String(Number(value.toPrecision(10)));
  return dateTypes.has(type) ? formatDate(value, pattern, locale) : formatBySign(value, pattern);
}

function formatBySign(value: number, pattern: string): string {
  const [positive = '', negative, zero] = pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (value === 0 && zero !== undefined) return formatDigits(0, zero);
  if (value < 0) return negative === undefined ? `-${formatDigits(-value, positive)}` : formatDigits(-value, negative);
  return formatDigits(value, positive);
}

function formatDigits(value: number, pattern: string): string {
  const place = /[#0][#0,]*(?:\.[#0]+)?(?:E\+0+)?/.exec(pattern.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length)));
  if (!place) return literal(pattern);
  const slot = place[0];
  const before = literal(pattern.slice(0, place.index));
  const after = literal(pattern.slice(place.index + slot.length));
  return before + digitsIn(pattern.includes('%') ? value * 100 : value, slot) + after;
}

const literal = (text: string): string => text.replaceAll('"', '');

function digitsIn(value: number, slot: string): string {
  const [body = '', exponent] = slot.split('E+');
  const [whole = '', fraction = ''] = body.split('.');
  if (exponent !== undefined) {
    const [digits = '', power = '0'] = value.toExponential(fraction.length).split('e');
    const size = String(Math.abs(Number(power))).padStart(exponent.length, '0');
    return `${digits}E${Number(power) < 0 ? '-' : '+'}${size}`;
  }
  // Rounds the decimal that a person reads, half away from zero: 2.675 shows 2.68 though its binary is below.
  const rounded = Number(`${Math.round(Number(`${value.toPrecision(15)}e${fraction.length}`))}e-${fraction.length}`);
  const [left = '0', right = ''] = rounded.toFixed(fraction.length).split('.');
  const least = fraction.replaceAll('#', '').length;
  const shown = right.slice(0, least) + right.slice(least).replace(/0+$/, '');
  const padded = (left === '0' ? '' : left).padStart(whole.replace(/[#,]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return shown === '' ? grouped : `${grouped}.${shown}`;
}

function formatDate(serial: number, pattern: string, locale: string): string {
  const at = fromSerial(serial);
  const isHalfDay = /am\/pm/i.test(pattern);
  const hour = isHalfDay ? ((at.hour + 11) % 12) + 1 : at.hour;
  const halves = locale.startsWith('zh') ? ['上午', '下午'] : ['AM', 'PM'];
  let isClock = false;
  return pattern.replace(/"([^"]*)"|am\/pm|y+|m+|d+|h+|s+/gi, (token, quotedText: string | undefined) => {
    if (quotedText !== undefined) return quotedText;
    const letter = token.charAt(0).toLowerCase();
    const pad = (value: number): string => String(value).padStart(token.length === 1 ? 1 : 2, '0');
    if (letter === 'a') return halves[at.hour < 12 ? 0 : 1] ?? '';
    if (letter === 'h') isClock = true;
    if (letter === 'y') return token.length > 2 ? String(at.year) : String(at.year % 100).padStart(2, '0');
    if (letter === 'd') {
      isClock = false;
      return pad(at.day);
    }
    if (letter === 's') return pad(at.second);
    // `m` is minutes after an hour and months otherwise.
    if (letter === 'm') return pad(isClock ? at.minute : at.month);
    return pad(hour);
  });
}
