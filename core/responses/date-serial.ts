/**
 * The number by which a sheet keeps a day: days since 1899-12-30. Takes a local ISO text and looks at its date;
 * `null` when it has none. Source: days from civil, Hinnant (2014), "chrono-compatible low-level date algorithms".
 * Example: 2026-11-21 → 46347.
 */
export function dateSerial(iso: string): number | null {
  const [, years, months, days] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (years === undefined) return null;
  const month = Number(months);
  // The year begins in March, so that the leap day is its last.
  const year = Number(years) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(days) - 1;
  const dayOfEra = year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
  // 693,899 days lie between 0000-03-01 and 1899-12-30.
  return dayOfEra - 693_899;
}

/**
 * The number by which a sheet keeps a moment: the day, and the time as its fraction to the nearest second (five
 * decimals). Takes a local ISO text; `null` when it has no date. Example: 2026-11-21T12:00:00 → 46347.5.
 */
export function momentSerial(iso: string): number | null {
  const day = dateSerial(iso);
  const [, hours = 0, minutes = 0, seconds = 0] = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(iso) ?? [];
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return day === null ? null : Math.round((day + time) * 1e5) / 1e5;
}
