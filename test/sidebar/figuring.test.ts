import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  methodNow,
  methodsNow,
  typedInto,
  withMethod,
  withQuestion,
} from '../../apps-script/sidebar/state/figuring.ts';
import { makeSidebar } from '../../apps-script/sidebar/state/sidebar.ts';
import { fakeHost, settle } from './fake-host.ts';
import { freshLook, gradedLook } from './sample-answers.ts';
import { figures, refusedField, worked } from './sample-figures.ts';
import { erased } from './sample-more.ts';
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
  await bar.run({ kind: 'figures' });
  const call = bar.next('figures');
  expect(call.input).toEqual({ language: 'en' });
  await call.reply(figures);
  const choose = (figuring: ReturnType<typeof bar.state>['figuring']) => bar.post({ kind: 'chosen', figuring });
  return { ...bar, choose, figuring: () => bar.state().figuring };
}

test('the list opens the screen on the first question and its first method', async () => {
  const { state, figuring } = await start();
  expect(state()).toMatchObject({ screen: 'figures', task: null });
  expect(figuring()).toMatchObject({ question: 'headline', method: 'mean', typed: {}, answer: null });
  expect(methodsNow(figuring()).map(({ id }) => id)).toEqual(['mean', 'pomp']);
});

test('opened by the menu, the spreadsheet is looked at first', async () => {
  const { send, calls } = fakeHost();
  const sidebar = makeSidebar({ send, now: () => 0, locale: 'en', onChange: () => {} });
  void sidebar.run({ kind: 'figures' });
  await settle();
  await calls.shift()?.reply({ ...freshLook, language: 'zh-CN' });
  const call = calls.shift();
  expect([call?.method, call?.input]).toEqual(['figures', { language: 'zh-CN' }]);
  expect(sidebar.state().task).toEqual({ kind: 'figures' });
  await call?.reply(figures);
  expect(sidebar.state()).toMatchObject({ screen: 'figures', task: null, look: { language: 'zh-CN' } });
});

test('another question brings its first method, another method empties the fields', async () => {
  const { figuring, choose } = await start();
  choose(typedInto(figuring(), 'level', '0.9'));
  choose(withMethod(figuring(), 'pomp'));
  expect(figuring()).toMatchObject({ method: 'pomp', typed: {} });
  choose(withQuestion(figuring(), 'compare'));
  expect(methodNow(figuring())?.id).toBe('welch');
});

test('what is typed goes along, the answer is read out, and goes when something is changed', async () => {
  const { state, run, next, figuring, choose } = await start();
  choose(typedInto(figuring(), 'level', '0.9'));
  await run({ kind: 'figureOfRange' });
  const call = next('figureOfRange');
  expect(call.input).toEqual({ method: 'mean', fields: { level: '0.9' }, language: 'en' });
  await call.reply(worked);
  expect(figuring().answer).toEqual(worked);
  expect(state().said).toEqual({ text: 'Mean. Mean: 4. 95 % interval: 1.516 to 6.484', isShown: true });
  choose(typedInto(figuring(), 'level', '0.8'));
  expect([figuring().answer, state().said]).toEqual([null, null]);
});

test('an answer to what was changed meanwhile is dropped; a refusal is read out', async () => {
  const { state, run, next, figuring, choose } = await start();
  await run({ kind: 'figureOfRange' });
  const late = next('figureOfRange');
  choose(withMethod(figuring(), 'pomp'));
  await late.reply(worked);
  expect([figuring().answer, state().task]).toEqual([null, null]);
  await run({ kind: 'figureOfRange' });
  await next('figureOfRange').reply(refusedField);
  expect(state().said).toEqual({ text: refusedField.status === 'refused' ? refusedField.message : '', isShown: true });
});

test('a list that comes again keeps what is chosen, and after an erasing no answer is shown', async () => {
  const { run, next, figuring, choose, post } = await start();
  choose(withMethod(figuring(), 'pomp'));
  await run({ kind: 'figures' });
  await next('figures').reply(figures);
  expect(figuring().method).toBe('pomp');
  await run({ kind: 'figureOfRange' });
  await next('figureOfRange').reply(worked);
  post({ kind: 'customerTold', name: 'Acme', customer: erased });
  expect(figuring().answer).toBeNull();
});
