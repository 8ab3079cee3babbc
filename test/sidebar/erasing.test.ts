import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerNow, canErase, lowestFirst } from '../../apps-script/sidebar/state/erasing.ts';
import { settle } from './fake-host.ts';
import { graded, gradedLook, mapping } from './sample-answers.ts';
import { erased, found, nobody, untouched } from './sample-more.ts';
import { startSidebar } from './start-sidebar.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const name = 'Acme GmbH';

async function searched(answer: unknown = found) {
  const bar = await startSidebar(gradedLook);
  bar.calls.length = 0;
  bar.post({ kind: 'went', screen: 'privacy' });
  bar.post({ kind: 'named', name: ` ${name} ` });
  await bar.run({ kind: 'findCustomer', name });
  const call = bar.next('findCustomer');
  expect(call.input).toEqual({ name });
  await call.reply(answer);
  return bar;
}

async function erasing() {
  const bar = await searched();
  bar.post({ kind: 'checked', isChecked: true });
  await bar.run({ kind: 'eraseCustomer', name });
  return { ...bar, call: bar.next('eraseCustomer') };
}

describe('what was found', () => {
  test('can be erased once the name is checked', async () => {
    const { state, post } = await searched();
    expect(answerNow(state().erasing)).toEqual({ ...found, name });
    expect(canErase(state().erasing)).toBe(false);
    post({ kind: 'checked', isChecked: true });
    expect(canErase(state().erasing)).toBe(true);
  });

  test('is not shown for another name, nor can that be erased', async () => {
    const { state, post } = await searched();
    post({ kind: 'checked', isChecked: true });
    post({ kind: 'named', name: 'Acme Gmb' });
    expect([answerNow(state().erasing), canErase(state().erasing)]).toEqual([null, false]);
    // Typed back, it is there again; the yes is not.
    post({ kind: 'named', name });
    expect([answerNow(state().erasing)?.status, canErase(state().erasing)]).toEqual(['found', false]);
  });

  test('of a name that was typed over meanwhile is not shown', async () => {
    const { state, post, run, next } = await searched(nobody);
    await run({ kind: 'findCustomer', name });
    post({ kind: 'named', name: 'Other' });
    await next('findCustomer').reply(found);
    expect(answerNow(state().erasing)).toBeNull();
  });

  test('that is nothing cannot be erased', async () => {
    const { state, post } = await searched(nobody);
    post({ kind: 'checked', isChecked: true });
    expect([canErase(state().erasing), state().said]).toEqual([false, { text: nobody.message, isShown: true }]);
  });
});

describe('erasing', () => {
  test('forgets what the sidebar itself shows of answers, and looks at the sheet', async () => {
    const { state, post, call, next, calls } = await erasing();
    post({ kind: 'glanced', mapping });
    await call.reply(erased);
    expect(state()).toMatchObject({
      mapping: null,
      result: null,
      explanation: null,
      trial: { found: null },
      task: null,
    });
    expect(answerNow(state().erasing)).toEqual({ ...erased, name });
    expect(canErase(state().erasing)).toBe(false);
    await next('look').reply({ ...gradedLook, undo: null });
    expect(state().look?.undo).toBeNull();
    expect(calls.map(({ method }) => method)).toEqual(['propose']);
  });

  test('drops results and explanations, also of what was graded before', async () => {
    const { state, run, next, post } = await searched();
    await run({ kind: 'grade' });
    await next('step').reply(graded);
    await run({ kind: 'explain' });
    await next('look').reply(gradedLook);
    await next('explain').reply(untouched);
    expect([state().result, state().explanation]).toEqual([graded, untouched]);
    post({ kind: 'customerTold', name, customer: erased });
    expect([state().result, state().explanation]).toEqual([null, null]);
  });

  test('answered twice does nothing twice', async () => {
    const { state, call, calls } = await erasing();
    await call.reply(erased);
    await call.reply(found);
    expect(answerNow(state().erasing)?.status).toBe('erased');
    expect(calls.map(({ method }) => method)).toEqual(['look']);
  });

  // Sent again it would erase what has been entered anew meanwhile; and the rows to delete would not be told.
  test('whose end is unknown is followed by a look at what is left, not by a second one', async () => {
    const { state, giveUp, call, run, next, calls } = await erasing();
    giveUp();
    await settle();
    expect(state().trouble).toMatchObject({
      code: 'silent',
      of: 'eraseCustomer',
      again: { kind: 'findCustomer', name },
    });
    await call.reply(erased);
    expect(answerNow(state().erasing)?.status).toBe('found');
    const again = state().trouble?.again;
    if (again) await run(again);
    await next('findCustomer').reply(nobody);
    expect(answerNow(state().erasing)?.status).toBe('nothing');
    expect(calls).toEqual([]);
  });

  test('that failed changed nothing and can be tried again', async () => {
    const { state, call } = await erasing();
    await call.reply({ status: 'failed', message: 'Grades is protected.', canRetry: false });
    expect(state().trouble).toMatchObject({ of: 'eraseCustomer', again: { kind: 'eraseCustomer', name } });
    expect([answerNow(state().erasing)?.status, state().look]).toEqual(['found', gradedLook]);
  });

  test('pressed twice is sent once', async () => {
    const { run, calls } = await erasing();
    await run({ kind: 'eraseCustomer', name });
    expect(calls).toEqual([]);
  });
});

// Worked out by hand: 120 > 17 > 9 on the first tab, then the other tab.
test('rows are listed tab by tab from below', () => {
  expect(lowestFirst(found.rows).map(({ place }) => [place.sheetId, place.cell])).toEqual([
    [7, 'C120'],
    [7, 'C17'],
    [7, 'C9'],
    [9, 'B4'],
  ]);
});
