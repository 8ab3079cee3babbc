const dayMilliseconds = 86_400_000;
/** 1899-12-30, the day that Sheets counts from. */
const epoch = Date.UTC(1899, 11, 30);

/** A wall-clock moment; month 1..12, seconds may carry a fraction. */
export type Civil = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/** Days since 1899-12-30 (Google, "Date and time serial numbers"), or `null` when there is no such moment. 1900-01-01 is 2. */
export function toSerial({ year, month, day, hour, minute, second }: Civil): number | null {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
  if (!isDay || hour > 23 || minute > 59 || second >= 60) return null;
  return (at - epoch + (hour * 3600 + minute * 60 + second) * 1000) / dayMilliseconds;
}

/** The wall-clock moment of a serial number, to the nearest second. */
export function fromSerial(serial: number): Civil {
  const date = new Date(epoch + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
