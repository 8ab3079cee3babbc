import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decide, fill } from '../../apps-script/sidebar/state/drafts.ts';
import { makeSidebar } from '../../apps-script/sidebar/state/sidebar.ts';
import type { Call } from './fake-host.ts';
import { fakeHost, settle } from './fake-host.ts';
import { freshLook, graded, gradedLook, mapping, readyMapping, working } from './sample-answers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const busy = { status: 'failed', message: 'Somebody else is grading.', canRetry: true };
const source = { sheetId: 7, standard: 'weighted-procedure' };

function start() {
  const { send, calls } = fakeHost();
  const sidebar = makeSidebar({ send, now: () => 0, locale: 'zh-TW', onChange: () => {} });
  /** The next call that nobody took yet; fails when it is another than expected. */
  const next = (method: string): Call => {
    const call = calls.shift();
    if (call?.method !== method) throw new Error(`${method} expected, ${call?.method ?? 'nothing'} was called`);
    return call;
  };
  const run: typeof sidebar.run = async (task) => {
    void sidebar.run(task);
    await settle();
  };
  return { ...sidebar, run, calls, next };
}

async function startAt(look: typeof freshLook) {
  const bar = start();
  await bar.run({ kind: 'look' });
  await bar.next('look').reply(look);
  return bar;
}

async function startAtColumns() {
  const bar = await startAt(freshLook);
  await bar.run({ kind: 'propose' });
  await bar.next('propose').reply(mapping);
  return bar;
}

test('a sheet never graded is only looked at', async () => {
  const { state, calls } = await startAt(freshLook);
  expect(state()).toMatchObject({ screen: 'start', task: null });
  expect(calls).toEqual([]);
});

describe('a sheet graded before', () => {
  test('has its new columns counted behind the screen', async () => {
    const { state, next } = await startAt(gradedLook);
    expect(state().task).toBeNull();
    await next('propose').reply(mapping);
    expect(state()).toMatchObject({ screen: 'result', mapping });
  });

  test('does not take a count that comes after the person asked for something', async () => {
    const { state, run, next } = await startAt(gradedLook);
    const late = next('propose');
    await run({ kind: 'explain' });
    await late.reply(mapping);
    expect(state()).toMatchObject({ task: { kind: 'explain' }, mapping: null });
  });

  test('does not take a count for another standard', async () => {
    const { state, post, next } = await startAt(gradedLook);
    post({ kind: 'picked', standard: 'five-point' });
    await next('propose').reply(mapping);
    expect(state().mapping).toBeNull();
  });

  test('says nothing when the count fails', async () => {
    const { state, next } = await startAt(gradedLook);
    await next('propose').replyRaw('<html>');
    expect(state().trouble).toBeNull();
  });
});

test('a second press while a task is under way does nothing', async () => {
  const { run, calls } = await startAt(freshLook);
  await run({ kind: 'propose' });
  await run({ kind: 'propose' });
  await run({ kind: 'sample' });
  expect(calls.map(({ method }) => method)).toEqual(['propose']);
});

describe('confirming', () => {
  test('sends all columns, and then grades', async () => {
    const { state, post, run, next } = await startAtColumns();
    const [, b] = mapping.columns;
    if (!b) throw new Error('the sample has a column B');
    post({ kind: 'drafted', drafts: decide({}, b, 'yes') });
    await run({ kind: 'confirm', andGrade: true });
    const confirm = next('confirm');
    expect(confirm.input).toMatchObject({ ...source, columns: { length: 5, 1: { confirmed: true } } });
    await confirm.reply(readyMapping);
    expect(state()).toMatchObject({ screen: 'grading', drafts: {}, mapping: readyMapping });
    expect(next('step').input).toEqual(source);
  });

  test('shows what is wrong, keeps what was filled in, and grades nothing', async () => {
    const { state, run, next, calls } = await startAtColumns();
    await run({ kind: 'confirm', andGrade: true });
    const faults = [{ fingerprint: 'column d', field: 'scale', message: 'This is no scale.' }];
    await next('confirm').reply({ ...mapping, status: 'invalid', columns: [], faults });
    expect(state()).toMatchObject({ screen: 'columns', faults, mapping, task: null });
    expect(calls).toEqual([]);
  });

  test('does not ask about codes that are no numbers', async () => {
    const { state, post, run, calls } = await startAtColumns();
    const [, b] = mapping.columns;
    if (!b) throw new Error('the sample has a column B');
    post({ kind: 'drafted', drafts: fill({}, b, 'naCodes', 'none') });
    await run({ kind: 'confirm', andGrade: true });
    expect(calls).toEqual([]);
    expect(state().faults).toMatchObject([{ fingerprint: b.fingerprint, field: 'naCodes' }]);
  });
});

