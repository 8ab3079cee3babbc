import { localSerial, zoneAhead } from '../../core/feedback/moments.ts';
import { localTime } from '../google.ts';

/** When a post came in, as the sheet keeps it, and how far its zone is ahead of UTC, in days. */
export type Moment = { readonly received: number; readonly ahead: number };

/**
 * The moment in the sheet's time zone.
 * @param known how far it is ahead, where an earlier post of this quarter of an hour asked Google
 */
export function arrivalNow(timeZone: string, known: number | null, now: number): Moment {
  const utc = new Date(now).toISOString();
  const ahead = known ?? zoneAhead(localTime(now, timeZone), utc);
  return { received: localSerial(utc, ahead), ahead };
}
