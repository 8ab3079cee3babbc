import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { serveBook } from '../../apps-script/local/page/serve.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { grade, hostWith } from '../apps-script/add-on.ts';
import { at, cellOn, rowOn, tabOf, valuesOn } from '../apps-script/rewards.ts';
import { describeInBrowser, launch } from './chromium.ts';

const projects = [
  'Date,Project,Team,Evidence,Score,Work quality',
  '2026-07-06,Riverside Garden,Crew A,Written praise,96,Very good',
  '2026-07-20,City library,Crew B,Spoken: satisfied,,Good',
  '2026-08-03,Old harbour,Crew B,Complaint by phone,55,Poor',
].join('\n');

/** A complaint letter about the first project, cell by cell, half a year after it was praised. */
const letter = ['2026-11-18', 'Riverside Garden', 'Crew A', 'Formal complaint letter', '', 'Very good'];

/** The machine may be busy. */
const patience = { timeout: 30_000 };

describeInBrowser('the ledger of rewards in the preview', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** S4 as a person has it: chosen and graded, with the page beside it. */
  async function open(): Promise<{ host: LocalHost; page: Page; complaints: string[] }> {
    const host = hostWith(projects);
    host.call('onOpen');
    expect(grade(host, { standard: 'S4' }).status).toBe('graded');
    const served = await serveBook({
      bridge: openBridge(host, {}),
      getResource: () => toSpreadsheetResource(host.book),
      port: 0,
      language: 'en',
    });
    const page = await (await browser.newContext({ viewport: { width: 1500, height: 900 } })).newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    onTestFinished(async () => {
      await page.context().close();
      await served.close();
    });
    await page.goto(served.address);
    return { host, page, complaints };
  }

  const cell = (page: Page, sheetId: number, row: number, column: number) =>
    page.locator(`#g${sheetId}r${row} ~ td`).nth(column);

  async function type(page: Page, target: ReturnType<typeof cell>, text: string): Promise<void> {
    await target.click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  async function gradeAgain({ host, page }: { readonly host: LocalHost; readonly page: Page }): Promise<void> {
    const before = host.toasts.length;
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Grade responses' }).click();
    await expect.poll(() => host.toasts.length, patience).toBeGreaterThan(before);
  }

  test('a tick approves an amount once; a complaint that comes in later proposes the difference', async () => {
    const { host, page, complaints } = await open();
    const line = (column: keyof typeof at) => cellOn(host.book, 'Riverside Garden', column);
    // The keys in column A are hidden.
    const inLedger = (column: keyof typeof at) =>
      cell(page, tabOf(host.book).sheetId, rowOn(host.book, 'Riverside Garden') + 1, at[column] - 1);
    // seed-systems S4: done very well and very satisfied +200, dissatisfied or a complaint −100.
    expect([line('amount'), line('status')]).toEqual([200, 'proposed']);

    await page.getByRole('tab', { name: 'Rewards' }).click();
    await inLedger('approve').locator('.box').click();
    await expect.poll(() => line('approve'), patience).toBe(true);
    await type(page, inLedger('by'), 'Li');
    await expect.poll(() => line('by'), patience).toBe('Li');
    await gradeAgain({ host, page });
    await expect.poll(() => line('status'), patience).toBe('approved');
    expect([line('approved'), line('toPay'), line('by')]).toEqual([200, 0, 'Li']);

    const [answers] = host.book.sheets;
    await page.getByRole('tab', { name: answers?.title ?? '' }).click();
    for (const [column, text] of letter.entries())
      if (text !== '') {
        await type(page, cell(page, answers?.sheetId ?? 0, 5, column), text);
        await expect.poll(() => plainValue(host.book.sheets[0]?.cells[4]?.[column]), patience).toBeTruthy();
      }
    await gradeAgain({ host, page });
    await expect.poll(() => line('status'), patience).toBe('correction proposed');
    // The letter decides: −100. Of it 200 were approved, so 300 are taken back; the name was for the 200.
    expect([line('amount'), line('approved'), line('toPay'), line('approve'), line('by')]).toEqual([
      -100,
      200,
      -300,
      false,
      '',
    ]);
    await page.getByRole('tab', { name: 'Rewards' }).click();
    // The page is drawn a moment after the workbook.
    await expect.poll(() => inLedger('status').textContent(), patience).toBe('correction proposed');
    expect(await inLedger('toPay').textContent()).toBe('-300');
    // Proposed: −100 − 100 + 100; approved 200; both in the quarter of the first evidence.
    const sums = valuesOn(host.book).map((cells) => cells.slice(1, 7));
    expect(sums).toContainEqual(['Crew A', '2026-Q3', 1, -100, 200, -300]);
    expect(sums).toContainEqual(['All', '', 3, -100, 200, -300]);
    expect(complaints).toEqual([]);
  }, 120_000);
});
