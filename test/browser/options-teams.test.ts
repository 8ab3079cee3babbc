import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { keptIn } from '../end-to-end/extension-page.ts';
import { type AnsweringSheet, openAnsweringSheet } from './answering-sheet.ts';
import { describeInBrowser } from './chromium.ts';
import { type OpenOptions, openOptions } from './open-options.ts';
import { full, team } from './options-samples.ts';

describeInBrowser('a team on the options page', () => {
  let options: OpenOptions;
  let page: Page;
  let sheet: AnsweringSheet;
  beforeAll(async () => {
    sheet = await openAnsweringSheet();
    options = await openOptions('en');
    page = options.page;
  });
  afterAll(async () => {
    sheet?.close();
    await options?.launched.close();
  });
  const button = (name: string) => page.getByRole('button', { name });
  const notice = () => page.locator('.notice').getByRole('status');
  const state = (name: string) => page.getByRole('listitem').filter({ hasText: name }).getByRole('status').first();

  test('tells where it is, who records and how it stands', async () => {
    const far = team('A', { endpoint: 'https://script.google.com/macros/s/ID/exec' });
    await options.show({ teams: [far, team('B', { stopped: 'revoked' })] });
    const cards = page.locator('#connection .card');
    expect(await cards.nth(0).innerText()).toMatch(
      /Sheet on script\.google\.com[\s\S]*Recorded by Ana[\s\S]*Not checked yet/,
    );
    expect(await cards.nth(1).innerText()).toMatch(/this computer \(local\)[\s\S]*Sending is stopped\. /);
    expect(await page.content()).not.toContain('secret-');
  });

  test.each([
    ['connected', { v: 1, ok: true, standard: team('A').standard }, false, /^Connected/],
    ['another web app', { hello: 1 }, false, /^Wrong address: [\s\S]*new invitation link/],
    ['revoked', { v: 1, ok: false, code: 'revoked' }, false, /^Not connected\. [\s\S]*new invitation/],
    ['closed to us', {}, true, /^Not connected\. [\s\S]*access for Anyone/],
  ])('is tested: %s', async (_, body, isClosed, words) => {
    sheet.answer(body, isClosed);
    await options.show({ teams: [team('A', { endpoint: sheet.endpoint })] });
    await button('Test Team A').click();
    await expect.poll(() => state('Team A').innerText(), { timeout: 20_000 }).toMatch(words);
  });

  test('is tested without a network', async () => {
    await options.show({ teams: [team('A', { endpoint: sheet.endpoint })] });
    await options.launched.context.setOffline(true);
    onTestFinished(() => options.launched.context.setOffline(false));
    await button('Test Team A').click();
    await expect.poll(() => state('Team A').innerText()).toMatch(/^Not connected\. This computer is offline/);
  });

  test('that is stopped goes on when the test finds it open', async () => {
    sheet.answer({ v: 1, ok: true, standard: team('A').standard });
    await options.show({ teams: [team('A', { endpoint: sheet.endpoint, stopped: 'refused' })] });
    await button('Test Team A').click();
    await expect.poll(async () => (await keptIn(page)).teams[0]?.stopped).toBeNull();
    await expect.poll(() => state('Team A').innerText()).toMatch(/^Connected/);
  });

  test('is disconnected after a question, with all that is its own', async () => {
    await options.show(full());
    await button('Disconnect Team A').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('Not sent yet and wiped with it: 3.');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await button('Disconnect Team A').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Disconnect' }).click();
    await expect.poll(() => notice().innerText()).toBe('"Team A" is disconnected.');
    const kept = await keptIn(page);
    expect([kept.teams.map(({ id }) => id), kept.waiting.map((one) => one.team), kept.sent]).toEqual([
      ['B'],
      ['B'],
      [],
    ]);
  });

  test('can be joined by another one', async () => {
    await options.show(full());
    await page.getByText('Connect another team').click();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ana');
    expect(await page.getByLabel('Link', { exact: true }).evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
