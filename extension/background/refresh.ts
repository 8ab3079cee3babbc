import { readWords } from '../host/say.ts';
import { readKept } from '../host/storage.ts';
import { setBadge, startAlarm, stopAlarm } from '../host/surface.ts';
import type { Kept } from '../kept/kept.ts';
import { drainAlarm } from '../queue/drain-alarm.ts';
import { badgeOf } from './badge.ts';

/** Whether anything waits that may be sent without a person. */
export const isGoing = ({ teams, waiting }: Pick<Kept, 'teams' | 'waiting'>): boolean =>
  waiting.some(
    ({ state, team }) => state !== 'stuck' && teams.some(({ id, stopped }) => id === team && stopped === null),
  );

let refreshing = 0;

/** Brings the sign on the button and the alarm in line with what is kept; of several at once the latest counts. */
export async function refresh(): Promise<void> {
  refreshing += 1;
  const mine = refreshing;
  const kept = await readKept();
  if (mine !== refreshing) return;
  const { text, isAlarming, title } = badgeOf(kept, readWords().say);
  await Promise.all([
    setBadge(text, isAlarming, title),
    isGoing(kept) ? startAlarm(drainAlarm) : stopAlarm(drainAlarm.name),
  ]);
}
