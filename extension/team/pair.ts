import type { PairPost } from '../../core/feedback/schema.ts';
import type { Fault } from '../queue/fault.ts';
import { faultOfReply } from '../queue/fault-of-reply.ts';
import type { Line } from '../queue/line.ts';
import type { PairingLink } from './pairing-link.ts';
import { readAnswer } from './read-answer.ts';

import { isSoundStandard } from './sound-standard.ts';
import type { Team } from './team.ts';

/** What asking a sheet to let this browser in came to. */
export type PairOutcome =
  | { readonly kind: 'paired'; readonly team: Team }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** `agent`: who records; `deviceName`: what the sheet calls this browser. */
export type Pairing = { readonly agent: string; readonly deviceName: string };

/** Longest token and id of a device, in characters (wire format, version 1), and the longest title worth showing. */
const longest = { token: 200, device: 100, name: 200 };
const bookForm = /^[\w-]{16}$/;

const isNamed = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

/**
 * Asks a sheet to let this browser in. Nothing is kept here; the code is used up whatever becomes of the answer. An
 * answer that lacks what the extension needs is `upgrade`, one that is no answer of ours `noJson`.
 */
export async function pair(link: PairingLink, { agent, deviceName }: Pairing, line: Line): Promise<PairOutcome> {
  const { endpoint, code } = link;
  const post: PairPost = { v: 1, op: 'pair', code, deviceName };
  const reply = await line.post(endpoint, JSON.stringify(post));
  if (reply.kind !== 'json') return { kind: 'fault', fault: await faultOfReply(reply, endpoint, line) };
  const answer = readAnswer(reply.body);
  if (answer.kind === 'notOurs') return { kind: 'fault', fault: { code: 'noJson' } };
  if (answer.kind === 'fault') return answer;

  const { team, device, token, standard, book } = answer.body;
  if (!isNamed(device, longest.device) || !isNamed(token, longest.token) || !isSoundStandard(standard))
    return { kind: 'fault', fault: { code: 'upgrade' } };
  const id = typeof book === 'string' && bookForm.test(book) ? book : endpoint;
  const name = typeof team === 'string' ? team.trim().slice(0, longest.name) : '';
  const told = { device, token, agent, standard, standardAt: line.now(), stopped: null };
  return { kind: 'paired', team: { schema: 1, id, endpoint, name, ...told } };
}
