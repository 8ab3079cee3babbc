import { toSerial } from './serial-date.ts';
import type { NumberFormat } from './sheets-types.ts';

/** A date, time or both as a number, with the format that shows it again as it was written. */
export type TypedDate = { readonly serial: number; readonly numberFormat: NumberFormat };

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?`;
const yearFirst = String.raw`(?<year>\d{4})(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})`;
const monthFirst = String.raw`(?<month>\d{1,2})(?<mark>[-/])(?<day>\d{1,2})\k<mark>(?<year>\d{4})`;
const hanYear = String.raw`(?<year>\d{4})(?<mark>年)(?<month>\d{1,2})月(?<day>\d{1,2})日`;
const latin = `(?: +${time}(?: ?(?<half>[AaPp][Mm]))?)?`;
const han = `(?: +(?<half>[上下]午)? ?${time})?`;
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

// Month before day is read only where the locale writes it so: 3/4/2024 elsewhere stays the text that it was.
const shapes: Readonly<Record<'en' | 'zh', readonly RegExp[]>> = {
  en: [whole(yearFirst + latin), whole(monthFirst + latin), whole(time)],
  zh: [whole(yearFirst + latin), whole(yearFirst + han), whole(hanYear + han), whole(time)],
};

/** Reads a date, a date with time, or a time of day as Sheets would in that locale; `null`: not one. */
export function readDateText(text: string, locale: string): TypedDate | null {
  const language = locale.startsWith('zh') ? 'zh' : 'en';
  for (const shape of shapes[language]) {
    const parts = shape.exec(text)?.groups;
    if (parts) return typed(parts, text);
  }
  return null;
}

function typed(parts: Readonly<Record<string, string | undefined>>, text: string): TypedDate | null {
  const { year, month = '', day = '', hour, minute = '0', second = '0', mark = '', half } = parts;
  const clock = hour === undefined ? 0 : fullHour(Number(hour), half);
  if (clock === null) return null;
  const serial = toSerial({
    year: Number(year ?? 1899),
    month: year === undefined ? 12 : Number(month),
    day: year === undefined ? 30 : Number(day),
    hour: clock,
    minute: Number(minute),
    second: Number(second),
  });
  if (serial === null) return null;
  const isPadded = year !== undefined && text.startsWith(year) && month.length === 2 && day.length === 2;
  const clockPattern = hour === undefined ? '' : clockOf(hour, parts.second, half, isPadded);
  if (year === undefined) return { serial, numberFormat: { type: 'TIME', pattern: clockPattern } };
  const dayPattern = dayOf({ isYearFirst: text.startsWith(year), isPadded, mark, month, day });
  return clockPattern === ''
    ? { serial, numberFormat: { type: 'DATE', pattern: dayPattern } }
    : { serial, numberFormat: { type: 'DATE_TIME', pattern: `${dayPattern} ${clockPattern}` } };
}

/** 12-hour clock to 24; `null` when the half of the day does not fit. */
function fullHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  const isAfternoon = half === '下午' || half.toLowerCase() === 'pm';
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

type Day = {
  readonly isYearFirst: boolean;
  /** True: month and day are written with two digits throughout. */
  readonly isPadded: boolean;
  readonly mark: string;
  readonly month: string;
  readonly day: string;
};

function dayOf({ isYearFirst, isPadded, mark, month, day }: Day): string {
  const [m, d] = [width(month, 'm', isPadded), width(day, 'd', isPadded)];
  if (mark === '年') return `yyyy"年"${m}"月"${d}"日"`;
  return isYearFirst ? `yyyy${mark}${m}${mark}${d}` : `${m}${mark}${d}${mark}yyyy`;
}

function clockOf(hour: string, second: string | undefined, half: string | undefined, isPadded: boolean): string {
  const clock = `${width(hour, 'h', isPadded)}:mm${second === undefined ? '' : ':ss'}`;
  if (half === undefined) return clock;
  return half.endsWith('午') ? `am/pm ${clock}` : `${clock} am/pm`;
}

const width = (digits: string, letter: string, isPadded: boolean): string =>
  digits.length === 2 && (isPadded || digits.startsWith('0')) ? letter + letter : letter;
