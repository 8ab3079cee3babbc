import { momentSerial } from '../responses/date-serial.ts';

/**
 * How far the wall clock of a time zone is ahead of UTC, in days.
 * @param local the same moment as local ISO text there, `utc` as ISO text in UTC
 */
export const zoneAhead = (local: string, utc: string): number =>
  Math.round(((momentSerial(local) ?? 0) - (momentSerial(utc) ?? 0)) * 1440) / 1440;

/** A moment in UTC, as ISO text, as a sheet keeps it whose zone is so many days ahead. */
export function localSerial(utc: string, ahead: number): number {
  const seconds = Math.round(((momentSerial(utc) ?? 0) + ahead) * 86_400);
  return Math.round((seconds / 86_400) * 1e5) / 1e5;
}

/**
 * The number by which a sheet keeps a moment that is sent with its zone: `2026-11-21T17:30:00+08:00`. Where the clocks
 * were changed since that moment it is an hour off.
 * @param ahead what `zoneAhead` says of the sheet's time zone now
 */
export function sentSerial(iso: string, ahead: number): number {
  const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d{2}):(\d{2})$/.exec(iso) ?? [];
  const east = ((Number(hours) * 60 + Number(minutes)) / 1440) * (sign === '-' ? -1 : 1);
  return localSerial(iso, ahead - east);
}
