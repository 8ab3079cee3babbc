import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../apps-script/local/page/serve.ts';
import { serveBook } from '../../apps-script/local/page/serve.ts';
import { makeBook, sampleBook } from '../apps-script/local/page/sample-book.ts';
import { describeInBrowser, launch } from './chromium.ts';

describeInBrowser('the local preview', () => {
  const sidebar =
    '<!doctype html><style>p{color:#004400}</style><p>waiting</p><script>document.querySelector("p").textContent="ready"</script>';
  let screenshots: string;
  let browser: Browser;
  let book: Served;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    screenshots = mkdtempSync(join(tmpdir(), 'satisgrade-page-'));
    browser = await launch();
    book = await serveBook({
      getResource: () => sampleBook,
      port: 0,
      language: 'zh-CN',
      banner: 'sample.csv',
      sidebar,
    });
  });
  afterAll(async () => {
    rmSync(screenshots, { recursive: true });
    await browser?.close();
    await book?.close();
  });
  beforeEach(async () => {
    complaints = [];
    page = await openPage({});
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  async function openPage(options: Parameters<Browser['newPage']>[0]): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    await opened.goto(book.address);
    return opened;
  }
  const selected = () => page.getByRole('tab', { selected: true }).textContent();
  const panel = () => page.getByRole('tabpanel');

  test('tabs are driven by the keyboard', async () => {
    expect(await selected()).toBe('Dashboard');
    await page.getByRole('tab', { name: 'Dashboard' }).focus();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
      seen.push(await selected());
    }
    expect(seen).toEqual(['Setup 设置', 'Grades', 'Form responses 1', 'Grades', 'Form responses 1']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Form responses 1');
    expect(await panel().count()).toBe(1);
    await page.reload();
    expect(await selected()).toBe('Form responses 1');
  });

  test('a link to a row opens its tab, marks the row and takes the keyboard there', async () => {
    await page.getByRole('link', { name: 'Row 9' }).click();
    expect(await selected()).toBe('Form responses 1');
    expect(await page.locator('tr.target > th').allTextContents()).toEqual(['9']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('g1r9');
    await page.goBack();
    expect(await selected()).toBe('Dashboard');
  });

  test('a link to a row that is not drawn leads to the line that says so', async () => {
    await page.getByRole('link', { name: 'Row 700' }).click();
    expect(await selected()).toBe('Grades');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('501–10,000');
  });

  test('hostile text is shown as text', async () => {
    await page.getByRole('tab', { name: 'Form responses 1' }).click();
    expect(await panel().getByText('<script>document.title').count()).toBeGreaterThan(0);
    expect(await page.title()).toContain('供应商调查');
    expect(await page.locator('img').count()).toBe(0);
  });

  test('frozen rows stay in sight, hidden columns are gone', async () => {
    await page.getByRole('tab', { name: 'Form responses 1' }).click();
    await panel().evaluate((element) => element.scrollTo({ top: 400 }));
    const head = await page.getByText('Timestamp').boundingBox();
    const letters = await panel().getByRole('columnheader', { name: 'A', exact: true }).boundingBox();
    expect(head?.y).toBeGreaterThan(letters?.y ?? Number.NaN);
    expect(head?.y).toBeLessThan(200);
    await page.getByRole('tab', { name: 'Setup' }).click();
    expect(await panel().getByRole('columnheader').first().textContent()).toBe('B');
    expect(await panel().getByText('k1').count()).toBe(0);
  });

  test('formats, grade colours, ticks and charts are what the resource says', async () => {
    const styleOf = (row: number, property: string) =>
      page
        .locator(`tr:has(#g7r${row}) td`)
        .first()
        .evaluate((cell, name) => getComputedStyle(cell).getPropertyValue(name), property);
    // #cfe8d4 and #f7c9c5 of the rules, #27486f of the header.
    expect(await styleOf(10, 'background-color')).toBe('rgb(207, 232, 212)');
    expect(await styleOf(14, 'background-color')).toBe('rgb(247, 201, 197)');
    expect(await styleOf(9, 'background-color')).toBe('rgb(39, 72, 111)');
    expect(await styleOf(10, 'font-weight')).toBe('700');
    expect(await panel().getByRole('img').count()).toBe(3);
    const chart = await panel().getByRole('img', { name: 'Responses by grade' }).boundingBox();
    expect([chart?.width, chart?.height]).toEqual([558, 278]);
    await page.getByRole('tab', { name: 'Setup' }).click();
    expect(
      await panel()
        .getByRole('img')
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label'))),
    ).toEqual(['已勾选', '未勾选']);
  });

  test('the sidebar runs beside the sheet', async () => {
    const inside = page.frameLocator('iframe').getByText('ready');
    await inside.waitFor();
    expect(await inside.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 68, 0)');
  });

  test.each([1280, 700, 380])('at %i pixels only the sheet scrolls sideways', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess).toBe(0);
      expect((await panel().boundingBox())?.width).toBeGreaterThan(200);
    }
  });

  test.each(['light', 'dark'] as const)(
    '%s: nothing that axe finds fault with, on any tab',
    async (colorScheme) => {
      // A short one: axe takes its time for every cell on the page.
      const short = await serveBook({ getResource: () => makeBook(40), port: 0, language: 'en', sidebar });
      const themed = await (await browser.newContext({ colorScheme })).newPage();
      await themed.goto(short.address);
      for (const tab of await themed.getByRole('tab').all()) {
        await tab.click();
        const { violations } = await new AxeBuilder({ page: themed }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const path = join(screenshots, `${colorScheme}-${await tab.getAttribute('id')}.png`);
        await themed.screenshot({ path });
        expect(statSync(path).size).toBeGreaterThan(5_000);
      }
      await themed.context().close();
      await short.close();
    },
    120_000,
  );
});
