import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeClient } from '../../apps-script/sidebar/calls/client.ts';
import { fakeHost, settle } from './fake-host.ts';
import { freshLook, mapping, working } from './sample-answers.ts';

const done = { status: 'done', message: 'It is done.' };
const busy = { status: 'failed', message: 'Somebody else is grading.', canRetry: true };
const source = { sheetId: 7, standard: 'five-point' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** A client, its host, and what its calls came to, in the order they came. */
function start() {
  const { send, calls } = fakeHost();
  const client = makeClient(send);
  const replies: unknown[] = [];
  const call: typeof client.call = (method, input, onBusy) => {
    const reply = client.call(method, input, onBusy);
    void reply.then((one) => replies.push(one));
    return reply;
  };
  return { call, calls, replies, giveUp: client.giveUp };
}
const nth = <Item>(items: readonly Item[], place: number): Item => {
  const item = items[place];
  if (!item) throw new Error(`nothing at ${place}`);
  return item;
};

test('an answer comes back as data', async () => {
  const { call, calls, replies } = start();
  void call('propose', source);
  await settle();
  expect(calls.map(({ method, input }) => [method, input])).toEqual([['propose', source]]);
  await nth(calls, 0).reply(mapping);
  expect(replies).toEqual([{ kind: 'answer', answer: mapping }]);
});

test.each([
  ['look', {}, 60],
  ['step', source, 330],
] as const)('%s that is never answered ends after its time', async (method, input, seconds) => {
  const { call, replies } = start();
  void call(method, input);
  await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
  expect(replies).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(replies).toEqual([{ kind: 'trouble', code: 'silent', detail: '', canRetry: false }]);
});

test('an answer that comes twice counts once, also while the next call is under way', async () => {
  const { call, calls, replies } = start();
  void call('undo', {});
  void call('report', {});
  await settle();
  await nth(calls, 0).reply(done);
  await nth(calls, 0).reply({ ...done, message: 'Again.' });
  await nth(calls, 0).fail(new Error('late'));
  expect(replies).toEqual([{ kind: 'answer', answer: done }]);
  await nth(calls, 1).reply({ ...done, message: 'Report.' });
  expect(replies[1]).toEqual({ kind: 'answer', answer: { ...done, message: 'Report.' } });
});

test('an answer that comes after its time does not answer the next call of the same method', async () => {
  const { call, calls, replies } = start();
  void call('step', source);
  await vi.advanceTimersByTimeAsync(330_000);
  void call('step', source);
  await settle();
  await nth(calls, 0).reply(working(100));
  expect(replies).toHaveLength(1);
  await nth(calls, 1).reply(working(200));
  expect(replies[1]).toEqual({ kind: 'answer', answer: working(200) });
});

test('calls go out one after another, so that answers cannot overtake each other', async () => {
  const { call, calls } = start();
  void call('look', {});
  void call('propose', source);
  await settle();
  expect(calls.map(({ method }) => method)).toEqual(['look']);
  await nth(calls, 0).reply(freshLook);
  expect(calls.map(({ method }) => method)).toEqual(['look', 'propose']);
  await nth(calls, 1).reply(mapping);
});

test.each([
  ['', 'empty'],
  [null, 'empty'],
  [undefined, 'empty'],
  ['<!DOCTYPE html><title>Sign in</title>', 'page'],
  ['{"status":"done"', 'garbled'],
  ['{"status":"perhaps","message":"?"}', 'garbled'],
  ['[]', 'garbled'],
  [{ status: 'done', message: 'no text' }, 'garbled'],
] as const)('%j is told as %s', async (raw, code) => {
  const { call, calls, replies } = start();
  void call('report', {});
  await settle();
  await nth(calls, 0).replyRaw(raw);
  expect(replies).toEqual([{ kind: 'trouble', code, detail: '', canRetry: false }]);
});

test.each([
  [new Error('Authorization is required to perform that action.'), 'Authorization is required to perform that action.'],
  [new Error('Exception: Exceeded maximum execution time\n    at rpc (Code:1:2)'), 'Exceeded maximum execution time'],
  ['NetworkError: connection failure', 'connection failure'],
  [undefined, ''],
])('a failure %# is told in one line', async (error, detail) => {
  const { call, calls, replies } = start();
  void call('report', {});
  await settle();
  await nth(calls, 0).fail(error);
  expect(replies).toEqual([{ kind: 'trouble', code: 'thrown', detail, canRetry: false }]);
});

test('a page without Google says so instead of waiting', async () => {
  const client = makeClient(() => {
    throw new ReferenceError('google is not defined');
  });
  expect(await client.call('look', {})).toMatchObject({ code: 'thrown', detail: 'google is not defined' });
});

test('a busy spreadsheet is asked again after 2, 5 and 10 seconds, then it is told', async () => {
  const { call, calls, replies } = start();
  const onBusy = vi.fn();
  void call('undo', {}, onBusy);
  await settle();
  for (const [place, seconds] of [2, 5, 10].entries()) {
    await nth(calls, place).reply(busy);
    expect(onBusy).toHaveBeenCalledTimes(place + 1);
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(calls).toHaveLength(place + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(place + 2);
  }
  await nth(calls, 3).reply(busy);
  expect(replies).toEqual([{ kind: 'trouble', code: 'failed', detail: busy.message, canRetry: true }]);
});

test('what may not be repeated is told at once', async () => {
  const { call, calls, replies } = start();
  void call('undo', {});
  await settle();
  await nth(calls, 0).reply({ ...busy, canRetry: false });
  expect(replies).toEqual([{ kind: 'trouble', code: 'failed', detail: busy.message, canRetry: false }]);
});

test('giving up ends a call under way, and its answer no longer counts', async () => {
  const { call, calls, replies, giveUp } = start();
  void call('look', {});
  await settle();
  giveUp();
  await settle();
  await nth(calls, 0).reply(freshLook);
  expect(replies).toEqual([{ kind: 'trouble', code: 'silent', detail: '', canRetry: false }]);
});

test('giving up between two tries ends them', async () => {
  const { call, calls, replies, giveUp } = start();
  void call('undo', {});
  await settle();
  await nth(calls, 0).reply(busy);
  giveUp();
  await settle();
  expect(calls).toHaveLength(1);
  expect(replies).toEqual([{ kind: 'trouble', code: 'failed', detail: busy.message, canRetry: true }]);
});
