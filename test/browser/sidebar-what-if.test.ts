import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { openSidebarOnS12 } from './open-sidebar-on.ts';
import { byHand, type PointsTable, sourceBounds, sourcePoints } from './s12-by-hand.ts';
import { heading, press } from './sidebar-steps.ts';

const patience = { timeout: 30_000 };
const quality = [4, 8, 13, 16, 20];
const service = [5, 15, 20, 22, 25];
const changedPoints: PointsTable = [quality, ...sourcePoints.slice(1, 2), service, ...sourcePoints.slice(3)];
const changedBounds = { ...sourceBounds, B: 80 };

describeInBrowser('trying out other rules', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function open() {
    const sidebar = await openSidebarOnS12(browser, 'en_US');
    onTestFinished(async () => {
      await sidebar.close();
      expect(sidebar.complaints).toEqual([]);
    });
    await sidebar.page.getByLabel('Standard').selectOption('weighted-procedure');
    return sidebar;
  }
  const openRules = async (page: Page) => {
    await press(page, 'Try out other rules');
    await heading(page, 'What if');
  };
  /** Fills in a dimension's weight and, below it, its points. */
  async function weigh(page: Page, dimension: string, weight: number, points: readonly number[]) {
    const part = page.getByRole('listitem').filter({ has: page.getByLabel(dimension, { exact: true }) });
    await part.getByLabel(dimension, { exact: true }).fill(String(weight));
    const group = part.getByRole('group', { name: `Points: ${dimension}` });
    if (!(await group.isVisible())) await part.locator('summary').click();
    for (const [level, value] of points.entries()) await group.getByRole('spinbutton').nth(level).fill(String(value));
  }
  const summary = (page: Page) => page.locator('.deck p span').first();
  /** Figures, table and rows as they stand on the screen. */
  const outcome = async (page: Page) => ({
    figures: await page.locator('.figures dd').allInnerTexts(),
    grades: await page.locator('tbody tr').allInnerTexts(),
    moves: (await page.locator('.issues li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
  });

  test('shows what they would do, and writes nothing before they are saved', async () => {
    const { page, host, calls } = await open();
    await press(page, 'Check columns');
    await press(page, /^Grade/);
    await heading(page, 'Result');
    const graded = cloneBook(host.book);
    await openRules(page);
    const total = page.locator('output').last();
    expect(await total.innerText()).toBe('Sum of the weights: 100');
    await weigh(page, 'Product quality', 20, quality);
    expect(await total.innerText()).toBe('Sum of the weights: 95, must be 100');
    await weigh(page, 'Service', 25, service);
    expect(await total.innerText()).toBe('Sum of the weights: 100');
    const grades = page.getByRole('region', { name: 'Where each grade begins' });
    await grades.getByLabel('B', { exact: true }).fill('80');

    const before = byHand(sourcePoints, sourceBounds);
    const after = byHand(changedPoints, changedBounds);
    const moves = after.graded.flatMap(({ row, grade }, place) => {
      const from = before.graded[place]?.grade ?? '';
      return from === grade ? [] : [`Row ${row} ${from || 'no grade'} → ${grade || 'no grade'}`];
    });
    // Rows 5, 10, 13 and 15 change grade by points; row 16 has 55 of 100 answered now, so it has none any more.
    expect(moves.length).toBeGreaterThan(3);
    await expect.poll(() => summary(page).innerText(), patience).toBe(`${moves.length} of 23 responses change grade`);
    const count = (grade: string) =>
      [before, after].map((one) => one.graded.filter((row) => row.grade === grade).length);
    expect(await outcome(page)).toEqual({
      figures: [`${before.index} → ${after.index}`, `${before.indexGrade} → ${after.indexGrade}`],
      grades: [...'ABCDE'].map((grade) => `${grade}\t${count(grade).join('\t')}`),
      moves,
    });
    expect(await page.locator('p[role=status]').innerText()).toBe(`${moves.length} of 23 responses change grade`);

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(host.book).toEqual(graded);

    // Each row leads to its cell, and what was worked out stays.
    await page.getByRole('button', { name: moves[0]?.slice(0, 6) ?? '' }).click();
    await expect.poll(() => calls.at(-1)).toEqual(['show', { sheetId: host.book.sheets[0]?.sheetId, cell: 'A5' }]);
    expect(await summary(page).innerText()).toContain('change grade');
    // Another screen and back: what was typed is still there, and is worked out again.
    await press(page, 'Change tab or standard');
    await openRules(page);
    expect(await page.getByLabel('Service', { exact: true }).inputValue()).toBe('25');
    await expect.poll(() => summary(page).innerText(), patience).toContain('change grade');

    await page.keyboard.press('Control+Enter');
    await heading(page, 'Result');
    const standard = host.book.sheets.find(({ title }) => title === 'Standard');
    expect(JSON.stringify(standard?.cells)).toContain('weighted-procedure@2');
    expect(await page.locator('.figures dd').first().innerText()).toBe(after.index);
    await openRules(page);
    await page.getByText('In force: weighted-procedure@2').waitFor();
    expect(await page.getByLabel('Service', { exact: true }).inputValue()).toBe('25');
    expect(await summary(page).innerText()).toBe('Nothing is changed yet');
  }, 180_000);

  test('a fault stands at its field, is opened for it and takes the focus on saving', async () => {
    const { page, host } = await open();
    await openRules(page);
    const weight = page.getByLabel('Product quality', { exact: true });
    await weight.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    const points = page.getByRole('group', { name: 'Points: Product quality' }).getByLabel('very satisfied');
    await expect.poll(() => points.getAttribute('aria-invalid'), patience).toBe('true');
    const about = (await points.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${about}"]`).innerText()).toBe('25 points are more than the weight 20.');
    // Typing goes on where it was.
    expect(await weight.evaluate((field) => field === document.activeElement)).toBe(true);
    await press(page, 'Save and grade');
    await expect.poll(() => points.evaluate((field) => field === document.activeElement)).toBe(true);
    // In proportion: 5, 10, 16, 20 and 25 times 20/25.
    await page.getByRole('button', { name: 'Fit the points to the weight' }).click();
    const group = page.getByRole('group', { name: 'Points: Product quality' }).getByRole('spinbutton');
    expect(await group.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      ...['4', '8', '12.8', '16', '20'],
    ]);
    await page.getByLabel('RoHS compliance', { exact: true }).fill('');
    await page.getByText('Write a number.').waitFor();
    expect(host.requests).toEqual([]);
    await press(page, 'Reset');
    expect(await weight.inputValue()).toBe('25');
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
  }, 120_000);
});
