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

/**
 * Year, month and day (Gregorian) of a Julian day number. Richards (2013), "Calendars", Explanatory Supplement to the
 * Astronomical Almanac, 3rd ed., 15.11.3; the letters are the source's.
 */
function civilFromJulian(J: number): { year: number; month: number; day: number } {
  const f = J + 1363 + Math.floor((3 * Math.floor((4 * J + 274277) / 146097)) / 4);
  const e = 4 * f + 3;
  const h = 5 * Math.floor((e % 1461) / 4) + 2;
  const month = ((Math.floor(h / 153) + 2) % 12) + 1;
  return { year: Math.floor(e / 1461) - 4716 + (month <= 2 ? 1 : 0), month, day: Math.floor((h % 153) / 5) + 1 };
}

/**
 * Local ISO text of a day number of Sheets: days since 1899-12-30, the time as the fraction, rounded to whole seconds.
 * 1 is 1899-12-31T00:00:00, 45000.5 is 2023-03-15T12:00:00.
 */
export function isoFromSerial(serial: number): string {
  const seconds = Math.round(serial * 86400);
  const days = Math.floor(seconds / 86400);
  return isoText(civilFromJulian(days + 2415019), seconds - days * 86400);
}

/** A response is given in these years: earlier and later days are slips of the pen or numbers of something else. */
export const yearFrom = 1954;
export const lastYear = 2119;

/** True for a day number of the years 1954 to 2119. */
export function isSerialDay(serial: number): boolean {
  return serial >= 19_725 && serial < 80_355;
}
