import { mailsLeft } from '../google-mail.ts';
import { readSending, sendingName } from './attempt.ts';
import type { Kept } from './had.ts';
import type { Sent } from './send-once.ts';

/** The setting that says that mails wait: 'quota', 'time', or how often in a row Google did not take one. */
export const waitsName = 'mailWaits';

/** An address that Google never takes is tried again once an hour, with everything else. */
const mostTries = 3;
/** Likewise a run that broke off this long ago. */
const soonMs = 3_600_000;

/** What to keep of a sending for the next tick; `null`: nothing waits. */
export function waitsAfter({ why, failed }: Pick<Sent, 'why' | 'failed'>, before: string | undefined): string | null {
  if (why !== null) return why;
  return failed.length > 0 ? String((Number(before) || 0) + 1) : null;
}

/**
 * Whether mails wait that may go out now: a run broke off while it sent, or could not send all. Without quota they
 * go on waiting, at one call a tick.
 * @param now milliseconds
 */
export function isMailPending(kept: Kept, now: number): boolean {
  const sending = readSending(kept[sendingName]);
  if (sending && sending.until <= now && now - sending.until < soonMs) return true;
  const waits = kept[waitsName];
  if (waits === 'quota') return mailsLeft() > 0;
  return waits === 'time' || Number(waits) < mostTries;
}
