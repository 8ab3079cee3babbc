import type { PingPost } from '../../core/feedback/schema.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Checked } from '../messages.ts';
import { faultOfReply } from '../queue/fault-of-reply.ts';
import type { Line, Reply } from '../queue/line.ts';
import { readAnswer } from './read-answer.ts';

import { isSoundStandard } from './sound-standard.ts';
import type { Team } from './team.ts';

/** What a look at the connection found; `standard`: as the sheet tells it now, `null` where it told none. */
export type CheckOutcome = { readonly checked: Checked; readonly standard: Standard | null };

/** Asks a team's sheet whether it still lets this browser in, and by what it grades. Nothing is kept here. */
export async function check({ endpoint, token, device }: Team, line: Line): Promise<CheckOutcome> {
  const post: PingPost = { v: 1, op: 'ping', token, device };
  const reply = await line.post(endpoint, JSON.stringify(post));
  if (reply.kind !== 'json') return { checked: await withoutAnswer(reply, endpoint, line), standard: null };
  const answer = readAnswer(reply.body);
  if (answer.kind !== 'ok') return { checked: answer, standard: null };
  const { standard } = answer.body;
  if (standard === undefined) return { checked: { kind: 'notOurs' }, standard: null };
  // A sheet that is newer than this extension: what it grades by cannot be shown here.
  if (!isSoundStandard(standard)) return { checked: { kind: 'fault', fault: { code: 'upgrade' } }, standard: null };
  return { checked: { kind: 'connected' }, standard };
}

/** A post that came to nothing: the look that any reader may take tells whose web app it is. */
async function withoutAnswer(reply: Exclude<Reply, { kind: 'json' }>, endpoint: string, line: Line): Promise<Checked> {
  const fault = await faultOfReply(reply, endpoint, line);
  if (fault.code !== 'refused' && fault.code !== 'noJson' && fault.code !== 'status') return { kind: 'fault', fault };
  const seen = await line.get(`${endpoint}?op=ping`);
  if (seen.kind !== 'json') return { kind: 'fault', fault };
  if (readAnswer(seen.body).kind === 'notOurs') return { kind: 'notOurs' };
  // It lets readers in, so the refusal was a request lost on its way.
  return { kind: 'fault', fault: fault.code === 'refused' ? { code: 'network' } : fault };
}
