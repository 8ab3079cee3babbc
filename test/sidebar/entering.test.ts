import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { computedInput, leaveOutInput, overrideInput, valueFault } from '../../apps-script/sidebar/state/entering.ts';
import { resumed } from '../../apps-script/sidebar/state/gradings.ts';
import type { Task } from '../../apps-script/sidebar/state/state.ts';
import { settle } from './fake-host.ts';
import { graded, gradedLook, working } from './sample-answers.ts';
import { byHand, untouched } from './sample-more.ts';
import { startSidebar } from './start-sidebar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const typed = { value: '85', reason: 'Harbour closed', outReason: '' };
const input = { sheetId: 7, row: 12, override: '85', reason: 'Harbour closed' };
const override: Task = { kind: 'override', place: untouched.place, input };
const done = { status: 'done', message: 'Row 12 is set to 85.' };
/** Without a standard: the sheet grades by the one that is in force. */
const inForce = { sheetId: 7 };

describe('what is sent', () => {
  test.each<[string, string]>([
    ['85', '85'],
    [' 85.50 ', '85.5'],
    // Full-width digits, as a Chinese keyboard writes them.
    ['８５', '85'],
    [' very satisfied ', 'very satisfied'],
  ])('of the score "%s" is "%s"', (value, sent) => {
    expect(overrideInput(untouched, { ...typed, value })).toEqual({ ...input, override: sent });
  });

  test('for the computed score is none, and each with its own reason, without blanks around it', () => {
    const entering = { value: '85', reason: ' a ', outReason: ' b ' };
    expect(computedInput(untouched, entering)).toEqual({ sheetId: 7, row: 12, override: '', reason: 'a' });
    expect(leaveOutInput(untouched, true, entering)).toEqual({ sheetId: 7, row: 12, isLeftOut: true, reason: 'b' });
  });

  test.each([
    ['', 'valueMissing'],
    ['  ', 'valueMissing'],
    ['0', null],
    ['100', null],
    ['100.5', 'valueRange'],
    ['-1', 'valueRange'],
    ['满意', null],
  ])('a score "%s" has the fault %s', (value, fault) => {
    expect(valueFault(value)).toBe(fault);
  });
});

async function explained(look = gradedLook) {
  const bar = await startSidebar(look);
  bar.calls.length = 0;
  await bar.run({ kind: 'explain' });
  await bar.next('explain').reply(untouched);
  bar.post({ kind: 'entered', entering: typed });
  return bar;
}

async function overridden(look = gradedLook) {
  const bar = await explained(look);
  await bar.run(override);
  const call = bar.next('override');
  expect(call.input).toEqual(input);
  return { ...bar, call };
}

