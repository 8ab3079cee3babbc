import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { keptIn } from '../end-to-end/extension-page.ts';
import { describeInBrowser } from './chromium.ts';
import { type OpenOptions, openOptions } from './open-options.ts';
import { full } from './options-samples.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describeInBrowser('the options page', () => {
  let options: OpenOptions;
  let page: Page;
  beforeAll(async () => {
    options = await openOptions('en');
    page = options.page;
  });
  afterAll(() => options?.launched.close());

  test('without a team there is nothing but connecting one', async () => {
    await options.show({});
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toContain("Connect to your team's sheet");
    expect(await page.getByRole('region').count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  test('its places have addresses', async () => {
    await options.show(full(), '#switches');
    for (const place of ['connection', 'queue', 'entries', 'switches'])
      expect(await page.locator(`section#${place} > h2`).count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test.each([
    ['Keep full page addresses', 'keepsQuery', true],
    ['Entry in the page menu', 'hasMenu', false],
    ['Keep my last fifty entries', 'keepsSent', false],
  ] as const)('the switch "%s"', async (name, key, after) => {
    await options.show(full());
    await page.getByRole('checkbox', { name }).click();
    await expect.poll(async () => (await keptIn(page)).settings[key]).toBe(after);
    expect(await page.getByRole('checkbox', { name }).isChecked()).toBe(after);
  });

  test('names the key that opens the form, leads to where it is changed, and tells what is stored and sent', async () => {
    await options.show(full());
    expect(await page.locator('#switches').innerText()).toMatch(/Opens with .*Alt\+Shift\+G|⌥⇧G/);
    expect(await page.locator('footer').innerText()).toMatch(/Stored in this browser alone[\s\S]*Version \d/);
    const opened = options.launched.context.waitForEvent('page');
    await button(page, 'Change it on the browser').click();
    const shortcuts = await opened;
    await shortcuts.waitForURL('chrome://extensions/shortcuts');
    await shortcuts.close();
  });

  const states: readonly (readonly [string, () => Promise<void>])[] = [
    ['without a team', () => options.show({})],
    [
      'full',
      async () => {
        await options.show(full());
        await page.getByText('Connect another team').click();
      },
    ],
    [
      'asking',
      async () => {
        await options.show(full());
        await button(page, 'Disconnect Team A').click();
      },
    ],
  ];
  test.each(states.flatMap(([state, go]) => (['light', 'dark'] as const).map((scheme) => ({ state, scheme, go }))))(
    'has no accessibility fault $state in $scheme',
    async ({ scheme, go }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await go();
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );

  test.each([360, 180])('needs no sideways scrolling at %i pixels, which is 360 at 200 %', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await options.show(full());
    await button(page, 'Discard all').click();
    const widths = await page.$$eval('html, dialog', (all) => all.map((one) => one.scrollWidth - one.clientWidth));
    expect(widths).toEqual([0, 0]);
    await page.setViewportSize({ width: 900, height: 900 });
  });
});

describeInBrowser('the options page in another language', () => {
  test.each([
    ['zh-CN', '等待发送', '立即全部发送', '第 12 行'],
    ['zh-TW', '等待傳送', '立即全部傳送', '第 12 列'],
  ] as const)('speaks %s in a browser that does', async (locale, heading, send, row) => {
    const { launched, page, show } = await openOptions(locale);
    onTestFinished(() => launched.close());
    await show(full());
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await page.getByRole('heading', { name: heading }).count()).toBe(1);
    expect(await page.getByRole('button', { name: send }).count()).toBe(1);
    expect(await page.locator('#entries').innerText()).toContain(row);
    expect(await page.locator('main').innerText()).not.toMatch(/\{\w+\}/);
  });
});
