import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the server answers; `policy`: its Content-Security-Policy, nothing allowed by default. */
export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly policy?: string;
  /** Beside those that every answer has, or instead of them. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** A line of text. */
export const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain', body });

/** Sends an answer in UTF-8, that nothing keeps and no other page may read unless its headers say so. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, policy, headers }: Answer,
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': policy ?? "default-src 'none'",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? '' : body);
}
