import type { IncomingMessage } from 'node:http';
import { Malformed } from './bridge-input.ts';

const mostBytes = 1_000_000;

/** A request that some other page may have sent, with the status that turns it away. */
export class TurnedAway extends Error {
  override readonly name = 'TurnedAway';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Throws TurnedAway unless our own page sent this: the browser says so by Origin and Sec-Fetch-Site, and only our page
 * knows the token. The type of the body keeps plain forms out.
 */
export function assertOwnPage({ headers }: IncomingMessage, token: string): void {
  if (headers.origin !== `http://${headers.host}`) throw new TurnedAway(403, 'foreign origin');
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') throw new TurnedAway(403, 'foreign site');
  if (headers['x-preview-token'] !== token) throw new TurnedAway(403, 'unknown token: reload the page');
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) throw new TurnedAway(415, 'only JSON');
}

/** The body of a request as text; TurnedAway over a megabyte. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  // A body without a length is not our page's; Node cuts off one that is longer than it says.
  const bytes = Number(request.headers['content-length'] ?? Infinity);
  if (bytes > mostBytes) throw new TurnedAway(413, `over ${mostBytes} bytes`);
  for await (const part of request) parts.push(part);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Malformed('the body is UTF-8');
  }
}
