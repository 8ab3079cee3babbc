import type { DateOrder } from './schema.ts';
import { isoFromSerial, isoText, isSerialDay, lastYear, yearFrom } from './serial-dates.ts';
import { fullYear, type WrittenDate, writtenDate } from './written-date.ts';

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isDay(year: number, month: number, day: number): boolean {
  const days = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  return year >= yearFrom && year <= lastYear && day >= 1 && day <= days;
}

type Order = Exclude<DateOrder, null>;
type Numbers = readonly [string, string, string];

/** Year, month and day of three numbers in an order; `null` when they are no day in it. */
function dayIn([first, second, third]: Numbers, order: Order): readonly [number, number, number] | null {
  const [years, month, day] = { ymd: [first, second, third], mdy: [third, first, second], dmy: [third, second, first] }[
    order
  ] as [string, string, string];
  // A year has two digits or four.
  if (years.length % 2 === 1) return null;
  const parts = [fullYear(years), Number(month), Number(day)] as const;
  return isDay(...parts) ? parts : null;
}

type Unordered = WrittenDate & { readonly plain: null };

const orders: readonly Order[] = ['ymd', 'mdy', 'dmy'];
const isUnordered = (date: WrittenDate): date is Unordered => date.plain === null;

/** Where the year stands: survey dates hold few years and many days. `null`: as many of the one as of the other. */
function yearPlace(dates: readonly Unordered[]): 'first' | 'last' | null {
  const numbers = dates.map((date) => date.numbers);
  const isFirst = numbers.every((one) => dayIn(one, 'ymd') !== null);
  const isLast = numbers.every((one) => dayIn(one, 'mdy') !== null || dayIn(one, 'dmy') !== null);
  if (!isFirst || !isLast) return isFirst ? 'first' : 'last';
  const firsts = new Set(numbers.map(([first]) => first)).size;
  const thirds = new Set(numbers.map(([, , third]) => third)).size;
  return firsts === thirds ? null : firsts < thirds ? 'first' : 'last';
}

/** Fewer dates may all lie in the first twelve days by accident. */
const tellsSwapped = 5;

/**
 * True when a sheet seems to have typed the dates that it could read in its own order, and left the others as text:
 * every typed day is one that a month could be, and every text is in one order only. Day and month of the typed ones
 * are then exchanged, and nothing in the column says so any more.
 */
function areSwapped(plain: readonly (readonly number[])[], dates: readonly Unordered[]): boolean {
  const isOneWay = ({ numbers }: Unordered) => dayIn(numbers, 'mdy') === null || dayIn(numbers, 'dmy') === null;
  return plain.length >= tellsSwapped && plain.every(([, , day = 0]) => day <= 12) && dates.every(isOneWay);
}

/**
 * How the dates of a column are ordered. A year first or a month by name is plain ('ymd' when nothing else is there);
 * dots are day first, as where dots are written; else one number above 12 settles the column. Days that no order knows
 * settle nothing. `null`: nothing settles it, the values contradict each other, or some were typed in another order.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  const plain: (readonly number[])[] = [];
  const dates: Unordered[] = [];
  for (const text of texts) {
    const date = writtenDate(text);
    if (date === null) continue;
    if (!isUnordered(date)) plain.push(date.plain);
    else if (orders.some((order) => dayIn(date.numbers, order) !== null)) dates.push(date);
  }
  if (dates.length === 0) return plain.length > 0 ? 'ymd' : null;
  const place = yearPlace(dates);
  if (place !== 'last') return place && 'ymd';
  const settled = dates.flatMap(({ numbers, isDotted }): Order[] => {
    const [isMonthFirst, isDayFirst] = [dayIn(numbers, 'mdy') !== null, dayIn(numbers, 'dmy') !== null];
    if (isMonthFirst && isDayFirst && !isDotted) return [];
    return [isDayFirst ? 'dmy' : 'mdy'];
  });
  const [first = null, ...others] = new Set(settled);
  return others.length > 0 || areSwapped(plain, dates) ? null : first;
}

/** What a host hands over for a date cell; days after the 28th go the long way, which knows the months. */
const plainIso =
  /^(?:195[4-9]|19[6-9]\d|20\d\d|21[01]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** Serial day of 1970-01-01, from which Unix time counts. */
const unixDay = 25569;

/** True for Unix time of 2001 to 2119: ten digits of seconds or thirteen of milliseconds. */
export function isUnixTime(value: number): boolean {
  const seconds = value >= 1e12 ? value / 1000 : value;
  return seconds >= 1e9 && isSerialDay(unixDay + seconds / 86_400);
}

/** A moment that is only a number: a serial day or Unix time. */
function readNumber(value: number): string | null {
  if (isSerialDay(value)) return isoFromSerial(value);
  return isUnixTime(value) ? isoFromSerial(unixDay + value / (value >= 1e12 ? 86_400_000 : 86_400)) : null;
}

/** True when a number could be a moment: a serial day, a day without signs (20240407), Unix time. */
export function isMoment(value: number): boolean {
  return readTimestamp(String(value), null) !== null;
}

/**
 * A moment as local ISO text, from a written date in any form of `writtenDate` or from a number: a serial day, a day
 * without signs (20240407), Unix time, which is read in UTC. A zone is dropped, because the sheet's own clock is what
 * counts. A date alone is midnight. `null`: not a date, an impossible one (31 Feb), one before 1954 or after 2119, or
 * day and month not told apart by `order`.
 */
export function readTimestamp(text: string, order: DateOrder): string | null {
  if (plainIso.test(text)) return text;
  const date = writtenDate(text);
  if (date === null) return readNumber(Number(text.trim() || Number.NaN));
  if (Number.isNaN(date.clock)) return null;
  const parts = date.plain ?? (order && dayIn(date.numbers, order));
  if (!parts || !isDay(...parts)) return null;
  const [year, month, day] = parts;
  return isoText({ year, month, day }, date.clock ?? 0);
}
