import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { type Live, serveLive } from './page-live-fixture.ts';

describeInBrowser('the local preview in use', () => {
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
  const valueAt = (sheetId: number, row: number, column: number) =>
    plainValue(live.host.book.sheets.find((sheet) => sheet.sheetId === sheetId)?.cells[row - 1]?.[column - 1]);
  const selection = () => Object.values(live.host.selection);
  const inside = () => page.frameLocator('aside iframe');

  test("a link to the spreadsheet's export prints that tab here", async () => {
    await open('Answers');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await inside().getByRole('link', { name: 'Print' }).click();
    await page.locator('body[data-printed]').waitFor();
    expect(await openTab()).toBe('Dashboard');
  });

  test('cells are selected by mouse and arrows, and the host knows', async () => {
    await open('Answers');
    await cell(4, 2, 2).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(selection).toEqual([4, 3, 3]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('fine');
    await open('Dashboard');
    await expect.poll(selection).toEqual([7, 1, 1]);
    await open('Answers');
    await expect.poll(selection).toEqual([4, 3, 3]);
  });

  test('a cell is edited by typing; the trigger runs and its work is shown', async () => {
    await open('Answers');
    await cell(4, 2, 2).click();
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueAt(4, 2, 2)).toBe(45);
    await expect.poll(() => cell(4, 2, 2).textContent()).toBe('45');
    await expect.poll(selection).toEqual([4, 3, 2]);
    await expect.poll(() => valueAt(7, 3, 1)).toBe('noted 45');
    await expect.poll(() => page.locator('#panel-7').getByText('noted 45').count()).toBe(1);
    expect(await openTab()).toBe('Answers');
  });

  test('an edit begins with what is there, and Escape leaves it', async () => {
    await open('Answers');
    await cell(4, 2, 3).dblclick();
    const editor = page.getByRole('textbox', { name: 'Edit cell C2' });
    await expect.poll(() => editor.inputValue()).toBe('slow');
    await editor.fill('other');
    await page.keyboard.press('Escape');
    expect([await editor.count(), valueAt(4, 2, 3)]).toEqual([0, 'slow']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('slow');
  });

  test('what Sheets would refuse stays in the editor with a message', async () => {
    await open('Answers');
    await cell(4, 2, 3).click();
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('formulas are not calculated').waitFor();
    expect(await page.getByRole('textbox', { name: 'Edit cell C2' }).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    expect(valueAt(4, 2, 3)).toBe('slow');
  });

  test('lists are chosen from and boxes ticked, by mouse and keyboard', async () => {
    await cell(7, 4, 2).dblclick();
    const choice = page.getByRole('combobox', { name: 'Edit cell B4' });
    await expect.poll(() => choice.locator('option').allTextContents()).toEqual(['All', 'North']);
    await choice.selectOption('North');
    await expect.poll(() => valueAt(7, 4, 2)).toBe('North');
    await cell(7, 5, 2).getByRole('img').click();
    await expect.poll(() => valueAt(7, 5, 2)).toBe(true);
    await expect.poll(() => cell(7, 5, 2).getByRole('img', { name: 'ticked', exact: true }).count()).toBe(1);
    await page.keyboard.press(' ');
    await expect.poll(() => valueAt(7, 5, 2)).toBe(false);
  });

  test('the menu of the add-on works by keyboard; its message is spoken', async () => {
    await page.getByRole('button', { name: 'Extensions' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('group', { name: 'Satisgrade' }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Grade');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('4 responses').waitFor();
    await page.locator('#panel-7').getByText('graded').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Extensions');
  });

  test.each([
    ['Break', 'no such tab'],
    ['Ask', 'Sure?'],
  ])('menu %s: %s', async (name, message) => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name }).click();
    await page.getByRole('alert').getByText(message).waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  test('a response is submitted as the form would', async () => {
    await page.getByRole('button', { name: 'Local preview' }).click();
    await page.getByRole('menuitem', { name: 'Submit a response' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Score').fill('2');
    await form.getByLabel('Why').fill('late again');
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)).toEqual([]);
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.locator('#panel-7').getByText('noted 2').waitFor();
    expect([valueAt(4, 82, 2), valueAt(4, 82, 3)]).toEqual([2, 'late again']);
  });

  test('a change behind the page is shown after a while', async () => {
    live.host.edit(7, 'A1', 'changed elsewhere');
    await page.locator('#panel-7').getByText('changed elsewhere', { exact: true }).waitFor({ timeout: 15_000 });
  });

  test('nothing that axe finds, with a menu, a message and an editor open', async () => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Grade' }).click();
    await page.getByRole('status').getByText('4 responses').waitFor();
    await page.locator('#panel-7').getByText('graded').waitFor();
    await cell(7, 1, 1).dblclick();
    await page.getByRole('textbox', { name: 'Edit cell A1' }).waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=menu]')?.removeAttribute('hidden'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