describe('grading', () => {
  const begin = async () => {
    const bar = await startAtColumns();
    await bar.run({ kind: 'grade' });
    return bar;
  };

  test('asks for part after part, then looks at the sheet and its columns again', async () => {
    const { state, next } = await begin();
    await next('step').reply(working(5000));
    await next('step').reply(working(10_000));
    expect(state().result).toBeNull();
    await next('step').reply(graded);
    expect(state()).toMatchObject({ screen: 'result', result: graded, task: null });
    await next('look').reply(gradedLook);
    await next('propose').reply(readyMapping);
    expect(state()).toMatchObject({ look: gradedLook, mapping: readyMapping, screen: 'result' });
  });

  test('cancelled, sends no further part', async () => {
    const { state, cancel, next, calls } = await begin();
    cancel();
    await next('step').reply(working(5000));
    expect(calls).toEqual([]);
    expect(state().progress).toMatchObject({ phase: 'stopped', done: 5000 });
  });

  test('cancelled too late, shows what has come of it', async () => {
    const { state, cancel, next } = await begin();
    cancel();
    await next('step').reply(graded);
    expect(state()).toMatchObject({ screen: 'result', result: graded, progress: null });
  });

  test('cancelled while the sheet is busy, stops at once', async () => {
    const { state, cancel, next, calls } = await begin();
    await next('step').reply(busy);
    expect(state().isBusy).toBe(true);
    cancel();
    await settle();
    expect(state()).toMatchObject({ progress: { phase: 'stopped' }, trouble: null, task: null });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toEqual([]);
  });

  test('goes on where it stopped', async () => {
    const { state, cancel, run, next } = await begin();
    cancel();
    await next('step').reply(working(5000));
    await run({ kind: 'grade' });
    expect(state().progress).toMatchObject({ phase: 'running', done: 5000 });
    await next('step').reply(graded);
    expect(state().result).toEqual(graded);
  });

  test('that does not get on is told after ten parts', async () => {
    const { state, next, calls } = await begin();
    for (let part = 0; part <= 10; part += 1) await next('step').reply(working(5000));
    expect(calls).toEqual([]);
    expect(state()).toMatchObject({ trouble: { code: 'stuck' }, progress: { phase: 'stopped' } });
  });
});

test('an undo whose end is unknown is followed by a look, not by a second undo', async () => {
  const { state, run, giveUp, next, calls } = await startAt(gradedLook);
  calls.length = 0;
  await run({ kind: 'undo' });
  const undo = next('undo');
  giveUp();
  await settle();
  expect(state().trouble).toMatchObject({ code: 'silent', again: { kind: 'look' } });
  await undo.reply({ status: 'done', message: 'Undone.' });
  expect(state().said).toBeNull();
  const again = state().trouble?.again;
  if (again) await run(again);
  await next('look').reply({ ...gradedLook, undo: { at: '2026-11-21T10:42:00', isRedo: true } });
  expect(state()).toMatchObject({ trouble: null, look: { undo: { isRedo: true } }, screen: 'result' });
});
