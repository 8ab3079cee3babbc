import { isOnItsWay } from '../../queue/batches.ts';
import { faultWords } from '../../queue/fault-words.ts';
import type { Waiting } from '../../queue/waiting.ts';
import type { Team } from '../../team/team.ts';
import type { Words } from '../../text/say.ts';
import { hourWords, sentences } from './entry-words.ts';

/** It is not sent before a person acts. `team`: the one that it goes to; `null`: that is gone. */
export const isStuck = ({ state }: Waiting, team: Team | null): boolean =>
  state === 'stuck' || team === null || team.stopped !== null;

function whyOf({ state, fault, nextAt }: Waiting, team: Team | null, now: number, words: Words): readonly string[] {
  const { say, language } = words;
  const why = fault ? [faultWords(fault, words, team?.standard ?? null)] : [];
  if (state === 'stuck') return [say('waitsStuck'), ...why];
  if (team?.stopped) {
    const stopped = faultWords({ code: team.stopped }, words, team.standard);
    return [say('teamStopped', { why: stopped })];
  }
  if (!fault) return [say('waitsFirst')];
  // The background looks at the queue twice a minute.
  const isSoon = nextAt < now + 60_000;
  return [...why, isSoon ? say('waitsSoon') : say('waitsNext', { when: hourWords(nextAt, language) })];
}

/** How the sending of an entry stands, why, and when it is tried again. `now`: milliseconds. */
export function waitingWords(waiting: Waiting, team: Team | null, now: number, words: Words): string {
  const { say, language } = words;
  if (isOnItsWay(waiting, now)) return say('waitsSending');
  const mayStand = waiting.mayBeStored ? [say('waitsMayStand')] : [];
  return sentences([...whyOf(waiting, team, now, words), ...mayStand], language);
}
