import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import type { WebRequest } from '../../apps-script/local/services/web-request.ts';
import { makeCertificate } from './certificate.ts';
import { deskPage } from './desk-page.ts';
import { type FaultMode, faultPages, type Given, html, readable } from './google-faults.ts';
import { Cut, openStops, type Stops } from './stops.ts';

const script = 'script.google.com';
const content = 'script.googleusercontent.com';
/** Every name that leads to the stand-in; the last one is a page of somebody else, to log feedback from. */
export const standInHosts: readonly string[] = [script, content, 'accounts.google.com', 'desk.example'];

/** What the server saw of a request. */
export type Seen = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** `append`, `pair` or `ping`; '' of a request without such a body. */
  readonly op: string;
};

/** `normal`: the script answers. `down`: the connection is cut at once. */
export type Mode = 'normal' | 'down' | FaultMode;

export type StandIn = Pick<Stops, 'hold' | 'cut'> & {
  readonly port: number;
  readonly seen: readonly Seen[];
  /** Puts a sheet behind `https://script.google.com/macros/s/ID/exec`. */
  readonly deploy: (deployment: string, host: Pick<LocalHost, 'request'>) => void;
  /** What comes of requests from now on. */
  readonly set: (mode: Mode) => void;
  /** Waits so long before the script runs, from now on. Milliseconds. */
  readonly slow: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
};

const types = { json: 'application/json', text: 'text/plain' } as const;
const opOf = (body: string): string => /"op":"(\w+)"/.exec(body)?.[1] ?? '';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/**
 * Google's two hosts on this computer, over TLS, with the built web app behind them: a post is answered by a 302 to an
 * address of the other host, which gives the answer once. Pages and errors come directly, without CORS header; there is
 * no answer to OPTIONS.
 */
export async function openStandIn(): Promise<StandIn> {
  const hosts = new Map<string, Pick<LocalHost, 'request'>>();
  const answers = new Map<string, Given>();
  const seen: Seen[] = [];
  const stops = openStops();
  const now: { mode: Mode; delay: number } = { mode: 'normal', delay: 0 };

  const run = (host: Pick<LocalHost, 'request'>, asked: WebRequest): Given => {
    const { type, body } = host.request(asked);
    // The page sets a cookie, as Google's do: posts must come without it.
    if (type === 'html') return html(200, body, { 'set-cookie': 'SID=secret; Secure; SameSite=None; Path=/' });
    if (type === 'error') return html(200, body);
    const key = randomBytes(24).toString('base64url');
    answers.set(key, { status: 200, headers: { 'content-type': types[type], ...readable }, body });
    return html(302, '', { ...readable, location: `https://${content}/macros/echo?user_content_key=${key}` });
  };
  const echo = (key: string): Given => {
    const found = answers.get(key);
    answers.delete(key);
    return found ?? html(404, 'This address has been used or was never given.');
  };
  const answer = async (request: IncomingMessage, { hostname, pathname, search, searchParams }: URL, body: string) => {
    const method = request.method ?? '';
    if (hostname === 'desk.example') return html(200, deskPage);
    if (hostname === 'accounts.google.com') return html(200, '<h1>Sign in</h1>');
    if (method !== 'POST' && method !== 'GET') return html(405, 'Only GET and POST.');
    if (hostname === content) {
      await stops.pass('redirected', request.socket);
      return echo(searchParams.get('user_content_key') ?? '');
    }
    const host = hosts.get(/^\/macros\/s\/([\w-]+)\/exec$/.exec(pathname)?.[1] ?? '');
    if (!host) return faultPages.gone;
    if (now.mode === 'down') {
      request.socket.destroy();
      throw new Cut('down');
    }
    if (now.mode !== 'normal') return faultPages[now.mode];
    if (now.delay > 0) await pause(now.delay);
    const query = search.slice(1);
    if (method === 'GET') return run(host, { method, query });
    await stops.pass('asked', request.socket);
    const given = run(host, { method, query, type: request.headers['content-type'] ?? '', body });
    await stops.pass('done', request.socket);
    return given;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(`https://${request.headers.host}${request.url}`);
    const body = await textOf(request);
    const { method = '', headers } = request;
    seen.push({ method, host: url.hostname, path: url.pathname, headers, op: opOf(body) });
    const given = await answer(request, url, body);
    // A browser sends a post again by itself when a connection that it had used before is cut; none is used twice here.
    response.writeHead(given.status, { ...given.headers, connection: 'close' }).flushHeaders();
    if (url.hostname === content) await stops.pass('told', request.socket);
    response.end(given.body);
  };

  const server = createServer(await makeCertificate(standInHosts), (request, response) => {
    serve(request, response).catch((fault: unknown) => {
      if (!(fault instanceof Cut)) response.destroy(fault instanceof Error ? fault : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    hold: stops.hold,
    cut: stops.cut,
    deploy: (deployment, host) => {
      hosts.set(deployment, host);
    },
    set: (mode) => {
      now.mode = mode;
    },
    slow: (milliseconds) => {
      now.delay = milliseconds;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
