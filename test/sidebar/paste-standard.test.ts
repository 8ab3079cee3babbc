import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noPasting, withAllRepairs, withText } from '../../apps-script/sidebar/state/pasting.ts';
import { freshLook, graded, gradedLook, mapping, working } from './sample-answers.ts';
import { halfRepaired, pasteAnswer, usable } from './sample-rules.ts';
import { startSidebar } from './start-sidebar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = 'Item\tWeight\nCare\t55\nSpeed\t55';
const ownLook = {
  ...gradedLook,
  standards: [...gradedLook.standards, { id: 'own-x', system: 'own', title: 'Ours', summary: '' }],
};

async function pasted() {
  const bar = await startSidebar(freshLook);
  bar.post({ kind: 'went', screen: 'paste' });
  bar.post({ kind: 'pasted', pasting: { ...withText(noPasting, text), title: ' Ours ' } });
  await bar.wonder('paste');
  const call = bar.next('paste');
  expect(call.input).toEqual({ text, repairs: [] });
  return { ...bar, call };
}
/** With every repair, the second of which the first has brought to light. */
async function repaired() {
  const bar = await pasted();
  await bar.call.reply(pasteAnswer);
  bar.post({ kind: 'pasted', pasting: withAllRepairs(bar.state().pasting) });
  await bar.wonder('paste');
  await bar.next('paste').reply(halfRepaired);
  const last = bar.next('paste');
  expect(last.input).toEqual({ text, repairs: ['weightSum', 'missingPoints.1'] });
  await last.reply(usable);
  return bar;
}
async function using() {
  const bar = await repaired();
  await bar.run({ kind: 'grade', by: 'pasted' });
  const call = bar.next('usePasted');
  expect(call.input).toEqual({ sheetId: 7, text, repairs: ['weightSum', 'missingPoints.1'], title: 'Ours' });
  return { ...bar, call };
}

test('a table is read, and repaired until nothing more comes to light', async () => {
  const { state, calls } = await repaired();
  expect(calls).toEqual([]);
  expect(state()).toMatchObject({ asking: null, pasting: { isCurrent: true, answer: usable } });
});

test('a reading of an older text is dropped, whenever it comes', async () => {
  const { state, post, wonder, next, call } = await pasted();
  post({ kind: 'pasted', pasting: withText(state().pasting, 'another') });
  await wonder('paste');
  const second = next('paste');
  await second.reply(usable);
  await call.reply(pasteAnswer);
  expect(state().pasting).toMatchObject({ text: 'another', answer: usable });
});

test.each([
  [
    'empty',
    (call: { fail: (error: unknown) => Promise<void>; replyRaw: (value: unknown) => Promise<void> }) =>
      call.replyRaw(null),
  ],
  ['garbled', (call) => call.replyRaw('{"findings":[{}]}')],
  ['thrown', (call) => call.fail('Error: quota')],
])('a reading that ends %s loses nothing', async (code, end) => {
  const { state, call } = await pasted();
  await end(call);
  expect(state()).toMatchObject({ trouble: { code, again: { kind: 'paste' } }, asking: null, pasting: { text } });
});

describe('using it', () => {
  test('grades part after part by what is the chosen standard from then on', async () => {
    const { state, next, call } = await using();
    await call.reply({ standard: 'own-x', step: working(4000) });
    expect(state()).toMatchObject({ screen: 'grading', standard: 'own-x', progress: { by: 'pasted', done: 4000 } });
    await next('usePasted').reply({ standard: 'own-x', step: graded });
    expect(state()).toMatchObject({ screen: 'result', result: graded, pasting: noPasting });
    await next('look').reply(ownLook);
    expect(next('propose').input).toEqual({ sheetId: 7, standard: 'own-x' });
    expect(state()).toMatchObject({ standard: 'own-x', look: ownLook });
  });

  test('leads to the columns when they wait for a yes', async () => {
    const { state, next, call } = await using();
    await call.reply({ standard: 'own-x', step: { ...graded, status: 'refused' } });
    expect(state().task).not.toBeNull();
    await next('look').reply(ownLook);
    const propose = next('propose');
    expect(propose.input).toEqual({ sheetId: 7, standard: 'own-x' });
    await propose.reply(mapping);
    expect(state()).toMatchObject({ screen: 'columns', mapping, standard: 'own-x', progress: null, task: null });
  });

  test('that was refused for another reason says it, and what was pasted stays', async () => {
    const { state, next, call } = await using();
    const refused = { ...graded, status: 'refused' } as const;
    await call.reply({ standard: 'own-x', step: refused });
    await next('look').reply(ownLook);
    await next('propose').reply({ ...mapping, status: 'refused' });
    expect(state()).toMatchObject({ screen: 'result', result: refused, pasting: { text }, task: null });
  });

  test('with something open says why, keeps no standard and loses nothing', async () => {
    const { state, calls, call } = await using();
    await call.reply({ standard: '', step: { ...graded, status: 'refused' } });
    expect(state()).toMatchObject({ screen: 'result', standard: 'weighted-procedure', pasting: { text } });
    expect(calls.map(({ method }) => method)).toEqual(['look']);
  });

  test.each([
    ['silent', async () => vi.advanceTimersByTimeAsync(330_000)],
    ['garbled', (call: { replyRaw: (value: unknown) => Promise<void> }) => call.replyRaw('{"standard":7}')],
  ] as const)('that ended %s can be tried again with all that was pasted', async (code, end) => {
    const { state, run, next, call } = await using();
    await end(call);
    expect(state()).toMatchObject({ trouble: { code }, pasting: { text, answer: usable }, task: null });
    const again = state().trouble?.again;
    if (again) await run(again);
    expect(next('usePasted').input).toEqual(call.input);
  });
});
