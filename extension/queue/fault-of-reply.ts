import type { Fault } from './fault.ts';
import type { Line, Reply } from './line.ts';

/** Why a request brought no answer of a sheet. Where nothing came back, a look at the address tells why. */
export async function faultOfReply(
  reply: Exclude<Reply, { kind: 'json' }>,
  endpoint: string,
  line: Line,
): Promise<Fault> {
  if (reply.kind === 'status') return { code: 'status', status: reply.status };
  if (reply.kind === 'noJson') return { code: 'noJson' };
  if (!line.isOnline()) return { code: 'offline' };
  if (reply.kind === 'timeout') return { code: 'timeout' };
  return { code: (await line.probe(endpoint)) ? 'refused' : 'network' };
}
