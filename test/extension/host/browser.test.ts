import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

const listeners: Listener[] = [];
/** As a browser delivers it: the answer comes by `respond`, later if the listener says so. */
const sendMessage = (message: unknown) =>
  new Promise((resolve) => {
    for (const listener of listeners) expect(listener(message, {}, resolve)).toBe(true);
  });
vi.mock('wxt/browser', () => ({
  browser: { runtime: { onMessage: { addListener: (one: Listener) => listeners.push(one) }, sendMessage } },
}));
const { ask, onAsk } = await import('../../../extension/host/browser.ts');
beforeEach(() => {
  listeners.length = 0;
});

test('a page is answered when the answer is there', async () => {
  const answer = vi.fn(async () => ({ kind: 'withdrawn', mayBeStored: false }) as const);
  onAsk(answer);
  expect(await ask({ type: 'withdraw', id: 'x' })).toEqual({ kind: 'withdrawn', mayBeStored: false });
  expect(answer).toHaveBeenCalledExactlyOnceWith({ type: 'withdraw', id: 'x' });
});

test('a page is told when the background fails', async () => {
  onAsk(() => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  await expect(ask({ type: 'retry', team: null })).rejects.toThrow('no answer to retry');
});
