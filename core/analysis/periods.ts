import type { Period } from '../standard-rules/standard.ts';

const months: Readonly<Record<Period, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** How the nth period of a year is called, n from 1. */
const names: Readonly<Record<Period, (year: string, n: number) => string>> = {
  month: (year, n) => `${year}-${String(n).padStart(2, '0')}`,
  quarter: (year, n) => `${year}-Q${n}`,
  halfYear: (year, n) => `${year}-H${n}`,
  year: (year) => year,
};

const digit = (text: string, place: number) => text.charCodeAt(place) - 48;
const pair = (text: string, place: number) => digit(text, place) * 10 + digit(text, place + 1);

/**
 * The period that a local ISO text lies in, counted from the year 0; −1 when undated (`null`). A number, since cutting
 * and hashing a text for every response costs more than all else that is done with its date.
 */
export function periodNumber(at: string | null, period: Period): number {
  if (at === null) return -1;
  return Math.floor(((pair(at, 0) * 100 + pair(at, 2)) * 12 + pair(at, 5) - 1) / months[period]);
}

/** The number of a period by its name, the inverse of `periodName`. */
export function periodNumberOf(name: string, period: Period): number {
  if (name === '') return -1;
  const nth = name.replace(/^\d+(-[QH]?)?/, '') || '1';
  return (Number(name.slice(0, 4)) * 12) / months[period] + Number(nth) - 1;
}

/** The name of a period by its number: `2024-04`, `2024-Q2`, `2024-H1` or `2024`; '' for the undated. */
export function periodName(number: number, period: Period): string {
  if (number < 0) return '';
  const perYear = 12 / months[period];
  return names[period](String(Math.floor(number / perYear)).padStart(4, '0'), (number % perYear) + 1);
}
