import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { standardById } from '../../core/standards/index.ts';
import type { FaultCode } from '../../extension/queue/fault.ts';
import { describeInBrowser } from '../browser/chromium.ts';
import { connect } from './connect.ts';
import { askBackground, badge, keptIn } from './extension-page.ts';
import { fillStorage, freeStorage } from './full-storage.ts';
import type { Mode } from './google-stand-in.ts';
import { answer, expectSent, pressSend, write } from './logging.ts';
import { type LoggingWorld, log, logSent, openLogging } from './open-logging.ts';
import { passTime, waitForFault } from './queue-time.ts';
import { say, saying } from './words.ts';

describeInBrowser('when the sheet does not take an entry', () => {
  let world: LoggingWorld;
  let panel: Page;
  beforeAll(async () => {
    world = await openLogging();
    panel = world.panel;
  });
  afterAll(() => world?.close());

  const notes = () => world.sheet.feedback().map(({ Note }) => Note);
  beforeEach(async () => {
    world.standIn.set('normal');
    world.standIn.slow(0);
    await panel.reload();
    await panel.getByRole('radio').first().waitFor();
  });

  const faults: readonly [string, Mode, FaultCode][] = [
    ['8: an HTML error page', 'errorPage', 'refused'],
    ['an error 500 of Google', 'error500', 'refused'],
    ['a deployment that is gone', 'gone', 'refused'],
    ['an error 500 of a proxy', 'proxy500', 'status'],
    ['a captive portal', 'portal', 'noJson'],
    ['an answer that breaks off', 'garbage', 'noJson'],
    ["somebody else's answer", 'strangeJson', 'noJson'],
    ['no way to Google', 'down', 'network'],
  ];
  test.each(faults)('%s: the entry waits half a minute, then it is sent', async (what, mode, code) => {
    world.standIn.set(mode);
    const from = Date.now();
    await log(panel, what);
    const waiting = await waitForFault(panel);
    expect(waiting).toMatchObject({ state: 'queued', tries: 1, fault: { code }, mayBeStored: true });
    // 30 s, a fifth more or less.
    expect(waiting.nextAt - from).toBeGreaterThan(24_000);
    expect(waiting.nextAt - Date.now()).toBeLessThan(36_000);
    await expect.poll(() => badge(panel)).toBe('1');
    const asked = world.standIn.seen.length;
    await askBackground(panel, { type: 'send', id: waiting.item.id });
    expect(world.standIn.seen.length).toBe(asked);
    world.standIn.set('normal');
    await passTime(panel);
    expect(await askBackground(panel, { type: 'send', id: waiting.item.id })).toMatchObject({ kind: 'sent' });
    expect(notes().filter((note) => note === what).length).toBe(1);
    await expect.poll(() => badge(panel)).toBe('');
  });

  test('7: access is changed to "signed in": after five tries it stops and says what to do', async () => {
    world.standIn.set('login');
    await log(panel, 'login');
    const { item } = await waitForFault(panel);
    for (const tries of [2, 3, 4]) {
      await passTime(panel);
      await askBackground(panel, { type: 'send', id: item.id });
      expect((await keptIn(panel)).waiting).toMatchObject([{ tries, fault: { code: 'refused' } }]);
    }
    await passTime(panel);
    expect(await askBackground(panel, { type: 'send', id: item.id })).toMatchObject({ kind: 'stuck' });
    await expect.poll(() => badge(panel)).toBe('!');
    const options = await world.launched.open('options.html');
    expect(await options.locator('#queue').innerText()).toContain(say('faultRefused'));
    const asked = world.standIn.seen.length;
    await passTime(panel);
    await askBackground(panel, { type: 'send', id: item.id });
    expect(world.standIn.seen.length).toBe(asked);
    world.standIn.set('normal');
    await options.getByRole('button', { name: say('queueSendAll') }).click();
    await options.getByText(say('queueEmpty')).waitFor();
    expect(notes().filter((note) => note === 'login').length).toBe(1);
    await options.close();
  });

  test('9: a device that was ended sends nothing more, keeps its queue and goes on when it is let in again', async () => {
    const [device = ''] = world.sheet.devices();
    world.sheet.revoke(device);
    await log(panel, 'revoked');
    await panel.getByText(say('faultRevoked')).first().waitFor();
    expect((await keptIn(panel)).teams).toMatchObject([{ stopped: 'revoked' }]);
    expect((await keptIn(panel)).waiting.map(({ item }) => item.note)).toEqual(['revoked']);
    await expect.poll(() => badge(panel)).toBe('!');
    expect(notes()).not.toContain('revoked');
    await connect(world.launched, world.sheet);
    await expect.poll(async () => (await keptIn(panel)).waiting.length, { timeout: 15_000 }).toBe(0);
    expect(notes().filter((note) => note === 'revoked').length).toBe(1);
    expect((await keptIn(panel)).teams).toMatchObject([{ stopped: null }]);
  });

  test('a slow sheet: after three seconds the form says that the entry is safe, then it arrives once', async () => {
    world.standIn.slow(4500);
    await log(panel, 'slow');
    await panel.getByText(say('savedSending')).waitFor();
    await panel.getByText(say('willBeSent')).waitFor();
    world.standIn.slow(0);
    await expectSent(panel);
    expect(notes().filter((note) => note === 'slow').length).toBe(1);
  });

  test('20: the manager has raised a grade meanwhile: the sheet decides, and the form says so', async () => {
    // 4, 5, 4 is 87: satisfied from 80 until now.
    world.sheet.raise('satisfied', 88);
    await log(panel, 'raised');
    await expectSent(panel);
    expect(await panel.getByText(say('sheetGraded', { grade: 'average' })).count()).toBe(1);
    expect((await keptIn(panel)).sent[0]).toMatchObject({ grade: 'average', item: { client: { grade: 'satisfied' } } });
    await expect.poll(async () => (await keptIn(panel)).teams[0]?.standard.version).toBe(2);
    await logSent(panel, 'after it');
    expect(world.sheet.feedback().at(-1)).toMatchObject({ 'Grade shown when recorded': 'average' });
  });

  test('the team grades by another standard meanwhile: the entry is kept, the next one fits', async () => {
    const other = standardById('descriptor-rubric');
    if (!other) throw new Error('no such standard');
    world.sheet.choose(other);
    await log(panel, 'old standard');
    await panel.getByText(say('faultWrongStandard')).first().waitFor();
    expect((await keptIn(panel)).waiting).toMatchObject([{ state: 'stuck', item: { note: 'old standard' } }]);
    await expect.poll(async () => (await keptIn(panel)).teams[0]?.standard.id).toBe(other.id);
    await logSent(panel, 'new standard');
    expect(notes().at(-1)).toBe('new standard');
    expect((await keptIn(panel)).waiting.length).toBe(1);
  });

  test('full storage: the form keeps everything, says what to do, and sends when there is room', async () => {
    await answer(panel, '454');
    await write(panel, 'note', 'before it was full');
    await fillStorage(panel);
    await write(panel, 'quote', 'x'.repeat(4000));
    await panel.getByText(say('draftLost')).waitFor();
    await pressSend(panel);
    await panel.getByText(say('storageFull')).waitFor();
    expect(await panel.getByLabel(say('note'), { exact: true }).inputValue()).toBe('before it was full');
    await freeStorage(panel);
    await pressSend(panel);
    await panel.getByText(saying('sentRow')).waitFor();
    expect(world.sheet.feedback().at(-1)).toMatchObject({ Note: 'before it was full', Quote: 'x'.repeat(4000) });
  });

  test('after all of this every entry stands in the sheet once', () => {
    const codes = faults.map(([, , code]) => code);
    const counts = Object.fromEntries(codes.map((code) => [code, codes.filter((one) => one === code).length]));
    const more = { login: 1, revoked: 1, slow: 1, raised: 1, otherStandard: 1, fullStorage: 1 };
    const twice = notes().length - new Set(notes()).size;
    console.log(`faults: answers ${JSON.stringify({ ...counts, ...more })}: ${notes().length} entries, ${twice} twice`);
    expect(twice).toBe(0);
  });
});
