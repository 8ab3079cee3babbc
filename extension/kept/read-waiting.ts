import type { Fault } from '../queue/fault.ts';
import { isFaultCode } from '../queue/verdicts.ts';
import type { Waiting } from '../queue/waiting.ts';
import { isItem } from './item-shape.ts';
import { pageOf } from './page-of.ts';
import { isCount, isNamed, isText, oneOf, optional, shaped } from './shape.ts';

const isFault = shaped<Fault>({
  code: isFaultCode,
  item: optional(isText),
  range: optional(isText),
  status: optional(isCount),
  retryAfter: optional(isCount),
});
const isNeeded = shaped<Pick<Waiting, 'schema' | 'team' | 'item'>>({ schema: oneOf(1), team: isNamed, item: isItem });
const isState = oneOf('queued', 'sending', 'stuck');

/**
 * An entry of the queue, as stored; `null` when this code cannot read what is to be sent. How the sending stood is
 * mended where it is nonsense: better sent twice, which the sheet notices, than never.
 */
export function readWaiting(stored: unknown): Waiting | null {
  if (!isNeeded(stored)) return null;
  const waiting = stored as Waiting;
  return {
    ...waiting,
    page: pageOf(waiting),
    state: isState(waiting.state) ? waiting.state : 'queued',
    tries: countOf(waiting.tries),
    nextAt: countOf(waiting.nextAt),
    leaseUntil: countOf(waiting.leaseUntil),
    fault: isFault(waiting.fault) ? waiting.fault : null,
    mayBeStored: waiting.mayBeStored !== false,
  };
}

const countOf = (value: number): number => (isCount(value) ? value : 0);
