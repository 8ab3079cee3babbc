import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeSidebar } from '../../apps-script/sidebar/state/sidebar.ts';
import { fakeHost, settle } from './fake-host.ts';
import { freshLook, gradedLook } from './sample-answers.ts';
import { adoption, changed, modelled, modelsLook, nothing, part, plan } from './sample-models.ts';
import { found, inForce, rules } from './sample-rules.ts';
import { startModels } from './start-models.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('plan, each part, then the tab: counted, told, and the sheet looked at after it', async () => {
  const { state, modelling, begin, next } = await startModels();
  await begin();
  expect(modelling().pace).toMatchObject({ phase: 'running', done: 0, total: 4 });
  const first = next('modelsPart');
  expect(first.input).toEqual({ sheetId: 7, stamp: 'abc', part: 'paths:0' });
  await first.reply(part(1));
  expect(state().said).toEqual({ key: 'modelParts', args: { done: 1, total: 4 }, isShown: true });
  await next('modelsPart').reply(part(2));
  await next('modelsPart').reply(part(3));
  expect(state().said).toEqual({ key: 'modelsWriting', isShown: true });
  const last = next('models');
  expect(last.input).toEqual({
    ...{ sheetId: 7, stamp: 'abc' },
    results: { 'paths:0': [[1, null]], 'paths:1': [[2, null]], 'folds:0': [[3, null]] },
  });
  await last.reply(modelled);
  expect(modelling()).toMatchObject({ pace: null, answer: modelled });
  expect(state()).toMatchObject({ screen: 'models', task: null, said: { text: modelled.message } });
  await next('look').reply(modelsLook);
  expect([state().look, modelling().answer]).toEqual([modelsLook, modelled]);
});

test('where nothing takes long the tab is written at once', async () => {
  const { run, next, modelling } = await startModels();
  await run({ kind: 'models' });
  await next('modelsPlan').reply({ ...plan, parts: [] });
  expect(modelling().pace).toMatchObject({ done: 0, total: 1 });
  expect(next('models').input).toMatchObject({ results: {} });
});

test('stopped, it ends with the part in hand, writes nothing, and goes on from there', async () => {
  const { begin, next, cancel, calls, modelling, state, run, post } = await startModels();
  await begin();
  cancel();
  expect(modelling().pace?.phase).toBe('stopping');
  await next('modelsPart').reply(part(1));
  expect([calls, state().task, state().trouble]).toEqual([[], null, null]);
  expect(modelling()).toMatchObject({ pace: { phase: 'stopped', done: 1, total: 4 }, isUnsure: false });
  post({ kind: 'went', screen: 'more' });
  post({ kind: 'went', screen: 'models' });
  await run({ kind: 'models' });
  expect(modelling().pace).toMatchObject({ phase: 'running', done: 1, total: 4 });
  await next('modelsPlan').reply(plan);
  expect(next('modelsPart').input).toMatchObject({ part: 'paths:1' });
});

test('stopped in the last part, nothing is written either', async () => {
  const { begin, next, cancel, calls, modelling } = await startModels();
  await begin();
  await next('modelsPart').reply(part(1));
  await next('modelsPart').reply(part(2));
  cancel();
  await next('modelsPart').reply(part(3));
  expect([calls, modelling().isUnsure]).toEqual([[], false]);
  expect(modelling().pace).toMatchObject({ phase: 'stopped', done: 3, total: 4 });
});

test('a part that waits to be sent again is not sent when it is stopped', async () => {
  const { begin, next, cancel, calls, state, modelling } = await startModels();
  await begin();
  await next('modelsPart').reply({ status: 'failed', message: 'Busy.', canRetry: true });
  expect(state().isBusy).toBe(true);
  cancel();
  await settle();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([calls, state().trouble]).toEqual([[], null]);
  expect(modelling().pace?.phase).toBe('stopped');
});

test('a part that fails can be tried again, and what is done stays', async () => {
  const { begin, next, state, modelling, run } = await startModels();
  await begin();
  await next('modelsPart').reply(part(1));
  await next('modelsPart').fail(new Error('Exceeded maximum execution time'));
  const { trouble } = state();
  expect(trouble).toMatchObject({ code: 'thrown', of: 'models', again: { kind: 'models' } });
  expect(modelling()).toMatchObject({ pace: { phase: 'stopped', done: 1 }, isUnsure: false });
  await run(trouble?.again ?? { kind: 'look' });
  await next('modelsPlan').reply(plan);
  expect(next('modelsPart').input).toMatchObject({ part: 'paths:1' });
});

test('under another stamp all parts are worked out anew', async () => {
  const { begin, next, cancel, run, modelling } = await startModels();
  await begin();
  cancel();
  await next('modelsPart').reply(part(1));
  await run({ kind: 'models' });
  await next('modelsPlan').reply({ ...plan, stamp: 'xyz' });
  expect(modelling().pace?.done).toBe(0);
  expect(next('modelsPart').input).toMatchObject({ stamp: 'xyz', part: 'paths:0' });
});

