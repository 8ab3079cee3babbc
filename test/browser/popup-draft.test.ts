import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { type OpenPopup, openPopup, seededTeam, teamId } from './open-popup.ts';

type Chrome = { readonly chrome: { readonly storage: { readonly local: { set: () => Promise<void> } } } };
type Stored = { readonly id: string; readonly note: string; readonly savedAt: number };

const result = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /scored/ })
    .innerText();

describeInBrowser('the draft', () => {
  let popup: OpenPopup;
  let page: Page;
  beforeAll(async () => {
    popup = await openPopup('en');
    page = popup.page;
  });
  afterAll(() => popup?.close());

  const seeded = {
    ...seededTeam('weighted-procedure'),
    ...seededTeam('five-point', { id: 'other', name: 'Warehouse' }),
  };
  beforeEach(async () => {
    await popup.reopen({ ...seeded, settings: { schema: 1, team: teamId, channel: 'phone' } });
    await page.getByRole('radio').first().waitFor();
  });
  const note = () => page.getByRole('textbox', { name: 'Note' });
  const draft = async () => (await popup.stored())['draft:'] as Stored | undefined;

  test('is there again when the popup opens, under each team apart', async () => {
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('4');
    await note().fill('The box was wet. 5');
    await page.getByRole('combobox', { name: 'Team' }).selectOption('Warehouse');
    await expect.poll(() => result(page)).toMatch(/0 of 3 scored/);
    await expect.poll(async () => (await draft())?.note).toBe('The box was wet. 5');
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Team' }).inputValue()).toBe('other');
    expect(await note().inputValue()).toBe('The box was wet. 5');
    await page.getByRole('combobox', { name: 'Team' }).selectOption('Support team');
    await expect.poll(() => result(page)).toMatch(/2 of 7 scored/);
  });

  test('begins with the channel that was chosen last', async () => {
    expect(await page.getByRole('combobox', { name: 'Channel' }).inputValue()).toBe('phone');
  });

  test('is discarded and taken back', async () => {
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => result(page)).toMatch(/0 of 7/);
    await expect.poll(draft).toBeUndefined();
    await page.getByText('Entry discarded.').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => result(page)).toMatch(/1 of 7/);
    await expect.poll(async () => (await draft())?.savedAt).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  test('can be taken back for ten seconds', async () => {
    await page.keyboard.press('3');
    await page.clock.install({ time: Date.now() });
    await page.getByRole('button', { name: 'Discard' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    await page.clock.fastForward(8_000);
    expect(await undo.count()).toBe(1);
    await page.clock.fastForward(4_000);
    await expect.poll(() => undo.count()).toBe(0);
    await page.clock.resume();
  });

  test('says so at once when the browser cannot store it', async () => {
    await page.evaluate(() => {
      (globalThis as unknown as Chrome).chrome.storage.local.set = () => Promise.reject(new Error('quota'));
    });
    await page.keyboard.press('3');
    await page.getByText('could not save this entry').waitFor();
  });

  test('is taken over when another window changes it', async () => {
    await note().fill('mine');
    await expect.poll(async () => (await draft())?.note).toBe('mine');
    const mine = await draft();
    await popup.store({ 'draft:': { ...mine, note: 'theirs', savedAt: (mine?.savedAt ?? 0) + 1 } });
    await expect.poll(() => note().inputValue()).toBe('theirs');
    // What is older than what stands here is an echo.
    await popup.store({ 'draft:': { ...mine, note: 'old', savedAt: 1 } });
    await note().fill('theirs and mine');
    await expect.poll(async () => (await draft())?.note).toBe('theirs and mine');
  });

  test('that another window sent gives way to a new entry, and says so', async () => {
    await note().fill('mine');
    await expect.poll(async () => (await draft())?.note).toBe('mine');
    const { id } = (await draft()) ?? { id: '' };
    const item = {
      ...{ id, createdAt: '2026-11-22T10:00:00.000Z', standard: { id: 'weighted-procedure', version: 1 }, answers: {} },
      ...{ note: 'mine', channel: 'phone', client: { score: null, grade: null, core: '0.2.0' }, agent: 'Ann' },
    };
    const sent = { schema: 1, team: teamId, item, sentAt: Date.now(), row: 7, score: null, grade: null };
    await popup.store({ [`sent:${id}`]: sent });
    await popup.remove(['draft:']);
    await page.getByText('The entry was sent from another window.').waitFor();
    expect(await note().inputValue()).toBe('');
  });
});