describe('a score set by hand', () => {
  test('is graded part after part, and explained only when that is done', async () => {
    const { state, next, call, calls } = await overridden();
    await call.reply(done);
    expect(state()).toMatchObject({ screen: 'grading', task: { kind: 'grade' } });
    const first = next('step');
    expect(first.input).toEqual(inForce);
    await first.reply(working(4000));
    expect(state().progress).toMatchObject({ done: 4000, total: 10_000 });
    await next('step').reply(graded);
    expect(state()).toMatchObject({ screen: 'grading', result: null });
    await next('explain').reply(byHand);
    expect(state()).toMatchObject({ screen: 'explain', explanation: byHand, result: graded, task: null });
    expect(state()).toMatchObject({ said: { key: 'enteredGraded' }, progress: null });
    expect(state().entering).toEqual({ value: '', reason: '', outReason: '' });
    expect(calls.map(({ method }) => method)).toEqual(['look']);
  });

  test('of a row that is no longer selected is selected once more', async () => {
    const { state, next, call } = await overridden();
    await call.reply(done);
    await next('step').reply(graded);
    await next('explain').reply({ ...untouched, row: 14, place: { sheetId: 7, cell: 'A14' } });
    const show = next('show');
    expect(show.input).toEqual(untouched.place);
    await show.reply({ status: 'done', message: 'There it is.' });
    await next('explain').reply(byHand);
    expect(state()).toMatchObject({ screen: 'explain', explanation: byHand, said: { key: 'enteredGraded' } });
  });

  test('goes by the standard in force, whatever was chosen meanwhile', async () => {
    const bar = await explained();
    bar.post({ kind: 'picked', standard: 'five-point' });
    await bar.run(override);
    await bar.next('override').reply(done);
    expect(bar.next('step').input).toEqual(inForce);
    expect(bar.state().standard).toBe('weighted-procedure');
  });

  test('of another response tab than the chosen one asks for its standard first', async () => {
    const { state, next, call } = await overridden({ ...gradedLook, sourceId: 9 });
    await call.reply(done);
    const look = next('look');
    expect(look.input).toEqual({ sheetId: 7 });
    await look.reply({ ...gradedLook, standard: 'five-point' });
    expect(next('step').input).toEqual({ sheetId: 7, standard: 'five-point' });
    expect(state().sheetId).toBe(7);
  });

  test('that the sheet does not take leaves everything as it was typed', async () => {
    const { state, call, calls } = await overridden();
    await call.reply({ status: 'nothing', message: '"85" is no verdict of this standard.' });
    expect(state()).toMatchObject({ screen: 'explain', explanation: untouched, entering: typed, task: null });
    expect([state().said, calls]).toEqual([{ text: '"85" is no verdict of this standard.' }, []]);
  });

  test.each([
    ['failed', 'override'],
    ['silent', 'explain'],
  ] as const)('that ended %s keeps what was typed, and is followed by %s', async (code, again) => {
    const { state, giveUp, call, run, next } = await overridden();
    if (code === 'failed') await call.reply({ status: 'failed', message: 'The tab is protected.', canRetry: false });
    else giveUp();
    await settle();
    expect(state()).toMatchObject({ screen: 'explain', entering: typed, trouble: { code, of: 'override' } });
    const task = state().trouble?.again;
    expect(task?.kind).toBe(again);
    if (task) await run(task);
    if (again === 'explain') await next('explain').reply(byHand);
    // It is still the same response.
    expect(state().entering).toEqual(typed);
  });

  test('answered twice or too late is graded once', async () => {
    const { state, giveUp, next, call, calls } = await overridden();
    await call.reply(done);
    await call.reply(done);
    next('step');
    expect(calls).toEqual([]);
    const late = await overridden();
    late.giveUp();
    await settle();
    await late.call.reply(done);
    expect([late.calls, late.state().task]).toEqual([[], null]);
    expect(state().task?.kind).toBe('grade');
    giveUp();
  });

  test('whose grading stops goes on with it, not with the score again', async () => {
    const { state, cancel, run, next, call } = await overridden();
    await call.reply(done);
    cancel();
    await next('step').reply(working(4000));
    const { progress } = state();
    expect(progress).toMatchObject({ phase: 'stopped', done: 4000, after: { row: 12 } });
    if (progress) await run(resumed(progress));
    await next('step').reply(graded);
    await next('explain').reply(byHand);
    expect(state()).toMatchObject({ screen: 'explain', explanation: byHand });
  });

  test('whose grading is refused is kept, and that is said beside the reasons', async () => {
    const { state, next, call } = await overridden();
    await call.reply(done);
    await next('step').reply({ ...graded, status: 'refused', message: 'Columns wait.' });
    expect(state()).toMatchObject({ screen: 'result', said: { key: 'enteredKept' }, explanation: null });
  });

  test('that cannot be explained afterwards shows the result and how to go on', async () => {
    const { state, next, call } = await overridden();
    await call.reply(done);
    await next('step').reply(graded);
    await next('explain').replyRaw('<html>');
    expect(state()).toMatchObject({ screen: 'result', result: graded, task: null, progress: null });
    expect(state().trouble).toMatchObject({ code: 'page', again: { kind: 'explain' } });
  });
});

test('a response that is left out is graded and explained as well', async () => {
  const { state, run, next } = await explained();
  await run({
    kind: 'leaveOut',
    place: untouched.place,
    input: { sheetId: 7, row: 12, isLeftOut: true, reason: 'test' },
  });
  await next('leaveOut').reply(done);
  await next('step').reply(graded);
  await next('explain').reply(byHand);
  expect(state()).toMatchObject({ screen: 'explain', explanation: byHand });
});

test('a later grading that the person asks for explains nothing', async () => {
  const { state, cancel, run, next, call, calls } = await overridden();
  await call.reply(done);
  cancel();
  await next('step').reply(working(4000));
  await run({ kind: 'grade' });
  await next('step').reply(graded);
  expect(state()).toMatchObject({ screen: 'result', task: null });
  expect(calls.map(({ method }) => method)).toEqual(['look']);
});

test('what was typed of one response is not kept for another one', async () => {
  const { state, run, next } = await explained();
  await run({ kind: 'explain' });
  await next('explain').reply(untouched);
  expect(state().entering).toEqual(typed);
  await run({ kind: 'explain' });
  await next('explain').reply({ ...untouched, row: 14 });
  expect(state().entering.reason).toBe('');
});