test.each([
  [{ status: 'failed', message: 'Busy with something.', canRetry: false }, false],
  ['<html>signed out</html>', true],
])('a writing that ends as %j may have changed the tabs: %s', async (reply, isUnsure) => {
  const { begin, next, modelling, run } = await startModels();
  await begin();
  for (const value of [1, 2, 3]) await next('modelsPart').reply(part(value));
  const call = next('models');
  await (typeof reply === 'string' ? call.replyRaw(reply) : call.reply(reply));
  expect(modelling()).toMatchObject({ pace: { phase: 'stopped', done: 3, total: 4 }, isUnsure });
  await run({ kind: 'models' });
  expect(modelling().isUnsure).toBe(false);
});

test.each(['modelsPlan', 'modelsPart', 'models'] as const)('%s that comes to nothing says why', async (where) => {
  const { run, next, modelling, state, calls } = await startModels();
  const answer = where === 'modelsPlan' ? nothing : changed;
  await run({ kind: 'models' });
  if (where !== 'modelsPlan') await next('modelsPlan').reply({ ...plan, parts: where === 'models' ? [] : plan.parts });
  await next(where).reply(answer);
  expect(modelling()).toMatchObject({ pace: null, answer, results: {} });
  expect([state().said, calls, state().task]).toEqual([{ text: answer.message, isShown: true }, [], null]);
});

describe('opened by the menu', () => {
  async function open(look: object) {
    const { send, calls } = fakeHost();
    const sidebar = makeSidebar({ send, now: () => 0, locale: 'en', onChange: () => {} });
    void sidebar.run({ kind: 'openModels' });
    await settle();
    await calls.shift()?.reply(look);
    return sidebar.state();
  }
  test('the report comes after a look at the spreadsheet', async () => {
    expect(await open(gradedLook)).toMatchObject({ screen: 'models', task: null, look: gradedLook });
  });
  test('it says that a grading comes first', async () => {
    expect(await open(freshLook)).toMatchObject({ screen: 'start', said: { key: 'modelsNeedGrading' } });
  });
});

test('the tab of inputs is made, looked for and shown', async () => {
  const { run, next, state } = await startModels();
  await run({ kind: 'modelInputs' });
  const call = next('modelInputs');
  expect(call.input).toEqual({ sheetId: 7 });
  await call.reply({ status: 'done', message: 'Fill in the tab.' });
  await next('look').reply(modelsLook);
  const show = next('show');
  expect(show.input).toEqual({ sheetId: 40, cell: 'A1' });
  await show.reply({ status: 'done', message: 'Shown.' });
  expect(state()).toMatchObject({ said: { text: 'Fill in the tab.' }, task: null, look: modelsLook });
});

test('where no tab of inputs can be made, that is said', async () => {
  const { run, next, state, calls } = await startModels();
  await run({ kind: 'modelInputs' });
  await next('modelInputs').reply({ status: 'nothing', message: 'Grade first.' });
  expect([state().said, calls]).toEqual([{ text: 'Grade first.' }, []]);
});

describe('weights that are tried', () => {
  test('stand typed in among the rules in force, and nothing else does', async () => {
    const { finish, run, next, state, post } = await startModels();
    await finish();
    post({ kind: 'ruled', rules });
    post({ kind: 'typed', typed: { 'bands.A': '75' } });
    await run({ kind: 'tryWeights', adoption });
    const call = next('whatIf');
    expect(call.input).toEqual({ sheetId: 7, standard: 'weighted-procedure', changes: {} });
    await call.reply(inForce);
    expect(state()).toMatchObject({ screen: 'whatIf', task: null });
    expect(state().trial.typed).toEqual({
      ...{ 'weights.quality': '66.67', 'weights.service': '33.33' },
      ...{ 'points.quality.0': '11.11', 'points.quality.1': '33.33', 'points.quality.2': '66.67' },
      ...{ 'points.service.0': '4.17', 'points.service.1': '16.67', 'points.service.2': '33.33' },
    });
  });
  test('are those of the standard that graded, whatever was chosen meanwhile', async () => {
    const { finish, run, next, state, post, modelling } = await startModels();
    await finish();
    post({ kind: 'picked', standard: 'five-point' });
    await run({ kind: 'tryWeights', adoption });
    const call = next('whatIf');
    expect(call.input).toMatchObject({ standard: 'weighted-procedure' });
    await call.reply(found);
    expect(state()).toMatchObject({ screen: 'whatIf', standard: 'weighted-procedure' });
    expect(modelling().answer).toEqual(modelled);
  });
});
