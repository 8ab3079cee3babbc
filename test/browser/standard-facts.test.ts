import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { type Served, serveBook } from '../../apps-script/local/page/serve.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { hostWith } from '../apps-script/add-on.ts';
import { describeInBrowser, launch } from './chromium.ts';

/** S14: one opinion for each dimension, and the pass rate measured beside that of quality. */
const csv = `Date,Perceived: Product quality,Pass rate (%),Perceived: Service quality,Perceived: Fair price,Perceived: On-time delivery
2026-10-05,Satisfied,90%,Very satisfied,Neutral,Dissatisfied
2026-10-06,Very satisfied,95%,Very satisfied,Satisfied,Neutral
2026-10-07,Satisfied,100%,Very satisfied,Neutral,Satisfied
2026-10-08,Neutral,80%,Satisfied,Satisfied,Neutral
2026-10-09,Satisfied,85%,Satisfied,Very satisfied,Very satisfied`;

describeInBrowser('measured facts on the Standard tab', () => {
  let browser: Browser;
  let host: LocalHost;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    host = hostWith(csv);
    host.call('onOpen');
    host.call('rpc', 'grade', JSON.stringify({ standard: 'S14' }));
    served = await serveBook({
      bridge: openBridge(host, { files: {} }),
      getResource: () => toSpreadsheetResource(host.book),
      port: 0,
      language: 'en',
    });
    page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    await page.goto(served.address);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const rowsOf = (title: string) =>
    host.book.sheets.find((sheet) => sheet.title === title)?.cells.map((cells) => (cells ?? []).map(plainValue)) ?? [];
  const keyed = (title: string, key: string) =>
    rowsOf(title).findIndex(([first]) => typeof first === 'string' && first.startsWith(key));
  const cardValue = (label: string) => {
    const rows = rowsOf('Dashboard');
    const at = rows.findIndex((cells) => cells.includes(label));
    return rows[at + 1]?.[rows[at]?.indexOf(label) ?? -1];
  };
  const passRate = () => rowsOf('Dashboard').find((cells) => cells[1] === 'Pass rate');

  /** Types over the cell of a column (B is 0) in the row of this key, as a person does. */
  async function type(key: string, column: number, text: string) {
    const sheetId = host.book.sheets.find(({ title }) => title === 'Standard')?.sheetId;
    const row = keyed('Standard', key) + 1;
    await page.locator(`#g${sheetId}r${row} ~ td`).nth(column).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => rowsOf('Standard')[row - 1]?.[column + 1]).toBe(Number(text));
  }

  test('are shown until their values for 0 and 100 are typed, then scored under a new version', async () => {
    const waiting = page.getByText(/^Shown, not scored: Pass rate\. To score/);
    // Means: quality 80, service 92, price 76, delivery 68; (80 + 92 + 76 + 68) ÷ 4 = 79
    expect(cardValue('Index')).toBeCloseTo(79, 9);
    expect(passRate()).toEqual(expect.arrayContaining(['Product quality', 90, '%', 5]));
    await page.getByRole('tab', { name: 'Dashboard' }).click();
    await expect.poll(() => waiting.count()).toBe(1);

    await page.getByRole('tab', { name: 'Standard', exact: true }).click();
    await type('fact|pass-rate', 4, '80');
    await type('fact|pass-rate', 5, '100');
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Grade responses' }).click();

    // 90, 95, 100, 80, 85 score 50, 75, 100, 0, 25: mean 50; quality (80 + 50) ÷ 2 = 65; (65 + 92 + 76 + 68) ÷ 4 = 75.25
    await expect.poll(() => cardValue('Index'), { timeout: 20_000 }).toBeCloseTo(75.25, 9);
    expect(rowsOf('Standard')[keyed('Standard', 'standard|')]?.[2]).toBe('expectation-gap@2');
    await expect.poll(() => page.getByText('expectation-gap@2', { exact: true }).count()).toBeGreaterThan(0);
    expect(rowsOf('Grades')[1]).toContainEqual(expect.stringMatching(/^expectation-gap@2 /));
    // Row 2: (80 + 50) ÷ 2 = 65, 100, 60, 40
    expect(rowsOf('Grades')[1]).toContainEqual(expect.stringContaining('(65+100+60+40) ÷ 4 = 66.25'));
    expect(await waiting.count()).toBe(0);
  }, 60_000);
});
