/**
 * The date some days later: `('2026-02-27', 3)` → `2026-03-02`. Calendar days of the Gregorian calendar, no zone.
 * By counting days from a fixed day: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 * `date` is `YYYY-MM-DD`; `days` a whole number, also negative.
 */
export function addDays(date: string, days: number): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (!year || !month || !day) throw new Error(`not a date as YYYY-MM-DD: ${date}`);
  return fromDayNumber(dayNumber(Number(year), Number(month), Number(day)) + days);
}

const daysOfEra = 146_097;

/** Days since 0000-03-01. A year that begins in March has its leap day at the end. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * daysOfEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function fromDayNumber(number: number): string {
  const era = Math.floor(number / daysOfEra);
  const dayOfEra = number - era * daysOfEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
