import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createBook } from '../../apps-script/local/book/book.ts';
import { importCsv } from '../../apps-script/local/book/import-csv.ts';
import { openHost } from '../../apps-script/local/services/sandbox.ts';
import { cellAddress } from '../../core/responses/address.ts';
import { code, manifest, now } from '../apps-script/add-on.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { readerOf } from './open-day.ts';
import { openSidebar } from './open-sidebar.ts';
import { heading, press } from './sidebar-steps.ts';

const execUrl = 'https://script.google.com/macros/s/AKfycbx0Zt3h/exec';
/** Ratings whose names do not say what they rate. */
const asking = [
  'Timestamp,Q1,Q2,Q3',
  ...[3, 1, 4, 1, 5, 2].map((one) => `2026-11-1${one} 09:00,${one},${6 - one},3`),
].join('\n');
const csv = readFileSync('apps-script/local/sample.csv', 'utf8');

/** The screens beside the grading, with the add-on itself behind them. */
describeInBrowser('beside the grading, the sidebar with the add-on behind it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function open(text = csv, call: object = {}) {
    const sheets = [importCsv(text, { title: 'Responses', locale: 'en_US' })];
    const book = createBook({ title: 'Survey', locale: 'en_US', timeZone: 'Etc/UTC', sheets });
    const host = openHost({ code, manifest, now, book, execUrl, user: { email: 'lee@example.com' } });
    host.call('rpc', 'grade', JSON.stringify(call));
    const answer = (method: string, input: never) =>
      JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));
    const sidebar = await openSidebar(browser, answer);
    onTestFinished(async () => {
      await sidebar.close();
      expect(sidebar.complaints).toEqual([]);
    });
    await heading(sidebar.page, text === asking ? 'Grade responses' : 'Result');
    const [responses] = host.book.sheets;
    return { ...sidebar, host, sourceId: responses?.sheetId ?? 0 };
  }
  const more = async (page: Page, name: string) => {
    await press(page, 'More');
    await press(page, name);
  };
  const figure = (page: Page, name: string) => page.locator('.figures div', { hasText: name }).first().innerText();

  test('a score is set by hand and goes back; a response is left out and counts again', async () => {
    const { page, host, sourceId } = await open();
    host.select(sourceId, 3, 1);
    await press(page, 'Explain the selected row');
    await page.getByText('Change this score').waitFor();
    const before = await figure(page, 'Score');
    await page.getByText('Change this score').click();
    await page.getByLabel('Score or grade').fill('12');
    await page.getByRole('textbox', { name: 'Reason' }).first().fill('=1+1 was meant for somebody else');
    await press(page, 'Set by hand');
    await page.getByText('Set by hand: 12. =1+1 was meant').waitFor();
    expect(await figure(page, 'Score')).toContain('12');
    await page.getByText('Change this score').click();
    await page.getByRole('textbox', { name: 'Reason' }).first().fill('Mistake');
    await press(page, 'Back to the computed score');
    await expect.poll(() => page.getByText('Set by hand: 12').count(), { timeout: 20_000 }).toBe(0);
    await page.getByText('Change this score').waitFor();
    expect(await figure(page, 'Score')).toBe(before);
    await page.getByText('Leave this response out').click();
    await page.getByRole('textbox', { name: 'Reason' }).last().fill('Test entry');
    await press(page, 'Leave it out');
    await page.getByText('This response is left out and counts in no figure. Test entry').waitFor();
    await page.locator('summary', { hasText: 'Count it again' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).last().fill('A real one');
    await page.getByRole('button', { name: 'Count it again' }).click();
    await expect.poll(() => page.getByText('This response is left out').count(), { timeout: 20_000 }).toBe(0);
    expect(await figure(page, 'Score')).toBe(before);
  });

  test('a teammate is invited, reports are written, the log is shown, diagnostics are there', async () => {
    const { page, host } = await open();
    await more(page, 'Connect a browser extension');
    await press(page, 'Invite a teammate');
    expect(await page.getByLabel('Link for your teammate').inputValue()).toContain(`${execUrl}#pair=`);
    const titles = () => host.book.sheets.filter(({ hidden }) => !hidden).map(({ title }) => title);
    await more(page, 'Reports');
    for (const [name, tab] of [
      ['Write the monthly report', 'Report'],
      ['Write and send the digest', 'Digest'],
      ['Summary for customers', 'Summary for customers'],
    ] as const) {
      await press(page, name);
      await expect.poll(titles, { timeout: 20_000 }).toContain(tab);
      await expect.poll(() => page.getByText('Asking the spreadsheet').count(), { timeout: 20_000 }).toBe(0);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
    await more(page, 'Log');
    await press(page, 'Show the log');
    await expect.poll(titles).toContain('Log');
    await press(page, 'Write diagnostics');
    const text = await page.getByLabel('Text to copy').inputValue();
    expect(text.length).toBeGreaterThan(50);
    expect(text).not.toContain('lee@example.com');
  });

  test('a customer is found, erased, and the rows left to a person are told', async () => {
    const lines = [
      'Timestamp,Customer,Product quality,Service',
      ...['Acme', 'Beta', 'Acme', 'Gamma', 'Delta', 'Acme'].map(
        (name, place) => `2026-11-${10 + place} 09:00,${name},${1 + (place % 5)},${5 - (place % 5)}`,
      ),
    ];
    const { page, host, calls } = await open(lines.join('\n'));
    await more(page, 'Delete a customer');
    await page.getByLabel('Name', { exact: true }).fill('Acme');
    await press(page, 'See what there is');
    await page.getByRole('heading', { name: 'Before you erase' }).waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Erase in our tabs');
    await page.getByRole('heading', { name: 'Now delete 3 rows by hand' }).waitFor({ timeout: 20_000 });
    expect(await page.getByRole('button', { name: /, row \d+$/ }).allInnerTexts()).toEqual(
      [7, 4, 2].map((row) => `Responses, row ${row}`),
    );
    await press(page, 'Responses, row 7');
    await expect.poll(() => host.selection.row).toBe(7);
    expect(calls.filter(([method]) => method === 'eraseCustomer')).toHaveLength(1);
  });

  test('a file that waits for a yes begins with the standard that was asked for', async () => {
    const { page } = await open(asking, { standard: 'S12' });
    await heading(page, 'Grade responses');
    const chosen = page.getByLabel('Standard').locator('option:checked');
    await expect.poll(() => chosen.innerText()).toMatch(/^S12 /);
  });

  test('an issue about a cell of Grades does not lead to the response tab', async () => {
    const { page, host } = await open();
    const { tab, columnOf } = readerOf(host);
    const column = columnOf('Grades', 'Left out');
    host.edit(tab('Grades')?.sheetId ?? 0, cellAddress(2, column), 'TRUE');
    await press(page, 'Grade again');
    const issue = page.getByRole('listitem').filter({ hasText: 'is left out without a reason. Write one in cell' });
    await issue.waitFor({ timeout: 20_000 });
    expect(await issue.getByRole('button').count()).toBe(0);
  });
});
