import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { type Live, serveLive } from './page-live-fixture.ts';

describeInBrowser('the local preview', () => {
  let browser: Browser;
  let live: Live;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function openLive(language?: 'zh-TW') {
    live = await serveLive(language);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 700 } })).newPage();
    onTestFinished(async () => {
      await page.context().close();
      await live.served.close();
    });
    await page.goto(live.served.address);
  }
  const cell = (sheetId: number, row: number, column: number) =>
    page.locator(`#g${sheetId}r${row} ~ td`).nth(column - 1);
  const open = (name: string) => page.getByRole('tab', { name }).click();
  const valueAt = (sheetId: number, row: number, column: number) =>
    plainValue(live.host.book.sheets.find((sheet) => sheet.sheetId === sheetId)?.cells[row - 1]?.[column - 1]);

  test('what is typed into the next cells while the first is still being written is all kept', async () => {
    await openLive();
    // The host takes its time.
    await page.route(/\/(edit|cell)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await open('Answers');
    await cell(4, 2, 3).click();
    await page.keyboard.type('scored');
    await page.keyboard.press('Enter');
    await page.keyboard.type('kept');
    await cell(4, 4, 3).click();
    await page.keyboard.type('third');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => [2, 3, 4].map((row) => valueAt(4, row, 3)), { timeout: 10_000 })
      .toEqual(['scored', 'kept', 'third']);
  });

  test('what is typed before the editor knows what the cell held is kept', async () => {
    await openLive();
    await page.route(/\/cell$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await open('Answers');
    await cell(4, 2, 3).dblclick();
    await page.keyboard.type('typed at once');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueAt(4, 2, 3), { timeout: 10_000 }).toBe('typed at once');
    await cell(4, 3, 3).dblclick();
    const editor = page.getByRole('textbox', { name: 'Edit cell C3' });
    await page.keyboard.type('typed ');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await editor.pressSequentially('slowly');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueAt(4, 3, 3), { timeout: 10_000 }).toBe('typed slowly');
  });

  test('the first key in a list cell is part of its text', async () => {
    await openLive();
    await cell(7, 4, 2).click();
    await page.keyboard.type('North');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueAt(7, 4, 2)).toBe('North');
  });

  test('the browser of its sidebar speaks the language of the preview', async () => {
    await openLive('zh-TW');
    const frame = page.frameLocator('aside iframe').locator('html');
    expect(await frame.evaluate(() => navigator.language)).toBe('zh-TW');
  });
});
