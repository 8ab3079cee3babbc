import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { askBackground, keptIn } from '../end-to-end/extension-page.ts';
import { describeInBrowser } from './chromium.ts';
import { type OpenOptions, openOptions } from './open-options.ts';
import { asked, idOf, team, waiting } from './options-samples.ts';

describeInBrowser('the queue on the options page', () => {
  let options: OpenOptions;
  let page: Page;
  beforeAll(async () => {
    options = await openOptions('en');
    page = options.page;
  });
  afterAll(() => options?.launched.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const cards = () => page.locator('#queue li');
  const notice = () => page.locator('.notice').getByRole('status');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  const queued = async () => (await keptIn(page)).waiting.map(({ item }) => item.customer);
  const three = () => ({ teams: [team('A')], waiting: [waiting(1, 'Acme'), waiting(2, 'Bolt'), waiting(3, 'Coil')] });

  const stopClock = async () => {
    const now = Date.now();
    await page.clock.install({ time: now });
    await page.clock.pauseAt(now + 1000);
  };

  test('nothing waits', async () => {
    await options.show({ teams: [team('A')] });
    expect(await page.locator('#queue').innerText()).toContain('Nothing waits');
    expect(await button('Send all now').count()).toBe(0);
  });

  test.each([
    ['at first', {}, /^Waits to be sent\.$/],
    ['being sent', { state: 'sending', leaseUntil: Date.now() + 39_000, mayBeStored: true }, /^Is being sent\.$/],
    [
      'broken off',
      { state: 'sending', leaseUntil: 1, mayBeStored: true },
      /^Waits to be sent\. It may stand in the sheet already\.$/,
    ],
    [
      'offline',
      { tries: 2, fault: { code: 'offline' } },
      /^This computer is offline\. .* Tried again at \d+:\d\d.[AP]M\.$/,
    ],
    [
      'due',
      { tries: 2, fault: { code: 'busy' }, nextAt: Date.now() + 40_000 },
      /busy.* Tried again within a minute\.$/,
    ],
    [
      'stuck',
      { state: 'stuck', fault: { code: 'bad_answers', item: asked.id, range: '1–5' } },
      new RegExp(`^Stuck: .*1–5 for "${asked.title}"`),
    ],
    ['of a stopped team', { team: 'B', fault: { code: 'revoked' } }, /^Sending is stopped\. .* new invitation/],
  ] as const)('says how an entry stands: %s', async (_, more, words) => {
    await options.show({ teams: [team('A'), team('B', { stopped: 'revoked' })], waiting: [waiting(1, 'Acme', more)] });
    expect(await cards().first().locator('.state').innerText()).toMatch(words);
    expect(await cards().first().innerText()).toMatch(/^Acme\s+B · 83\s+Nov 20, 2026.* Team [AB]/);
  });

  describe('withdrawing', () => {
    test('takes the entry out, and Undo puts it back as it was', async () => {
      await options.show(three());
      const before = (await keptIn(page)).waiting;
      await button('Withdraw Bolt').click();
      await expect.poll(queued).toEqual(['Acme', 'Coil']);
      await expect.poll(focused).toBe('Undo');
      expect(await notice().innerText()).toBe('Taken out of the queue: 1.');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await keptIn(page)).waiting).toEqual(before);
      await expect.poll(focused).toMatch(/Change/);
    });

    test('of two, one after the other, both come back', async () => {
      await options.show(three());
      await stopClock();
      await button('Withdraw Bolt').click();
      await expect.poll(() => notice().innerText()).toContain('1.');
      await button('Withdraw Acme').click();
      await expect.poll(() => notice().innerText()).toContain('2.');
      await button('Undo').click();
      await expect.poll(queued).toEqual(['Acme', 'Bolt', 'Coil']);
      await page.clock.resume();
    });

    test('offers the way back for ten seconds, then the focus goes to the next entry', async () => {
      await options.show(three());
      await stopClock();
      await button('Withdraw Bolt').click();
      await button('Undo').waitFor();
      // The ten seconds run from when the screen was drawn, which the stopped clock delays until it moves.
      await page.clock.runFor(9_900);
      expect(await button('Undo').count()).toBe(1);
      await page.clock.runFor(300);
      await expect.poll(() => button('Undo').count()).toBe(0);
      await expect.poll(focused).toBe('Change Coil');
      await page.clock.resume();
    });

    test('says that an entry may stand in the sheet all the same', async () => {
      await options.show({ teams: [team('A')], waiting: [waiting(1, 'Acme', { mayBeStored: true })] });
      await button('Withdraw Acme').click();
      await expect.poll(() => notice().innerText()).toMatch(/May stand in the sheet all the same: 1\./);
    });

    test('leaves alone what is being sent', async () => {
      const moving = waiting(1, 'Acme', { state: 'sending', leaseUntil: Date.now() + 39_000 });
      await options.show({ teams: [team('A')], waiting: [moving] });
      expect(await button('Withdraw Acme').getAttribute('aria-disabled')).toBe('true');
      await button('Withdraw Acme').click({ force: true });
      await expect.poll(() => notice().innerText()).toMatch(/^Being sent at this moment/);
      expect(await queued()).toEqual(['Acme']);
    });
  });

  test('all is discarded after a question, and comes back', async () => {
    await options.show(three());
    await button('Discard all').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('(3)');
    expect(await focused()).toBe('Cancel');
    await dialog.getByRole('button', { name: 'Discard all' }).click();
    await expect.poll(queued).toEqual([]);
    await button('Undo').click();
    await expect.poll(queued).toEqual(['Acme', 'Bolt', 'Coil']);
  });

  test('all is sent now, the stuck ones too, and a team that was stopped', async () => {
    await options.show({
      teams: [team('A', { stopped: 'refused' })],
      waiting: [waiting(1, 'Acme', { state: 'stuck', tries: 9 })],
    });
    await button('Send all now').click();
    await expect.poll(() => notice().innerText()).toBe('Sending was started.');
    await expect.poll(async () => (await keptIn(page)).teams[0]?.stopped).toBeNull();
    await expect.poll(async () => (await keptIn(page)).waiting[0]?.tries).toBe(1);
  });

  test('is live, and keeps the focus when the entry that had it goes', async () => {
    await options.show(three());
    await button('Withdraw Bolt').focus();
    const other = await options.launched.open('options.html');
    onTestFinished(() => other.close());
    await page.bringToFront();
    await askBackground(other, { type: 'withdraw', id: idOf(2) });
    await expect.poll(() => cards().count()).toBe(2);
    await expect.poll(focused).toBe('Change Coil');
    await askBackground(other, { type: 'withdraw', id: idOf(3) });
    await expect.poll(focused).toBe('Change Acme');
    await askBackground(other, { type: 'withdraw', id: idOf(1) });
    await expect.poll(focused).toBe('Waiting to be sent');
  });

  test('says so when the browser refuses', async () => {
    await options.show(three());
    await page.evaluate(() => {
      chrome.runtime.sendMessage = () => Promise.reject(new Error('no background'));
    });
    await button('Withdraw Bolt').click();
    await expect.poll(() => notice().innerText()).toMatch(/^That did not work/);
    expect(await cards().count()).toBe(3);
  });
});
