import { languageOf } from '../../core/text/language.ts';
import { say } from '../../core/text/say.ts';
import { userLocale, withLock } from '../google.ts';
import { turnOff } from './turn-off.ts';
import { turnOn } from './turn-on.ts';

/** Two people may press at once. */
const lockWaitMs = 10_000;

/** Turns automatic grading on or off and says in a sentence how it stands now. */
export function setAutomatic(
  on: boolean,
  language = languageOf(userLocale()),
): { readonly status: 'done' | 'nothing'; readonly message: string } {
  const state = withLock(lockWaitMs, on ? turnOn : turnOff);
  return { status: state === 'elsewhere' ? 'nothing' : 'done', message: say(language, `automatic.${state}`) };
}
