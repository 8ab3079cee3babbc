import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { LocalHost } from '../services/host-options.ts';
import { errorPage, type WebRequest } from '../services/web-request.ts';
import { readBody, TurnedAway } from './bridge-guard.ts';
import { policyFor } from './page-policy.ts';
import type { Answer } from './send.ts';

/** What the web app's address needs of the preview: the host, and its clock moved on. */
export type ExecHost = { readonly host: Pick<LocalHost, 'request'>; readonly beat: () => void };

/** The web app as pages elsewhere meet it; `null` for any other path. */
export type Exec = (request: IncomingMessage, url: URL) => Promise<Answer | null>;

const types = { json: 'application/json', text: 'text/plain' } as const;
/** Answers that are waiting to be fetched; more than these and the oldest is forgotten. */
const mostWaiting = 50;
const anyOrigin = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

// Google sends error pages and HtmlService pages without CORS headers: a web page elsewhere cannot read them.
const html = (status: number, body: string): Answer => ({ status, type: 'text/html', body, policy: policyFor(body) });

/**
 * Answers `/exec` as Google does: content comes from a second address, to which a 302 leads and which answers once;
 * pages come directly, errors as pages. Anybody on this computer may ask, pages of other sites included.
 */
export function openExec({ host, beat }: ExecHost): Exec {
  const waiting = new Map<string, Answer>();
  const keep = (address: string, answer: Answer): Answer => {
    const key = randomBytes(24).toString('base64url');
    waiting.set(key, answer);
    const [oldest] = waiting.keys();
    if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
    const location = `${address}/macros/echo?user_content_key=${key}`;
    return { status: 302, type: 'text/html', body: '', headers: { ...anyOrigin, location } };
  };
  const ask = (address: string, asked: WebRequest): Answer => {
    beat();
    const { type, body } = host.request(asked);
    if (type === 'html' || type === 'error') return html(200, body);
    return keep(address, { status: 200, type: types[type], body, headers: anyOrigin });
  };
  const fetchOnce = (key: string | null): Answer => {
    const found = waiting.get(key ?? '');
    waiting.delete(key ?? '');
    return found ?? html(404, errorPage('This address has been used or was never given.'));
  };
  return async (request, { origin, pathname, search, searchParams }) => {
    if (pathname === '/macros/echo' && request.method === 'GET') return fetchOnce(searchParams.get('user_content_key'));
    if (pathname !== '/exec') return null;
    const query = search.slice(1);
    if (request.method === 'GET') return ask(origin, { method: 'GET', query });
    if (request.method !== 'POST') return html(405, errorPage('Only GET and POST.'));
    try {
      const type = request.headers['content-type'] ?? '';
      return ask(origin, { method: 'POST', query, type, body: await readBody(request) });
    } catch (fault) {
      const status = fault instanceof TurnedAway ? fault.status : 400;
      return html(status, errorPage(fault instanceof Error ? fault.message : String(fault)));
    }
  };
}
