import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageOptions } from './page.ts';
import { drawPage } from './page.ts';
import { policyFor } from './page-policy.ts';
import type { Spreadsheet } from './page-resource.ts';

export type ServeOptions = PageOptions & {
  /** Asked anew for every page, so that a reload shows the workbook as it is now. */
  readonly getResource: () => Spreadsheet;
  /** 0: any free port. */
  readonly port: number;
};

type Answer = { readonly status: number; readonly type: string; readonly body: string; readonly policy?: string };

const host = '127.0.0.1';
const signals = ['SIGTERM', 'SIGINT'] as const;
const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain', body });

const pages: Readonly<Record<string, (options: ServeOptions) => Answer>> = {
  '/': (options) => {
    const body = drawPage(options.getResource(), options);
    return { status: 200, type: 'text/html', body, policy: policyFor(body, options.sidebar ?? '') };
  },
  '/workbook.json': ({ getResource }) => ({
    status: 200,
    type: 'application/json',
    body: JSON.stringify(getResource()),
  }),
};

export type Served = {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string;
  readonly close: () => Promise<void>;
  /** Resolves when it has ended, however that came about. */
  readonly closed: Promise<void>;
};

/**
 * Serves a workbook to this computer only: `/` is the page, `/workbook.json` the resource behind it. Resolves once it
 * listens; ends on SIGTERM, SIGINT or `close`, also when a browser still holds a connection.
 */
export async function serveBook(options: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => send(request, response, answer(request, options)));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, host, resolve));
  const { port } = server.address() as AddressInfo;
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const close = () => {
    for (const signal of signals) process.off(signal, close);
    server.close();
    server.closeAllConnections();
    return closed;
  };
  for (const signal of signals) process.once(signal, close);
  return { address: `http://${host}:${port}/`, close, closed };
}

function answer(request: IncomingMessage, options: ServeOptions): Answer {
  // A foreign name that resolves to this computer must not get at the answers of respondents.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return plain(421, 'unknown host');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'only GET and HEAD');
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const draw = Object.hasOwn(pages, path) ? pages[path] : undefined;
  try {
    return draw?.(options) ?? plain(404, 'not found');
  } catch (error) {
    return plain(500, error instanceof Error ? error.message : String(error));
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, policy }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': policy ?? "default-src 'none'",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? '' : body);
}
