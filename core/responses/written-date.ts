import { foldText } from '../scales/fold.ts';
import { monthNumbers, weekdays } from './month-names.ts';

/**
 * The parts of a written date as they stand.
 * `plain`: year, month and day that the text itself tells apart: the year first, or the month by name.
 * `numbers`: three numbers that only the column can tell apart; the year is the first or the third.
 * `clock`: seconds of the day; `null` when no time is written, `NaN` when there is no such time.
 * `isShort`: numbers with a year of two digits and no time, which version numbers and codes look like as well.
 */
export type WrittenDate = {
  readonly clock: number | null;
  readonly isShort: boolean;
} & (
  | { readonly plain: readonly [year: number, month: number, day: number] }
  | { readonly plain: null; readonly numbers: readonly [string, string, string]; readonly isDotted: boolean }
);

const afternoon = ['pm', 'p.m.', 'p. m.', 'p.m', '下午', '晚上', '午後', '오후'];
const morning = ['am', 'a.m.', 'a. m.', 'a.m', '上午', '凌晨', '早上', '午前', '오전'];
const half = `(${[...afternoon, ...morning].map((word) => word.replace(/\./g, '\\.')).join('|')})`;

const time =
  `${half}? ?(\\d{1,2})(?:[:h时時点點시.] ?(\\d{2})(?:[:.分분] ?(\\d{2})(?:[.,]\\d+)?)?[分秒분초]?|(?=[时時点點시h] ?$)[时時点點시h])` +
  ` ?(?:uhr|hrs|h)? ?${half}?`;
const zone =
  '(?:z|\\(?(?:(?:gmt|utc)? ?(?:[+\\-−]\\d{1,2}(?::?\\d{2})?)?|[a-z]{2,4}t)\\)?)(?: (?:utc|[a-z]{2,4}t))?(?: ?\\([^()]*\\))?';
/** What stands between a day and its time. */
const joint = '(?:t|, ?|,? (?:at|um|à|a las|às|alle|om) |,? - |[,_]? ?)';
const behindDay = new RegExp(`^(?:${joint}${time} ?${zone}|z?)$`);

const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|o)?';
const year = "(\\d{4}|'?\\d{2})";
const name = '([\\p{L}]{3,10}|\\d{0,2}[一二三四五六七八九十]{0,2}月)\\.?';
const gap = '[ -/.]? ?(?:(?:de|del|of) )?';

/** A day with its month by name, then what stands behind it. The groups: `order` tells which is which. */
const named: readonly (readonly [order: 'dmy' | 'mdy' | 'ymd', pattern: RegExp])[] = [
  ['dmy', new RegExp(`^(?:the )?${day}${gap}${name}${gap},? ?${year}(?!\\d)(.*)$`, 'u')],
  ['mdy', new RegExp(`^${name} ?-?${day}(?:,| |-|/)+${year}(?![\\d:])(.*)$`, 'u')],
  ['ymd', new RegExp(`^(\\d{4})[ -/.]${name}[ -/.]${day}(?!\\d)(.*)$`, 'u')],
];
/** "Apr 07 10:05:02 2024", as programs write it. */
const logged = new RegExp(`^${name} (\\d{1,2}) (\\d{1,2}:\\d{2}:\\d{2})(?: [a-z]{2,5})? (\\d{4})$`, 'u');
const numbered =
  /^(\d{1,4}) ?([-/.年년]) ?(\d{1,2}) ?(?:(?<=[年년] ?\d{1,2} ?)[月월]|(?<![年년] ?\d{1,2} ?)\2) ?(\d{1,4})(?!\d)[日일]?\.?(.*)$/u;
