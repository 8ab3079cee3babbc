import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands in for a team's sheet at an address of this computer. */
export type AnsweringSheet = {
  readonly endpoint: string;
  /** Answers everybody with this from now on; `isClosed`: as Google does to whoever may not look. */
  readonly answer: (body: unknown, isClosed?: boolean) => void;
  /** How often it was posted to. */
  readonly posts: () => number;
  readonly close: () => void;
};

export async function openAnsweringSheet(): Promise<AnsweringSheet> {
  let body: unknown = {};
  let isOpen = true;
  let posts = 0;
  const server = createServer((request, response) => {
    if (request.method === 'POST') posts += 1;
    request.resume();
    response.writeHead(200, {
      'content-type': 'application/json',
      ...(isOpen && { 'access-control-allow-origin': '*' }),
    });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/exec`,
    answer: (next, isClosed = false) => {
      body = next;
      isOpen = !isClosed;
    },
    posts: () => posts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
