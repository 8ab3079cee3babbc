import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInBrowser, launch } from './chromium.ts';
import { type Live, serveLive } from './page-live-fixture.ts';

describeInBrowser('the sidebar beside the local preview', () => {
  let browser: Browser;
  let live: Live;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    complaints = [];
    live = await serveLive();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 700 } })).newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(live.served.address);
  });
  afterEach(async () => {
    await page.context().close();
    await live.served.close();
    expect(complaints).toEqual([]);
  });

  const cell = (sheetId: number, row: number, column: number) =>
    page.locator(`#g${sheetId}r${row} ~ td`).nth(column - 1);
  const open = (name: string) => page.getByRole('tab', { name }).click();
  const openTab = () => page.getByRole('tab', { selected: true }).textContent();
  const inside = () => page.frameLocator('aside iframe');

  test('the sidebar asks the add-on, and hears of failures', async () => {
    await inside().getByText('user: ').waitFor();
    expect(await inside().locator('#one').textContent()).toMatch(/^user: (Answers|Dashboard)!A1$/);
    await inside().getByText('unknown method: nothing').waitFor();
    expect(await inside().locator('title').textContent()).toBe('Failed due to illegal value in property: 0');
    expect(
      await inside()
        .locator('#one')
        .evaluate((element) => getComputedStyle(element).color),
    ).toBe('rgb(0, 68, 0)');
  });

  // A frame has its own process: on a busy machine it asks while the page around it is still being read.
  test('what the sidebar asks before the page listens is answered', async () => {
    await page.route('**/late.js', async (route) => {
      await inside().locator('#two').waitFor();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await page.route(live.served.address, async (route) => {
      const answer = await route.fetch();
      const { 'content-security-policy': _, ...headers } = answer.headers();
      const body = (await answer.text()).replace('</main>', '</main><script src="/late.js"></script>');
      await route.fulfill({ body, headers });
    });
    await page.reload();
    await inside().getByText('unknown method: nothing').waitFor({ timeout: 10_000 });
    expect(await inside().locator('#one').textContent()).toMatch(/^user: /);
  });

  test('what the sidebar changes is shown; tab, place, focus and sidebar stay', async () => {
    await open('Answers');
    await cell(4, 60, 3).click();
    const place = () => page.locator('#panel-4').evaluate((panel) => panel.scrollTop);
    const before = await place();
    expect(before).toBeGreaterThan(300);
    await inside().getByText('unknown method: nothing').waitFor();
    await inside()
      .locator('body')
      .evaluate((body) => body.setAttribute('data-kept', 'yes'));
    await inside().getByRole('button', { name: 'Write' }).click();
    await page.locator('#panel-7').getByText('from the sidebar').waitFor({ state: 'attached' });
    expect(await inside().locator('#one').textContent()).toBe('put from the sidebar');
    expect([await openTab(), await place()]).toEqual(['Answers', before]);
    expect(await inside().locator('body').getAttribute('data-kept')).toBe('yes');
    expect(await cell(4, 60, 3).getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    expect(await cell(4, 60, 3).evaluate((td) => getComputedStyle(td).outlineStyle)).toBe('solid');
  });

  test('the sidebar can show a cell on another tab, and be closed', async () => {
    await inside().getByText('unknown method: nothing').waitFor();
    await inside().getByRole('button', { name: 'Show' }).click();
    await page.locator('#tab-4[aria-selected=true]').waitFor();
    expect(await cell(4, 2, 2).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    expect(await page.locator('aside').count()).toBe(0);
  });
});
