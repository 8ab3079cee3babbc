import { type Civil, toSerial } from '../book/serial-date.ts';

const day = 86_400_000;
/** 1899-12-30 as milliseconds. */
const epoch = Date.UTC(1899, 11, 30);
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a time zone at a moment, as days since 1899-12-30, to the second. */
export function serialAt(milliseconds: number, timeZone: string): number {
  const known = formatters.get(timeZone);
  const formatter =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formatters.set(timeZone, formatter);
  const parts = Object.fromEntries(
    formatter.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]),
  );
  return toSerial(parts as Civil) ?? 0;
}

/** The moment in milliseconds at which the wall clock of a time zone shows that serial date. */
export function momentOf(serial: number, timeZone: string): number {
  const asUtc = epoch + Math.round(serial * 86_400) * 1000;
  const offsetAt = (moment: number): number => epoch + Math.round(serialAt(moment, timeZone) * day) - moment;
  // Around a change of clocks the first guess takes the offset of the other side.
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}
