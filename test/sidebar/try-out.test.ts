import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settle } from './fake-host.ts';
import { freshLook, graded, gradedLook, working } from './sample-answers.ts';
import { found, inForce, invalid, rules } from './sample-rules.ts';
import { startSidebar } from './start-sidebar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const source = { sheetId: 7, standard: 'weighted-procedure' };
const typed = { 'bands.A': '75' };
const changes = { bands: { A: 75 } };

async function opened() {
  const bar = await startSidebar(freshLook);
  await bar.run({ kind: 'whatIf' });
  const call = bar.next('whatIf');
  expect(call.input).toEqual({ ...source, changes: {} });
  await call.reply(inForce);
  return bar;
}
async function typing() {
  const bar = await opened();
  bar.post({ kind: 'typed', typed });
  return bar;
}
async function asked() {
  const bar = await typing();
  await bar.wonder('whatIf');
  return { ...bar, call: bar.next('whatIf') };
}

test('opening asks for the rules in force, and nothing else', async () => {
  const { state, calls, wonder } = await opened();
  expect(state()).toMatchObject({ screen: 'whatIf', task: null, trial: { rules } });
  await wonder('whatIf');
  expect([calls, state().asking]).toEqual([[], null]);
});

describe('what other rules would do', () => {
  test('is asked beside the work of the person, who may go on', async () => {
    const { state, call } = await asked();
    expect(call.input).toEqual({ ...source, changes });
    expect(state()).toMatchObject({ task: null, asking: 'whatIf' });
    await call.reply(found);
    expect(state()).toMatchObject({ asking: null, trial: { found, isCurrent: true } });
  });

  test('is not asked while something is no number', async () => {
    const { post, wonder, calls } = await opened();
    post({ kind: 'typed', typed: { 'bands.A': '' } });
    await wonder('whatIf');
    expect(calls).toEqual([]);
  });

  test('the last question counts, in whatever order the answers come, also twice', async () => {
    const { state, post, wonder, next, call } = await asked();
    post({ kind: 'typed', typed: { 'bands.A': '76' } });
    await wonder('whatIf');
    const second = next('whatIf');
    expect(second.input).toEqual({ ...source, changes: { bands: { A: 76 } } });
    const later = { ...found, changed: 5 };
    await second.reply(later);
    await call.reply(found);
    await second.reply({ ...found, changed: 9 });
    expect(state()).toMatchObject({ asking: null, trial: { found: later } });
  });

  test('an answer about numbers that were typed over meanwhile is dropped', async () => {
    const { state, post, call } = await asked();
    post({ kind: 'typed', typed: { 'bands.A': '76' } });
    await call.reply(found);
    expect(state().trial).toMatchObject({ found: null, isCurrent: false });
  });

  test('an answer that comes on another screen or after a task was begun is dropped', async () => {
    const first = await asked();
    first.post({ kind: 'went', screen: 'start' });
    await first.call.reply(found);
    expect(first.state()).toMatchObject({ trial: { found: null }, asking: null });
    const second = await asked();
    await second.run({ kind: 'show', place: { sheetId: 7, cell: 'A3' } });
    await second.call.reply(found);
    expect(second.state()).toMatchObject({ task: { kind: 'show' }, trial: { found: null }, asking: null });
  });

  test.each([
    ['silence', 'silent', async () => vi.advanceTimersByTimeAsync(120_000)],
    ['nothing', 'empty', (reply: (value: unknown) => Promise<void>) => reply('')],
    ['a page', 'page', (reply: (value: unknown) => Promise<void>) => reply('<html>')],
    ['half an answer', 'garbled', (reply: (value: unknown) => Promise<void>) => reply('{"status":"ready"}')],
    [
      'an answer without its rules',
      'garbled',
      (reply: (value: unknown) => Promise<void>) => reply(JSON.stringify({ ...found, rules: {} })),
    ],
  ])('%s is told, and nothing that was typed is lost', async (_, code, answer) => {
    const { state, run, next, wonder, call } = await asked();
    await answer(call.replyRaw);
    await settle();
    expect(state()).toMatchObject({ trouble: { code }, asking: null, task: null, trial: { typed, found: null } });
    const again = state().trouble?.again;
    if (again) await run(again);
    await next('whatIf').reply(inForce);
    await wonder('whatIf');
    await next('whatIf').reply(found);
    expect(state()).toMatchObject({ trouble: null, trial: { typed, found } });
  });

  test('of rules that somebody changed meanwhile is asked again, so that the fields show them', async () => {
    const { state, next, wonder, call } = await asked();
    const newer = { ...rules, stamp: 'weighted-procedure@2', bands: [{ grade: 'A', title: 'A', from: 75 }] };
    await call.reply({ ...found, rules: newer });
    const again = next('whatIf');
    expect(again.input).toEqual({ ...source, changes: {} });
    await again.reply({ ...inForce, rules: newer });
    expect(state().trial.rules).toEqual(newer);
    // What was typed is in force now.
    await wonder('whatIf');
    expect(state().trial.faults).toEqual([]);
  });
});

