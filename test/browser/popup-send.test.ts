import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { type OpenPopup, openPopup, seededTeam, teamId } from './open-popup.ts';

type Chrome = { readonly chrome: { readonly storage: { readonly local: { set: (items: object) => Promise<void> } } } };
type Posted = { readonly items: readonly { readonly id: string; readonly note?: string }[] };

/** A sheet that takes everything as row 128 with a grade of its own, once it may answer. */
type Sheet = { readonly server: Server; readonly posts: Posted[]; grade: string; mayAnswer: Promise<void> };

async function startSheet(): Promise<Sheet> {
  const sheet: Sheet = { server: createServer(), posts: [], grade: 'B', mayAnswer: Promise.resolve() };
  sheet.server.on('request', async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const post: Posted = JSON.parse(Buffer.concat(parts).toString());
    sheet.posts.push(post);
    await sheet.mayAnswer;
    const results = post.items.map(({ id }) => ({ id, status: 'appended', row: 128, score: 83, grade: sheet.grade }));
    response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ v: 1, ok: true, results, standardVersion: 1 }));
  });
  await new Promise<void>((resolve) => {
    sheet.server.listen(0, '127.0.0.1', resolve);
  });
  return sheet;
}

describeInBrowser('Send', () => {
  let popup: OpenPopup;
  let page: Page;
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await startSheet();
    popup = await openPopup('en');
    page = popup.page;
  });
  afterAll(async () => {
    await popup?.close();
    sheet?.server.close();
  });

  const team = () =>
    seededTeam('weighted-procedure', {
      endpoint: `http://127.0.0.1:${(sheet.server.address() as AddressInfo).port}/exec`,
    });
  const open = async (stored: object, name?: string) => {
    await popup.reopen(stored, name);
    await page.getByRole('radio').first().waitFor();
  };
  const answer = async () => {
    for (const key of '3434555') {
      await page.keyboard.press(key);
      await page.keyboard.press('Tab');
    }
  };
  const keysOf = async (kind: string) => Object.keys(await popup.stored()).filter((key) => key.startsWith(`${kind}:`));
  const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  beforeEach(async () => {
    sheet.posts.length = 0;
    sheet.grade = 'B';
    sheet.mayAnswer = Promise.resolve();
    await open(team());
  });

  test('by Ctrl+Enter from anywhere: "Sent" only when the sheet says so, and nothing is left behind', async () => {
    let answerNow = () => {};
    sheet.mayAnswer = new Promise((resolve) => {
      answerNow = resolve;
    });
    await answer();
    await page.keyboard.press('Control+Enter');
    await said('Saved, sending…');
    expect(await keysOf('draft')).toEqual([]);
    expect((await keysOf('outbox')).length).toBe(1);
    answerNow();
    await said('Sent, row 128.');
    expect(await keysOf('outbox')).toEqual([]);
    expect(sheet.posts.map(({ items }) => items.length)).toEqual([1]);
  });

  test("says the sheet's grade where it differs", async () => {
    sheet.grade = 'C';
    await answer();
    await page.getByRole('button', { name: 'Send' }).click();
    await said('The sheet graded it C.');
  });

  test('twice at once is one entry', async () => {
    await answer();
    await page.getByRole('button', { name: 'Send' }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await said('Sent, row 128.');
    expect(new Set(sheet.posts.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(1);
  });

  test('does nothing but say what is missing while there is nothing to send; a note is enough', async () => {
    await page.getByRole('button', { name: 'Send' }).click();
    await said('Nothing to send yet');
    await page.getByRole('textbox', { name: 'Note' }).fill('Called to say thanks');
    await page.keyboard.press('Control+Enter');
    await said('Sent, row 128.');
    expect(sheet.posts[0]?.items[0]?.note).toBe('Called to say thanks');
  });

  test('after three seconds without an answer says that it will be sent', async () => {
    let answerNow = () => {};
    sheet.mayAnswer = new Promise((resolve) => {
      answerNow = resolve;
    });
    await answer();
    await page.keyboard.press('Control+Enter');
    await said('Saved on this computer, will be sent.');
    answerNow();
    await said('Sent, row 128.');
  });

  test('without a way to the sheet keeps the entry, says why, counts it and goes on to the next', async () => {
    await open(seededTeam('weighted-procedure'));
    await answer();
    await page.keyboard.press('Control+Enter');
    await said('cannot be reached');
    expect((await keysOf('outbox')).length).toBe(1);
    await page.getByRole('link', { name: '1 waiting' }).waitFor();
    await page.getByRole('button', { name: 'New entry' }).click();
    await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  test('keeps the form as it is when the browser has no room', async () => {
    await answer();
    await page.evaluate(() => {
      const { local } = (globalThis as unknown as Chrome).chrome.storage;
      const write = local.set.bind(local);
      local.set = (items) =>
        Object.keys(items).some((key) => key.startsWith('outbox:')) ? Promise.reject(new Error('quota')) : write(items);
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await said('Storage full: send or export the queue.');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(7);
    expect((await keysOf('draft')).length).toBe(1);
    expect(await page.getByRole('button', { name: 'Send' }).isEnabled()).toBe(true);
  });

  test('in the panel a new entry begins at once, with the last channel, and the tags as a suggestion', async () => {
    await open(team(), 'sidepanel.html');
    const tags = page.getByRole('combobox', { name: 'Tags' });
    await page.getByRole('combobox', { name: 'Channel' }).selectOption('Phone');
    await tags.fill('late');
    await page.getByRole('radio').first().focus();
    await answer();
    await page.keyboard.press('Control+Enter');
    await said('Sent, row 128.');
    await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Channel' }).inputValue()).toBe('phone');
    expect(await tags.inputValue()).toBe('');
    await expect.poll(() => page.locator('#tags option').getAttribute('value')).toBe('late');
    expect((await popup.stored()).settings).toMatchObject({ channel: 'phone' });
  });

  test('a channel that the page lets guess is not taken for a choice', async () => {
    await open(team(), 'sidepanel.html');
    const channel = page.getByRole('combobox', { name: 'Channel' });
    const at = (url: string) =>
      popup.capture({ page: { url, title: 'A' }, selection: 'Too late.', isRestricted: false });
    await at('https://acme.zendesk.com/tickets/4711');
    await expect.poll(() => channel.inputValue()).toBe('helpdesk');
    await page.keyboard.press('Control+Enter');
    await said('Sent, row 128.');
    expect(sheet.posts[0]?.items[0]).toMatchObject({ channel: 'helpdesk' });
    expect((await popup.stored()).settings).toMatchObject({ team: teamId, channel: '' });
    await at('https://shop.example/');
    await expect.poll(() => channel.inputValue()).toBe('web');
  });

  test('without a team there is the way to one, and then the form', async () => {
    await popup.reopen({});
    await page.getByRole('button', { name: 'Connect' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await popup.store(team());
    await page.getByRole('radio').first().waitFor();
  });
});
