import type { Kept } from '../kept/kept.ts';
import type { Say, TextKey } from '../text/say.ts';

/** The sign on the button, and what is said when the pointer rests on it. */
export type Badge = { readonly text: string; readonly isAlarming: boolean; readonly title: string };

/** Browsers show four characters. */
const mostShown = 999;

const alarm = (key: TextKey, say: Say): Badge => ({ text: '!', isAlarming: true, title: say(key) });

/** `!` when a person has to act, else how many entries wait, else nothing. */
export function badgeOf({ teams, waiting }: Pick<Kept, 'teams' | 'waiting'>, say: Say): Badge {
  const going = teams.filter(({ stopped }) => stopped === null);
  const isStuck = waiting.some(({ state, team }) => state === 'stuck' || !going.some(({ id }) => id === team));
  if (teams.length === 0) return alarm('badgeUnpaired', say);
  if (isStuck || going.length < teams.length) return alarm('badgeStuck', say);
  if (waiting.length === 0) return { text: '', isAlarming: false, title: say('name') };
  const text = waiting.length > mostShown ? `${mostShown}+` : String(waiting.length);
  return { text, isAlarming: false, title: say('badgeWaiting', { entries: waiting.length }) };
}
