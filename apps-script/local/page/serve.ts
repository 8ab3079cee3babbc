import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bridge } from './bridge.ts';
import { drawLive } from './bridge-draw.ts';
import { assertOwnPage, readBody, TurnedAway } from './bridge-guard.ts';
import { Malformed, readInput } from './bridge-input.ts';
import { type Exec, openExec } from './exec.ts';
import type { PageOptions } from './page.ts';
import { drawPage } from './page.ts';
import { policyFor } from './page-policy.ts';
import type { Spreadsheet } from './page-resource.ts';
import { type Answer, plain, send } from './send.ts';
import { withShim } from './sidebar-shim.ts';

export type ServeOptions = Omit<PageOptions, 'live'> & {
  /** The host behind the page, so that it can be used; without one it is only shown. */
  readonly bridge?: Bridge;
  /** Asked anew for every page, so that a reload shows the workbook as it is now. */
  readonly getResource: () => Spreadsheet;
  /** 0: any free port. */
  readonly port: number;
};

const host = '127.0.0.1';
/** How often the host's clock is moved on while nobody asks anything. */
const beatMs = 5000;
const signals = ['SIGTERM', 'SIGINT'] as const;
const json = (body: unknown): Answer => ({ status: 200, type: 'application/json', body: JSON.stringify(body) });

const pages: Readonly<Record<string, (options: ServeOptions) => Answer>> = {
  '/': (options) => {
    const { bridge, sidebar = '' } = options;
    const live = bridge && { live: drawLive(bridge, options.language) };
    const body = drawPage(options.getResource(), { ...options, ...live });
    // The sidebar's frame is under the page's policy, also when it is opened later.
    const documents = [sidebar, ...Object.values(bridge?.files ?? {}).map((html) => withShim(html, options.language))];
    const policy = policyFor(body, ...documents) + (bridge ? "; connect-src 'self'" : '');
    return { status: 200, type: 'text/html', body, policy };
  },
  '/workbook.json': ({ getResource }) => json(getResource()),
  '/mails.json': ({ bridge }) => json(bridge?.host.mails ?? []),
};

export type Served = {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string;
  readonly close: () => Promise<void>;
  /** Resolves when it has ended, however that came about. */
  readonly closed: Promise<void>;
};

/**
 * Serves a workbook to this computer only: `/` is the page, `/workbook.json` the resource behind it, `/mails.json` the
 * mails that were written, `/exec` the web app. Resolves once it listens; ends on SIGTERM, SIGINT or `close`, also when a browser still holds a connection.
 */
export async function serveBook(options: ServeOptions): Promise<Served> {
  const exec = options.bridge && openExec(options.bridge);
  const server = createServer(async (request, response) =>
    send(request, response, await answer(request, options, exec)),
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, host, resolve));
  const beating = setInterval(() => options.bridge?.beat(), beatMs);
  const { port } = server.address() as AddressInfo;
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const close = () => {
    clearInterval(beating);
    for (const signal of signals) process.off(signal, close);
    server.close();
    server.closeAllConnections();
    return closed;
  };
  for (const signal of signals) process.once(signal, close);
  return { address: `http://${host}:${port}/`, close, closed };
}

async function answer(request: IncomingMessage, options: ServeOptions, exec: Exec | undefined): Promise<Answer> {
  // A foreign name that resolves to this computer must not get at the answers of respondents.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return plain(421, 'unknown host');
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const { method } = request;
  try {
    const executed = await exec?.(request, new URL(`http://${request.headers.host}${request.url}`));
    if (executed) return executed;
    if (method === 'POST' && options.bridge?.knows(path)) return await answerPost(request, path, options.bridge);
    if (method !== 'GET' && method !== 'HEAD') return plain(405, 'only GET and HEAD');
    const draw = Object.hasOwn(pages, path) ? pages[path] : undefined;
    return draw?.(options) ?? plain(404, 'not found');
  } catch (error) {
    return plain(statusOf(error), error instanceof Error ? error.message : String(error));
  }
}

const statusOf = (error: unknown): number =>
  error instanceof TurnedAway ? error.status : error instanceof Malformed ? 400 : 500;

async function answerPost(request: IncomingMessage, path: string, bridge: Bridge): Promise<Answer> {
  assertOwnPage(request, bridge.token);
  return json(bridge.answer(path, readInput(await readBody(request))));
}
