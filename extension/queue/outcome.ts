import { type Answer, readAnswer } from './answer.ts';
import { faultOfReply } from './fault-of-reply.ts';
import type { Line, Reply } from './line.ts';

/** What a request came to, in the sheet's words or in ours. */
export async function outcomeOf(reply: Reply, endpoint: string, line: Line): Promise<Answer> {
  if (reply.kind === 'json') return readAnswer(reply.body);
  return { kind: 'fault', fault: await faultOfReply(reply, endpoint, line) };
}