const compact = /^((?:19|20|21)\d{2})(\d{2})(\d{2})(?:[t ]?(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?)?z?$/;

function secondsOf(hour: number, minute: number, second: number, word: string): number {
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  // 12 am is midnight and 12 pm noon; "下午15:05" already counts to 24.
  const turned = word === '' || hour > 12 ? hour : (hour % 12) + (afternoon.includes(word) ? 12 : 0);
  return turned * 3600 + minute * 60 + second;
}

/** Seconds of the day from what stands behind the day; `undefined` when that is no time. */
function clockOf(text: string): number | null | undefined {
  const match = behindDay.exec(text.replace(weekdays.behind, '').trimEnd());
  if (match === null) return undefined;
  const [, before = '', hour, minute = '0', second = '0', after = ''] = match;
  return hour === undefined ? null : secondsOf(Number(hour), Number(minute), Number(second), before || after);
}

/** Years of two digits are those of 1954 to 2053. */
export function fullYear(digits: string): number {
  const value = Number(digits.replace("'", ''));
  return value >= 100 ? value : value + (value >= 54 ? 1900 : 2000);
}

function namedDate(text: string): WrittenDate | null {
  for (const [order, pattern] of named) {
    const [, first = '', second = '', third = '', rest = ''] = pattern.exec(text) ?? [];
    const month = monthNumbers.get(order === 'mdy' ? first : second);
    const clock = month === undefined ? undefined : clockOf(rest);
    if (month === undefined || clock === undefined) continue;
    const [years, days] = order === 'ymd' ? [first, third] : order === 'dmy' ? [third, first] : [third, second];
    return { plain: [fullYear(years), month, Number(days)], clock, isShort: false };
  }
  const [, word = '', days = '', clock = '', years = ''] = logged.exec(text) ?? [];
  const month = monthNumbers.get(word);
  return month === undefined
    ? null
    : { plain: [Number(years), month, Number(days)], clock: clockOf(` ${clock}`) ?? null, isShort: false };
}

function numberedDate(text: string): WrittenDate | null {
  const [, first = '', sign = '', second = '', third = '', rest = ''] = numbered.exec(text) ?? [];
  const clock = first === '' ? undefined : clockOf(rest);
  if (clock === undefined) return null;
  if (first.length === 4 || /[年년]/.test(sign)) {
    const isDate = third.length <= 2 && (first.length === 4 || first.length === 2);
    return isDate ? { plain: [fullYear(first), Number(second), Number(third)], clock, isShort: false } : null;
  }
  const isYearLast = first.length <= 2 && (third.length === 4 || third.length === 2);
  if (!isYearLast && !(first.length === 2 && third.length === 1)) return null;
  const isShort = third.length < 4 && clock === null;
  return { plain: null, numbers: [first, second, third], isDotted: sign === '.', clock, isShort };
}

function compactDate(text: string): WrittenDate | null {
  const [, years, months, days, hours, minutes, seconds = '0'] = compact.exec(text) ?? [];
  if (years === undefined) return null;
  const clock = hours === undefined ? null : secondsOf(Number(hours), Number(minutes), Number(seconds), '');
  return { plain: [Number(years), Number(months), Number(days)], clock, isShort: false };
}

/** Two numbers at least, or a long one: most texts are told from dates by this alone. */
const couldBeDate = /\p{Nd}{8}|\p{Nd}[^\p{Nd}]{1,24}\p{Nd}/u;

/**
 * The parts of a date in any form that exports and people write: "2024-04-07T10:05:02Z", "4/7/2024 10:05 AM",
 * "7. April 2024", "7 de abril de 2024", "2024年4月7日 上午10:05", "2024. 4. 7 오전 10:05", "20240407". `null`: no date; a
 * time alone and a day without its year are none.
 */
export function writtenDate(text: string): WrittenDate | null {
  if (text.length > 80 || !couldBeDate.test(text)) return null;
  const folded = foldText(text);
  const read = (one: string) => compactDate(one) ?? numberedDate(one) ?? namedDate(one);
  // "mar" is March before it is "mardi".
  return read(folded) ?? (weekdays.before.test(folded) ? read(folded.replace(weekdays.before, '')) : null);
}
