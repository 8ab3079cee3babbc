import { afterEach, expect, test, vi } from 'vitest';
import { line } from '../../../extension/host/network.ts';

const fetched = vi.fn();
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockReset());

const address = 'https://script.google.com/macros/s/x/exec';
const answer = (body: string, status = 200) => new Response(body, { status });
const late = new DOMException('signal timed out', 'TimeoutError');

test.each([
  ['JSON', answer('{"v":1}'), { kind: 'json', body: { v: 1 } }],
  ['JSON that is no object', answer('null'), { kind: 'json', body: null }],
  ['a page to sign in', answer('<!doctype html>'), { kind: 'noJson' }],
  ['nothing', answer(''), { kind: 'noJson' }],
  ['an error of Google', answer('{"v":1}', 500), { kind: 'status', status: 500 }],
  ['a page that is gone', answer('', 404), { kind: 'status', status: 404 }],
])('%s is read', async (_, response, reply) => {
  fetched.mockImplementation(async () => response.clone());
  expect(await line.post(address, '{}')).toEqual(reply);
  expect(await line.get(address)).toEqual(reply);
});

test.each([
  ['no network, or a refusal', new TypeError('Failed to fetch'), { kind: 'unreachable' }],
  ['no answer in time', late, { kind: 'timeout' }],
])('%s is told apart', async (_, error, reply) => {
  fetched.mockRejectedValue(error);
  expect(await line.post(address, '{}')).toEqual(reply);
  expect(await line.get(address)).toEqual(reply);
});

test('an answer that breaks off is no answer', async () => {
  fetched.mockResolvedValue({ ok: true, text: () => Promise.reject(late) });
  expect(await line.post(address, '{}')).toEqual({ kind: 'timeout' });
});

test('a post is plain text, with nothing of the browser in it, for 25 seconds at most', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  fetched.mockResolvedValue(answer('{}'));
  await line.post(address, '{"v":1}');
  const [to, { signal, ...init }] = fetched.mock.calls[0] ?? [];
  expect(to).toBe(address);
  expect(init).toEqual({
    ...{ method: 'POST', body: '{"v":1}', headers: { 'content-type': 'text/plain;charset=utf-8' } },
    ...{ credentials: 'omit', redirect: 'follow', cache: 'no-store', referrerPolicy: 'no-referrer' },
  });
  expect(signal).toBe(timeout.mock.results[0]?.value);
  expect(timeout).toHaveBeenCalledExactlyOnceWith(25_000);
});

test('a look tells only whether anything is there', async () => {
  fetched.mockResolvedValueOnce(answer('')).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await line.probe(address)).toBe(true);
  expect(await line.probe(address)).toBe(false);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ mode: 'no-cors', credentials: 'omit' });
});
