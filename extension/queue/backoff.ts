import type { Fault } from './fault.ts';
import type { Line } from './line.ts';

/** Seconds after the first, second … failure; the last for all that follow. */
const pauses = [30, 60, 120, 300, 900, 1800, 3600] as const;
const longest = 3600;
/** Google counts its allowances by the minute and the day: where one is used up, the pauses begin at five minutes. */
const firstOfQuota = pauses.indexOf(300);
/** Pauses are up to a fifth shorter or longer, so that a team's browsers do not come back all at once. */
const spread = 0.2;

/** The longest that anything is ever put off, milliseconds. */
export const longestPauseMs = longest * (1 + spread) * 1000;

/**
 * How long to wait before an entry is sent again, milliseconds. What the sheet asks for wins, up to an hour, and is never
 * cut short: only lengthened, by a fifth at most.
 * @param tries how often it was sent in vain, from 1
 * @param random 0 ≤ x < 1
 */
export function pauseMs({ code, retryAfter }: Fault, tries: number, random: number): number {
  if (retryAfter !== undefined) return Math.min(retryAfter, longest) * (1 + spread * random) * 1000;
  const step = tries - 1 + (code === 'quota' ? firstOfQuota : 0);
  return (pauses[step] ?? longest) * (1 - spread + 2 * spread * random) * 1000;
}

/** When something is to be sent again, milliseconds. */
export const againAt = (fault: Fault, tries: number, { now, random }: Pick<Line, 'now' | 'random'>): number =>
  now() + Math.round(pauseMs(fault, tries, random()));
