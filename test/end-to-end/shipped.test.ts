import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../browser/chromium.ts';
import { connect } from './connect.ts';
import { keptIn, store } from './extension-page.ts';
import { pressSend, write } from './logging.ts';
import { say } from './words.ts';
import { openWorld, type World } from './world.ts';

/** One 0.1.0 draft, as that version stored it. */
const oldDraft = { standard: 'five-point', choices: { 'five-point': { 'product-quality': 2 } }, note: 'from before' };
/** Generous, since other tests' browsers may be at work; the figures are measured apart. Milliseconds. */
const longestOpening = 3000;

const complaintsOf = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describeInBrowser('the extension as it is shipped', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  test('17: it was given exactly what it asks for, and no host', async () => {
    const options = await world.launched.open('options.html');
    const granted = await options.evaluate(() => {
      type Permissions = { getAll(): Promise<{ permissions: string[]; origins: string[] }> };
      return (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome.permissions.getAll();
    });
    expect({ ...granted, permissions: [...granted.permissions].sort() }).toEqual({
      permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
      origins: [],
    });
    expect(await complaintsOf(options)).toEqual([]);
    await options.close();
  });

  test('15: the draft of version 0.1.0 is there after the update', async () => {
    const before = await world.launch();
    await store(await before.open('options.html'), { draft: oldDraft });
    await before.quit();
    const updated = await world.launch({ profile: before.profile });
    await connect(updated, world.sheet);
    const options = await updated.open('options.html');
    const form = await updated.open('sidepanel.html?tab');
    await form.getByRole('radio').first().waitFor();
    expect(await form.getByLabel(say('note'), { exact: true }).inputValue()).toBe('from before');
    const checked = await form.locator('input:checked').evaluateAll((inputs) => inputs.length);
    expect(checked).toBe(1);
    await pressSend(form);
    await expect
      .poll(() => world.sheet.feedback())
      .toMatchObject([{ Note: 'from before', 'Product quality': 'dissatisfied' }]);
    await expect.poll(async () => [...(await keptIn(options)).drafts.keys()]).toEqual([]);
    await form.close();
    await options.close();
  });

  test('16: the popup is there soon after the click, and asks the network nothing for it', async () => {
    await connect(world.launched, world.sheet);
    const desk = await world.launched.visit('https://desk.example/tickets/4711');
    const asks = () => world.standIn.seen.filter(({ path }) => path.endsWith('/exec')).length;
    const before = asks();
    const from = Date.now();
    const { page: form, close } = await world.launched.click(desk);
    await form.getByRole('radio').first().waitFor();
    expect(Date.now() - from).toBeLessThan(longestOpening);
    expect(asks()).toBe(before);
    await close();
    await desk.close();
  });

  test.each(['light', 'dark'] as const)('13, 14: %s: nothing that axe finds, on any page', async (colorScheme) => {
    world.standIn.set('down');
    const form = await world.launched.open('sidepanel.html?tab');
    await form.emulateMedia({ colorScheme });
    await form.getByRole('radio').first().waitFor();
    const background = await form.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = background.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(colorScheme === 'dark' ? red < 64 : red > 191, background).toBe(true);
    expect(await complaintsOf(form)).toEqual([]);
    await write(form, 'note', colorScheme);
    await pressSend(form);
    await form.getByText(say('faultNetwork')).first().waitFor();
    expect(await complaintsOf(form)).toEqual([]);
    const options = await world.launched.open('options.html');
    await options.emulateMedia({ colorScheme });
    await options.getByRole('button', { name: say('queueSendAll') }).waitFor();
    expect(await complaintsOf(options)).toEqual([]);
    world.standIn.set('normal');
    await options.getByRole('button', { name: say('queueSendAll') }).click();
    await options.getByText(say('queueEmpty')).waitFor();
    expect(await complaintsOf(options)).toEqual([]);
    await Promise.all([form, options].map((page) => page.close()));
  });
});
