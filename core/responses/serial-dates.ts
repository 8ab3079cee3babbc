const two = (number: number) => String(number).padStart(2, '0');

/** Local ISO text `YYYY-MM-DDTHH:MM:SS` from its parts; the parts are not checked. */
export function isoText(
  day: { readonly year: number; readonly month: number; readonly day: number },
  secondsOfDay: number,
): string {
  const date = `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
  const minutes = Math.floor(secondsOfDay / 60);
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(secondsOfDay % 60)}`;
}

/** Year, month and day of a number of days after 1970-01-01 (proleptic Gregorian). Hinnant, "chrono-compatible low-level date algorithms". */
function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/**
 * Local ISO text of a day number of Sheets: days since 1899-12-30, the time as the fraction, rounded to whole seconds.
 * 1 is 1899-12-31T00:00:00, 45000.5 is 2023-03-15T12:00:00.
 */
export function isoFromSerial(serial: number): string {
  const seconds = Math.round(serial * 86400);
  const days = Math.floor(seconds / 86400);
  return isoText(civilFromDays(days - 25569), seconds - days * 86400);
}
