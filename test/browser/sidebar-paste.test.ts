import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { damagedS12 } from '../core/paste/damaged-s12.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { openSidebarOnS12 } from './open-sidebar-on.ts';
import { byHand, sourceBounds, sourcePoints } from './s12-by-hand.ts';
import { heading, press } from './sidebar-steps.ts';

const patience = { timeout: 30_000 };

describeInBrowser('pasting a standard', () => {
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
    await press(sidebar.page, 'Paste a standard of your own');
    await heading(sidebar.page, 'Paste a standard');
    return sidebar;
  }

  test('the damaged S12: what is wrong in words, repaired, used, graded as S12', async () => {
    const { page, host, calls } = await open();
    await page.getByLabel('Table of the standard').fill(damagedS12);
    await page.getByRole('heading', { name: '12 things are open' }).waitFor(patience);
    expect(await page.getByText('Stands in the way of its use.').count()).toBe(12);
    const lost = page.getByRole('listitem').filter({ hasText: '改善情况' });
    expect((await lost.innerText()).replace(/\s+/g, ' ')).toBe(
      '"改善情况" has no points for 不满意 / 非常不满意. Stands in the way of its use. Repair: They become 6 / 3, equal steps of the weight 15.',
    );
    expect(await page.locator('tbody tr').nth(3).innerText()).toBe('改善情况\t15\t– · – · 11 · 13 · 15');

    // One alone, by keyboard: it keeps its place and the focus, and can be taken back.
    const box = lost.getByRole('checkbox');
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: '11 things are open' }).waitFor(patience);
    expect(await box.evaluate((one) => [one === document.activeElement, (one as HTMLInputElement).checked])).toEqual([
      true,
      true,
    ]);
    expect(await page.locator('tbody tr').nth(3).innerText()).toBe('改善情况\t15\t3 · 6 · 11 · 13 · 15');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: '12 things are open' }).waitFor(patience);
    const axe = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    expect(await axe()).toEqual([]);

    await press(page, 'Repair all');
    await page.getByRole('heading', { name: 'Nothing is open' }).waitFor(patience);
    expect(await page.getByText('Recorded with the standard: 12').count()).toBe(1);
    expect(await page.getByRole('status').innerText()).toBe('Nothing is open');
    expect(host.requests).toEqual([]);

    // Without a title nothing is asked, and nothing is lost.
    await press(page, 'Use it and grade');
    const title = page.getByLabel('Title of the standard');
    expect(await title.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    expect(await axe()).toEqual([]);
    await title.fill('Half-year rating');
    // Another screen and back.
    await press(page, 'Change tab or standard');
    await press(page, 'Paste a standard of your own');
    expect(await title.inputValue()).toBe('Half-year rating');
    await press(page, 'Use it and grade');
    await heading(page, 'Result');
    const { index, indexGrade } = byHand(sourcePoints, sourceBounds);
    expect((await page.locator('.figures dd').allInnerTexts()).slice(0, 2)).toEqual([index, indexGrade]);
    expect(JSON.stringify(host.book.sheets.find(({ title: tab }) => tab === 'Grades')?.cells)).toContain(
      '16+18+16+13+10+5+5 = 83 → B',
    );

    // It is a group of its own among the standards from now on, and the chosen one.
    await expect.poll(() => calls.filter(([method]) => method === 'propose').length, patience).toBe(1);
    await press(page, 'Columns');
    await press(page, 'Change tab or standard');
    const choice = page.getByLabel('Standard');
    const groups = await choice
      .locator('optgroup')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptGroupElement).label));
    expect(groups).toEqual(['Your own standards', 'Ready-made standards']);
    expect(await choice.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label)).toBe(
      'Half-year rating',
    );
    expect(await choice.locator('option[value=weighted-procedure]').innerText()).toBe(
      'S12 · Weighted survey procedure',
    );
  }, 180_000);

  test('a text that is no table, and one that is too long, say what to do', async () => {
    const { page, calls } = await open();
    await page.getByLabel('Table of the standard').fill('Dear all, see you on Monday.');
    await page.getByText('No table of dimensions was found.').waitFor(patience);
    expect(await page.getByText('Put it right in the text above.').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Use it and grade' }).getAttribute('aria-disabled')).toBe('true');
    const asked = calls.length;
    await page.getByLabel('Table of the standard').fill('x'.repeat(20_001));
    await page.getByText('20,001 characters are too many.').waitFor();
    await page.waitForTimeout(1000);
    expect(calls.length).toBe(asked);
  }, 120_000);

  test('an empty sheet for the chosen standard is added and can be chosen', async () => {
    const { page, host } = await open();
    await press(page, 'Change tab or standard');
    await page.getByLabel('Standard').selectOption('hr-service');
    await press(page, 'Make an empty sheet for this standard');
    await page.getByText('An empty sheet for this standard was added.').waitFor(patience);
    expect(host.book.sheets).toHaveLength(2);
    const tab = page.getByLabel('Response tab');
    expect(await tab.inputValue()).toBe(String(host.book.sheets.at(-1)?.sheetId));
    expect(await page.getByLabel('Standard').inputValue()).toBe('hr-service');
  }, 120_000);
});
