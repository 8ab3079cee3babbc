import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Served, serveBook } from '../../apps-script/local/page/serve.ts';
import { makeBook } from '../apps-script/local/page/sample-book.ts';
import { describeInBrowser, launch } from './chromium.ts';

describeInBrowser('a link to a filter view in the local preview', () => {
  let browser: Browser;
  let book: Served;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    book = await serveBook({ getResource: () => makeBook(40), port: 0, language: 'zh-TW' });
  });
  afterAll(async () => {
    await browser?.close();
    await book?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${book.address}#gid=11&fvid=5`);
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const tab = () => page.getByRole('tab', { selected: true }).textContent();
  const rows = () => page.getByRole('tabpanel').getByRole('rowheader').allTextContents();
  const everything = Array.from({ length: 40 }, (_, row) => String(row + 1));

  test('opens the tab, leaves only its rows in sight and says so', async () => {
    expect(await tab()).toBe('Grades');
    expect(await rows()).toEqual(['1', '11', '21', '31']);
    const line = page.getByText('顯示 3 列，共 39 列');
    expect(await line.isVisible()).toBe(true);
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('everything comes back by the keyboard', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('顯示全部');
    await page.keyboard.press('Enter');
    expect(await rows()).toEqual(everything);
    expect(await page.getByText('顯示 3 列，共 39 列').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-11');
    await page.goBack();
    expect(await rows()).toEqual(['1', '11', '21', '31']);
  });

  test('everything comes back when the tab is chosen', async () => {
    await page.getByRole('tab', { name: 'Dashboard' }).click();
    await page.getByRole('tab', { name: 'Grades' }).click();
    expect(await rows()).toEqual(everything);
  });

  test('a view that is gone shows the tab as it is', async () => {
    await page.goto(`${book.address}#gid=11&fvid=77`);
    await page.reload();
    expect([await tab(), await rows()]).toEqual(['Grades', everything]);
  });
});
