import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { type Served, serveBook } from '../../apps-script/local/page/serve.ts';
import { hostWith, sidebarFiles } from '../apps-script/add-on.ts';
import { describeInBrowser, launch } from './chromium.ts';

/** Differences After − Before: 1, 2, 0, 1. Mean 1. */
const csv = ['Who,Before,After', 'Ann,3,4', 'Bob,2,4', 'Cem,5,5', 'Dee,1,2', 'Eva,,3'].join('\n');

describeInBrowser('figures of a range on the local host', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('the menu opens them, cells from one to another are selected, and worked out', async () => {
    const files = sidebarFiles();
    const host = hostWith(csv, { files });
    host.call('onOpen');
    served = await serveBook({
      bridge: openBridge(host, { files }),
      getResource: () => toSpreadsheetResource(host.book),
      port: 0,
      language: 'en',
    });
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(served.address);
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Figures of a range' }).click();
    const inside = page.frameLocator('aside iframe');
    await inside.getByRole('heading', { name: 'Figures of a range' }).waitFor();
    await inside.getByLabel('What do you want to know?').selectOption({ label: 'Is there a difference?' });
    await inside.locator('#figure-method').selectOption({ value: 'paired-t' });
    const sheetId = host.book.sheets[0]?.sheetId;
    const cell = (row: number, column: number) => page.locator(`#g${sheetId}r${row} ~ td`).nth(column - 1);
    await cell(6, 3).click();
    await cell(1, 2).click({ modifiers: ['Shift'] });
    expect(await page.locator('td[aria-selected=true]').count()).toBe(12);
    await inside.getByRole('button', { name: 'Work out for the selected range' }).click();
    await inside.getByText('B1:C6: Before, After; rows: 5').waitFor();
    expect(await inside.locator('.figures').innerText()).toMatch(/Answers \(n\)\s+4/);
    // Going on with another cell takes the area back.
    await cell(2, 2).click();
    expect(await page.locator('td[aria-selected=true]').count()).toBe(1);
    expect(host.selection).toEqual({ sheetId, row: 2, column: 2 });
    expect(complaints).toEqual([]);
  });
});
