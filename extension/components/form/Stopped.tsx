import type { FaultCode } from '../../queue/fault.ts';
import type { Words } from '../../text/say.ts';
import { useLater } from './use-later.ts';

export type StoppedProps = { readonly code: FaultCode; readonly words: Words };

const load = () => import('../../queue/fault-words.ts');

/** Why nothing is sent to a team. */
export function Stopped({ code, words }: StoppedProps) {
  const loaded = useLater(load);
  if (!loaded) return null;
  return <p class="line case">{words.say('teamStopped', { why: loaded.faultWords({ code }, words, null) })}</p>;
}
