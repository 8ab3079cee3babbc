import { addDays } from '../actions/deadlines.ts';
import { periodName, periodNumber } from '../analysis/periods.ts';
import type { Period } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';

/** How often a digest is sent. */
export type DigestKind = 'weekly' | 'monthly';

/** What a digest or a summary is about: whole days, `YYYY-MM-DD`, the last one included. */
export type DigestPeriod = { readonly kind: 'week' | Period; readonly from: string; readonly to: string };

/** The kind of period that a digest is about. */
export const kindOf = (often: DigestKind): DigestPeriod['kind'] => (often === 'weekly' ? 'week' : 'month');

/** Days since Monday, 0 to 6. By Tomohiko Sakamoto's table, comp.lang.c 1993, which counts from Sunday. */
function sinceMonday(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day + 6) % 7;
}

const months: Readonly<Record<Period, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** The first day of the period that a day lies in. */
function beginOf(day: string, kind: DigestPeriod['kind']): string {
  if (kind === 'week') return addDays(day, -sinceMonday(day));
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months[kind]) * months[kind] + 1;
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

/** The period that ends the day before one begins. */
function endingBefore(begin: string, kind: DigestPeriod['kind']): DigestPeriod {
  const to = addDays(begin, -1);
  return { kind, from: beginOf(to, kind), to };
}

/**
 * The last period that is over: a week from Monday to Sunday, or calendar months.
 * @param now local ISO date or time in the spreadsheet's time zone
 */
export const lastComplete = (kind: DigestPeriod['kind'], now: string): DigestPeriod =>
  endingBefore(beginOf(now.slice(0, 10), kind), kind);

/** The period before, with or without responses. */
export const periodBefore = ({ kind, from }: DigestPeriod): DigestPeriod => endingBefore(from, kind);

/** Whether a response's local time, `null` without a date, lies in a period. */
export function isWithin(at: string | null, { from, to }: Pick<DigestPeriod, 'from' | 'to'>): boolean {
  const day = at?.slice(0, 10) ?? '';
  return day >= from && day <= to;
}

/** A period as people read it. */
export function digestPeriodWord({ kind, from, to }: DigestPeriod, language: Language): string {
  return kind === 'week' ? say(language, 'digest.week', { from, to }) : periodName(periodNumber(from, kind), kind);
}

/** Complete periods to go back at most in search of one with a response. */
const farthest = 24;

/** The last complete period in which somebody answered; without one the last complete one. */
export function lastAnswered(kind: DigestPeriod['kind'], now: string, times: readonly (string | null)[]): DigestPeriod {
  const last = lastComplete(kind, now);
  let period = last;
  for (let back = 0; back < farthest; back += 1) {
    const { from, to } = period;
    if (times.some((at) => isWithin(at, { from, to }))) return period;
    period = periodBefore(period);
  }
  return last;
}
