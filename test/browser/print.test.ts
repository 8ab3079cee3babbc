import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { type Served, serveBook } from '../../apps-script/local/page/serve.ts';
import { hostWith, surveyCsv } from '../apps-script/add-on.ts';
import { describeInBrowser, launch } from './chromium.ts';

/** A PDF names each of its pages once; the list of pages is "Pages". */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true });

function serveGraded(csv: string): Promise<Served> {
  const host = hostWith(csv, { title: 'Responses' });
  host.call('gradeResponses');
  const sidebar = '<!doctype html><p>sidebar</p>';
  return serveBook({ getResource: () => toSpreadsheetResource(host.book), port: 0, language: 'en', sidebar });
}

describeInBrowser('the preview on paper', () => {
  let browser: Browser;
  let book: Served;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    book = await serveGraded(readFileSync('apps-script/local/sample.csv', 'utf8'));
    page = await (await browser.newContext({ colorScheme: 'dark' })).newPage();
    await page.goto(book.address);
  });
  afterAll(async () => {
    await browser?.close();
    await book?.close();
  });

  test('the dashboard is one upright A4 page', async () => {
    const pdf = await print(page);
    expect(pagesOf(pdf)).toBe(1);
    // 210 × 297 mm in points; Chromium writes them without the fraction.
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842]);
  });

  test('its letters print at 5 points or more', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const zoom = await page.getByRole('tabpanel').evaluate((panel) => panel.style.getPropertyValue('--print-zoom'));
    expect(10 * Number(zoom)).toBeGreaterThanOrEqual(5);
  });

  test('the list to work with and everything around the tab stay on the screen', async () => {
    await page.emulateMedia({ media: 'print' });
    const isSeen = (selector: string) => page.locator(`${selector} >> visible=true`).count();
    expect(await page.getByText('At a glance').isVisible()).toBe(true);
    // The last section that belongs on the page; what defends the figures stands below it, on the screen.
    expect(await page.getByText('Segments', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('What would change this grade').isVisible()).toBe(false);
    const screenOnly = ['header', '[role=tablist]', 'aside', '.letters', 'th[scope=row]', 'a[href*="&range="]'];
    for (const selector of screenOnly) expect([selector, await isSeen(selector)]).toEqual([selector, 0]);
    await page.emulateMedia({ media: null });
    for (const selector of screenOnly) expect([selector, await isSeen(selector)]).not.toEqual([selector, 0]);
  });

  test('a long tab takes the pages it needs, within the width of the paper', async () => {
    // The wider a tab is, the smaller it is printed, and the more rows a page takes.
    const long = await serveGraded(surveyCsv(300, 5));
    onTestFinished(long.close);
    await page.goto(long.address);
    await page.getByRole('tab', { name: 'Grades' }).click();
    expect(pagesOf(await print(page))).toBeGreaterThan(1);
    // 210 mm less twice 8 mm, at 96 pixels an inch.
    await page.emulateMedia({ media: 'print' });
    const width = await page
      .locator('[role=tabpanel]:not([hidden]) table')
      .evaluate((table) => table.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(733);
  });
});
