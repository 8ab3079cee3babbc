import { foldText } from '../scales/fold.ts';
import type { DateOrder } from './schema.ts';
import { isoText } from './serial-dates.ts';

/** The parts of a written date as they stand: three numbers, what parts them, seconds of the day (`null`: no such time). */
type Written = {
  readonly numbers: readonly [number, number, number];
  readonly isDotted: boolean;
  readonly seconds: number | null;
};

const digits = '(\\d{1,4})';
const written = new RegExp(
  `^${digits}([-/.年] ?)(\\d{1,2})[-/.月] ?${digits}日?` +
    '(?:[t,]? ?(上午|下午|am|pm)? ?(\\d{1,2})[:时時](\\d{2})(?:[:分](\\d{2})(?:\\.\\d+)?)?[分秒]? ?(上午|下午|am|pm|a\\.m\\.|p\\.m\\.)?)?' +
    ' ?(?:z|(?:gmt|utc)?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?)$',
);

function secondsOf(hour: number, minute: number, second: number, half: string): number | null {
  const isAfternoon = half.startsWith('p') || half === '下午';
  if (hour > 23 || minute > 59 || second > 59) return null;
  // 12 am is midnight and 12 pm noon; "下午15:05" already counts to 24.
  const turned = half === '' || hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return turned * 3600 + minute * 60 + second;
}

function partsOf(text: string): Written | null {
  const match = written.exec(foldText(text));
  if (match === null) return null;
  const [
    ,
    first = '',
    sign = '',
    second = '',
    third = '',
    before = '',
    hour = '0',
    minute = '0',
    seconds = '0',
    after = '',
  ] = match;
  return {
    numbers: [Number(first), Number(second), Number(third)],
    isDotted: sign.startsWith('.'),
    seconds: secondsOf(Number(hour), Number(minute), Number(seconds), before || after),
  };
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isDay(year: number, month: number, day: number): boolean {
  const days = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  return year >= 1900 && day >= 1 && day <= days;
}

const fullYear = (year: number) => (year < 100 ? 2000 + year : year);
const isYearFirst = ({ numbers: [first] }: Written) => first > 31;

/**
 * How the dates of a column are ordered. Year first is plain; dots are day first, as where dots are written; else one
 * number above 12 settles the column. `null`: nothing settles it, or the values contradict each other.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let order: DateOrder = null;
  for (const text of texts) {
    const parts = partsOf(text);
    if (parts === null) continue;
    if (isYearFirst(parts)) {
      order ??= 'ymd';
      continue;
    }
    const [first, second] = parts.numbers;
    const settles: DateOrder = parts.isDotted || first > 12 ? 'dmy' : second > 12 ? 'mdy' : null;
    if (settles === null) continue;
    if (order === 'mdy' || order === 'dmy') {
      if (order !== settles) return null;
    } else order = settles;
  }
  return order;
}

/** What a host hands over for a date cell; days after the 28th go the long way, which knows the months. */
const plainIso = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/**
 * A written timestamp as local ISO text; a zone is dropped, because the sheet's own clock is what counts. A date alone
 * is midnight. `null`: not a date, an impossible one (31 Feb), or day and month not told apart by `order`.
 */
export function readTimestamp(text: string, order: DateOrder): string | null {
  if (plainIso.test(text)) return text;
  const parts = partsOf(text);
  if (parts === null || parts.seconds === null) return null;
  const [first, second, third] = parts.numbers;
  const byOrder = { ymd: null, mdy: [third, first, second], dmy: [third, second, first] } as const;
  const ordered = isYearFirst(parts) ? ([first, second, third] as const) : order && byOrder[order];
  if (!ordered) return null;
  const [year, month, day] = [fullYear(ordered[0]), ordered[1], ordered[2]];
  return isDay(year, month, day) ? isoText({ year, month, day }, parts.seconds) : null;
}
