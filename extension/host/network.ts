import type { Line, Reply } from '../queue/line.ts';

/** Chrome ends a background whose answer takes over 30 s. */
const longestWait = 25_000;
const longestProbe = 10_000;

/** Nothing of the browser's goes along: no cookies, no address of ours; nothing old comes back. */
const plain: RequestInit = {
  ...{ credentials: 'omit', redirect: 'follow', cache: 'no-store', referrerPolicy: 'no-referrer' },
};

async function request(address: string, more: RequestInit): Promise<Reply> {
  try {
    const answer = await fetch(address, { ...plain, ...more, signal: AbortSignal.timeout(longestWait) });
    if (!answer.ok) return { kind: 'status', status: answer.status };
    return read(await answer.text());
  } catch (error) {
    const isLate = error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name);
    return { kind: isLate ? 'timeout' : 'unreachable' };
  }
}

function read(text: string): Reply {
  try {
    return { kind: 'json', body: JSON.parse(text) };
  } catch {
    return { kind: 'noJson' };
  }
}

async function probe(address: string): Promise<boolean> {
  try {
    await fetch(address, { ...plain, mode: 'no-cors', signal: AbortSignal.timeout(longestProbe) });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser's network and clock. A post is plain text, since a web app cannot answer the question that browsers ask
 * before any other kind.
 */
export const line: Line = {
  now: Date.now,
  random: Math.random,
  isOnline: () => navigator.onLine,
  post: (endpoint, body) =>
    request(endpoint, { method: 'POST', headers: { 'content-type': 'text/plain;charset=utf-8' }, body }),
  get: (address) => request(address, {}),
  probe,
};
