import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../browser/chromium.ts';
import { connect } from './connect.ts';
import { expectSent, pressSend, write } from './logging.ts';
import { chooseMenu, readablePages, shownPopups } from './menus.ts';
import { say } from './words.ts';
import { openWorld, type World } from './world.ts';

describeInBrowser('menus, panel and what may be read', () => {
  let world: World;
  let desk: Page;
  beforeAll(async () => {
    world = await openWorld();
    await connect(world.launched, world.sheet);
    desk = await world.launched.visit('https://desk.example/tickets/4711?x=1');
  });
  afterAll(() => world?.close());

  test('no page may be read before the button is clicked on it, and then it alone', async () => {
    const other = await world.launched.visit('https://desk.example/tickets/4712');
    const options = await world.launched.open('options.html');
    expect(await readablePages(options)).toEqual([]);
    const popup = await world.launched.click(desk);
    await popup.page.getByRole('radio').first().waitFor();
    await popup.close();
    expect(await readablePages(options)).toEqual([desk.url()]);
    await other.close();
    await options.close();
  });

  test('11: the page menu opens the form with what was selected, line breaks or not', async () => {
    await chooseMenu(world.launched, desk, {
      menuItemId: 'log',
      selectionText: ' from the menu ',
      pageUrl: desk.url(),
    });
    const popup = await world.launched.shown('popup.html');
    const form = popup.page;
    await expect.poll(() => form.getByLabel(say('quote'), { exact: true }).inputValue()).toBe('from the menu');
    await write(form, 'note', 'menu');
    await pressSend(form);
    await expectSent(form);
    await popup.close();
    expect(world.sheet.feedback()).toMatchObject([
      { Quote: 'from the menu', 'Page address': 'https://desk.example/tickets/4711', Note: 'menu' },
    ]);
  });

  test('the side panel opens with the same form', async () => {
    await chooseMenu(world.launched, desk, { menuItemId: 'panel', pageUrl: desk.url() });
    const panel = await world.launched.shown('sidepanel.html');
    await panel.page.getByRole('radio').first().waitFor();
    await write(panel.page, 'note', 'panel');
    await pressSend(panel.page);
    await expectSent(panel.page);
    expect(world.sheet.feedback().map(({ Note }) => Note)).toEqual(['menu', 'panel']);
    await panel.close();
  });

  test('beside the open panel the page menu fills the panel, and no popup opens', async () => {
    await chooseMenu(world.launched, desk, { menuItemId: 'panel', pageUrl: desk.url() });
    const { page: panel, close } = await world.launched.shown('sidepanel.html');
    await panel.getByRole('radio').first().waitFor();
    await chooseMenu(world.launched, desk, {
      ...{ menuItemId: 'log', selectionText: 'into the panel', pageUrl: desk.url() },
    });
    await expect.poll(() => panel.getByLabel(say('quote'), { exact: true }).inputValue()).toBe('into the panel');
    await write(panel, 'note', 'panel and menu');
    await pressSend(panel);
    await expectSent(panel);
    expect(world.sheet.feedback().at(-1)).toMatchObject({ Quote: 'into the panel', Note: 'panel and menu' });
    expect(await shownPopups(panel)).toBe(0);
    await close();
  });
});