describe('saving', () => {
  test('grades by the changes part after part, then they are no draft any more', async () => {
    const { state, run, next, call } = await asked();
    await call.reply(found);
    await run({ kind: 'saveRules' });
    const first = next('saveStandard');
    expect(first.input).toEqual({ ...source, changes });
    expect(state()).toMatchObject({ screen: 'grading', progress: { by: 'trial' } });
    await first.reply(working(5000));
    expect(state().progress).toMatchObject({ done: 5000, total: 10_000 });
    const second = next('saveStandard');
    expect(second.input).toEqual({ ...source, changes });
    await second.reply(graded);
    expect(state()).toMatchObject({ screen: 'result', result: graded, trial: { typed: {}, rules: null } });
    await next('look').reply(gradedLook);
  });

  test('asks first what was not looked at; with a fault nothing is saved', async () => {
    const { state, run, next, calls } = await typing();
    await run({ kind: 'saveRules' });
    await next('whatIf').reply(invalid);
    expect(calls).toEqual([]);
    const { faults } = state().trial;
    expect(faults.map(({ field }) => field)).toEqual(['weights', 'bands.A']);
    expect(state()).toMatchObject({ screen: 'whatIf', task: null, trial: { typed } });
  });

  test('cancelled, goes on as a saving', async () => {
    const { state, run, cancel, next, call } = await asked();
    await call.reply(found);
    await run({ kind: 'saveRules' });
    cancel();
    await next('saveStandard').reply(working(5000));
    const { progress } = state();
    expect(progress).toMatchObject({ by: 'trial', phase: 'stopped', done: 5000 });
    await run({ kind: 'grade', by: progress?.by ?? 'standard' });
    await next('saveStandard').reply(graded);
    expect(state()).toMatchObject({ screen: 'result', progress: null });
  });

  test('that failed keeps what was typed, and is tried again as a saving', async () => {
    const { state, run, next, call } = await asked();
    await call.reply(found);
    await run({ kind: 'saveRules' });
    await next('saveStandard').fail(new Error('Service invoked too many times'));
    expect(state()).toMatchObject({ trial: { typed }, progress: { phase: 'stopped' }, task: null });
    const again = state().trouble?.again;
    if (again) await run(again);
    expect(next('saveStandard').input).toEqual({ ...source, changes });
  });
});

test('an empty sheet is made for the chosen standard, and is what is graded next', async () => {
  const { state, run, next } = await startSidebar(freshLook);
  await run({ kind: 'answerSheet' });
  const call = next('answerSheet');
  expect(call.input).toEqual({ standard: 'weighted-procedure' });
  const tabs = [...freshLook.tabs, { sheetId: 11, title: 'Weighted procedure' }];
  await call.reply({ ...freshLook, tabs, sourceId: 11 });
  expect(state()).toMatchObject({ screen: 'start', sheetId: 11, said: { key: 'answerSheetAdded' } });
});
