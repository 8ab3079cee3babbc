import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle } from './fake-host.ts';
import { gradedLook } from './sample-answers.ts';
import { diagnostics, fullLook, invite, noInvite } from './sample-more.ts';
import { startSidebar } from './start-sidebar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function start() {
  const bar = await startSidebar(gradedLook);
  bar.calls.length = 0;
  return bar;
}

test('an invitation is shown, and the tab of the devices is looked for', async () => {
  const { state, run, next } = await start();
  await run({ kind: 'invite' });
  await next('invite').reply(invite);
  expect(state()).toMatchObject({ invite, task: null });
  await next('look').reply(fullLook);
  expect(state().look).toEqual(fullLook);
});

test('no invitation says why, and nothing else is asked', async () => {
  const { state, run, next, calls } = await start();
  await run({ kind: 'invite' });
  await next('invite').reply(noInvite);
  expect([state().invite, state().said, calls]).toEqual([noInvite, { text: noInvite.message, isShown: true }, []]);
});

test('an invitation that comes too late or twice shows one code', async () => {
  const { state, giveUp, run, next } = await start();
  await run({ kind: 'invite' });
  const late = next('invite');
  giveUp();
  await settle();
  expect(state().trouble).toMatchObject({ code: 'silent', again: { kind: 'invite' } });
  await run({ kind: 'invite' });
  const second = next('invite');
  await late.reply({ ...invite, code: 'TOOLATE222' });
  await second.reply(invite);
  await second.reply({ ...invite, code: 'SECOND2222' });
  expect(state().invite).toEqual(invite);
});

test.each(['report', 'digest', 'summary'] as const)(
  '%s is about the chosen tab; then the sheet is looked at',
  async (kind) => {
    const { state, run, next } = await start();
    await run({ kind });
    const call = next(kind);
    expect(call.input).toEqual({ sheetId: 7 });
    await call.reply({ status: 'done', message: 'Written.' });
    expect(state()).toMatchObject({ said: { text: 'Written.' }, task: null });
    await next('look').reply(fullLook);
  },
);

// A digest that was mailed is not to be mailed twice.
test.each(['report', 'digest', 'summary'] as const)('%s whose end is unknown is followed by a look', async (kind) => {
  const { state, giveUp, run, next, calls } = await start();
  await run({ kind });
  const call = next(kind);
  giveUp();
  await settle();
  expect(state().trouble).toMatchObject({ code: 'silent', of: kind, again: { kind: 'look' } });
  await call.reply({ status: 'done', message: 'Written.' });
  expect([state().said, calls]).toEqual([null, []]);
});

test('the log and the diagnostics are asked for without anything', async () => {
  const { state, run, next } = await start();
  await run({ kind: 'showLog' });
  const log = next('showLog');
  expect(log.input).toEqual({});
  await log.reply({ status: 'nothing', message: 'Nothing was logged yet.' });
  expect(state().said).toEqual({ text: 'Nothing was logged yet.' });
  // The log is hidden until it was asked for.
  await next('look').reply(gradedLook);
  next('propose');
  await run({ kind: 'diagnostics' });
  const call = next('diagnostics');
  expect(call.input).toEqual({});
  await call.reply(diagnostics);
  expect(state()).toMatchObject({ diagnostics: diagnostics.text, task: null });
});

test('diagnostics that cannot be read leave the last ones', async () => {
  const { state, run, next } = await start();
  await run({ kind: 'diagnostics' });
  await next('diagnostics').reply(diagnostics);
  await run({ kind: 'diagnostics' });
  await next('diagnostics').reply({ text: 7 });
  expect(state()).toMatchObject({ diagnostics: diagnostics.text, trouble: { code: 'garbled' } });
});
