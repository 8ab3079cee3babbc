import { byteLength } from '../../core/feedback/byte-length.ts';
import { mostBytes } from '../../core/feedback/limits.ts';
import type { FeedbackItem } from '../../core/feedback/schema.ts';
import type { Team } from '../team/team.ts';
import { longestPauseMs } from './backoff.ts';
import { verdicts } from './verdicts.ts';
import type { Waiting } from './waiting.ts';

/** Entries that are sent together. */
export const mostTogether = 10;
/** How long nobody else sends an entry that is on its way, milliseconds; a request ends after 25 s. */
export const leaseMs = 40_000;

/** The body that brings entries to a team's sheet. */
export const bodyOf = ({ token, device }: Team, items: readonly FeedbackItem[], now: number): string =>
  JSON.stringify({ v: 1, op: 'append', token, device, sentAt: new Date(now).toISOString(), items });

/** Whether an entry is on its way. A lease that ends too far ahead was given before the clock was set back. */
export const isOnItsWay = ({ state, leaseUntil }: Waiting, now: number): boolean =>
  state === 'sending' && leaseUntil > now && leaseUntil <= now + leaseMs;

/** Whether an entry may be sent now: it waits and its time has come, or whoever sent it broke off. */
export function isDue(waiting: Waiting, now: number): boolean {
  if (waiting.state === 'stuck' || isOnItsWay(waiting, now)) return false;
  return waiting.nextAt <= now || waiting.nextAt > now + longestPauseMs;
}

/** One of those that it was sent with may be to blame for its refusal, so it goes alone. */
const goesAlone = ({ fault }: Waiting): boolean => fault !== null && verdicts[fault.code].does === 'part';

const oldestFirst = (one: Waiting, other: Waiting): number =>
  Date.parse(one.item.createdAt) - Date.parse(other.item.createdAt) || (one.item.id < other.item.id ? -1 : 1);

/**
 * The entries that go to a team's sheet next, oldest first: as many as fit in one body, but the oldest always, even one
 * too large to be taken. Empty: nothing is due.
 * @param waiting all that wait, of any team
 */
export function nextBatch(waiting: readonly Waiting[], team: Team, now: number): readonly Waiting[] {
  const due = waiting.filter((one) => one.team === team.id && isDue(one, now)).sort(oldestFirst);
  const [oldest] = due;
  if (oldest && goesAlone(oldest)) return [oldest];

  let bytes = byteLength(bodyOf(team, [], now));
  const end = due.slice(0, mostTogether).findIndex((one, place) => {
    bytes += byteLength(JSON.stringify(one.item)) + (place > 0 ? 1 : 0);
    return place > 0 && (goesAlone(one) || bytes > mostBytes);
  });
  return due.slice(0, end < 0 ? mostTogether : end);
}
