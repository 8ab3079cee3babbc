import { escapeHtml } from '../page/page-html.ts';
import type { Realm } from './realm.ts';
import { type Engine, runScript } from './run-script.ts';
import { textOf } from './service-content.ts';
import { type HtmlPage, pageOf } from './service-html.ts';
import { isStandIn } from './strict-object.ts';

/** What a web page sends to the web app's address. */
export type WebRequest = {
  readonly method: 'GET' | 'POST';
  /** What stands behind the question mark of the address. */
  readonly query?: string;
  readonly body?: string;
  /** The content type of the body as sent; plain text by default. */
  readonly type?: string;
};

/** What the web app answers: a text of its own making, a page, or Google's page about an error. */
export type WebAnswer = { readonly type: 'json' | 'text' | 'html' | 'error'; readonly body: string };

/** Runs `doGet` or `doPost`; a result that is no output of a service, or a throw, becomes an error page. */
export function answerRequest(engine: Engine, asked: WebRequest): WebAnswer {
  try {
    return runScript(engine, {
      kind: 'web',
      functionName: asked.method === 'GET' ? 'doGet' : 'doPost',
      makeArgs: (realm) => [eventOf(realm, asked)],
      readResult: (_, result) => readAnswer(result),
    }) as WebAnswer;
  } catch (fault) {
    return { type: 'error', body: errorPage(fault instanceof Error ? `${fault.name}: ${fault.message}` : `${fault}`) };
  }
}

function eventOf(realm: Realm, { method, query = '', body = '', type = 'text/plain' }: WebRequest): unknown {
  const fields = new URLSearchParams(query);
  if (/^application\/x-www-form-urlencoded\b/i.test(type))
    for (const [name, value] of new URLSearchParams(body)) fields.append(name, value);
  const names = [...new Set(fields.keys())];
  const length = Buffer.byteLength(body);
  return realm.toRealm({
    parameter: Object.fromEntries(names.map((name) => [name, fields.get(name)])),
    parameters: Object.fromEntries(names.map((name) => [name, fields.getAll(name)])),
    queryString: query,
    contextPath: '',
    contentLength: method === 'GET' ? -1 : length,
    ...(method === 'POST' && body !== '' && { postData: { contents: body, length, name: 'postData', type } }),
  });
}

function readAnswer(result: unknown): WebAnswer {
  const text = isStandIn(result) ? textOf(result) : null;
  if (text) return { type: text.kind === 'JSON' ? 'json' : 'text', body: text.content };
  const page = isStandIn(result) ? pageOf(result) : null;
  if (page) return { type: 'html', body: wholePage(page) };
  throw new Error(
    result === undefined || result === null
      ? 'The script completed but did not return anything.'
      : 'The script completed but the returned value is not a supported return type.',
  );
}

/** The page in one document; Google puts it into a frame whose outer page has the title and the meta tags. */
function wholePage({ title, html, metas }: HtmlPage): string {
  const tags = metas.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`).join('');
  return `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title>${tags}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

/** The page about an error, as Google words it: no JSON, whatever the script would have answered. */
export const errorPage = (message: string): string =>
  `<!DOCTYPE html><html><head><title>Error</title></head><body><div>${escapeHtml(message)}</div></body></html>`;
