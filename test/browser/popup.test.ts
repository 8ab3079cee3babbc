import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import type { OpenPopup } from './open-popup.ts';
import { openPopup } from './open-popup.ts';

/** Answers by key, dimension after dimension, from wherever the focus is. */
async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
}

const result = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /answered/ })
    .innerText();

describeInBrowser('the popup', () => {
  let popup: OpenPopup;
  let page: Page;
  beforeAll(async () => {
    popup = await openPopup('en');
    page = popup.page;
  });
  afterAll(() => popup?.close());

  const reopen = async (draft: object) => {
    await page.reload();
    await page.evaluate(async (kept) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome;
      await storage.local.clear();
      await storage.local.set({ draft: kept });
    }, draft);
    await page.reload();
    await page.getByRole('radio').first().waitFor();
  };
  beforeEach(() => reopen({ standard: 'weighted-procedure' }));

  test('opens on the first dimension, ready for a digit', async () => {
    const group = page.getByRole('group', { name: 'Product quality' });
    await page.keyboard.press('3');
    await expect.poll(() => group.getByRole('radio', { name: '3 satisfied' }).isChecked()).toBe(true);
  });

  // S12, clause 5.2.4: the points of levels 3, 4, 3, 4, 5, 5, 5; 81 to 94 is B (clause 5.2.5).
  test('grades 16+18+16+13+10+5+5 = 83 as B by keyboard alone', async () => {
    await press(page, '3434555');
    expect(await result(page)).toMatch(/83\s+Grade\s+B\s+7 of 7 answered$/);
    expect(await page.getByText('Why').innerText()).toBe('Why: 16+18+16+13+10+5+5 = 83 → B');
  });

  test('tells which cases an entry would open', async () => {
    await press(page, '2155555');
    expect(await result(page)).toContain('(Product quality, RoHS compliance)');
  });

  test('0 and n are "not applicable", arrows move within a group', async () => {
    await press(page, '0n');
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowRight');
    const checked = page.locator('input:checked');
    expect(await checked.evaluateAll((inputs) => inputs.map((input) => input.parentElement?.innerText.trim()))).toEqual(
      ['N/A', 'N/A', expect.stringMatching(/^5/)],
    );
    expect(await result(page)).toMatch(/1 of 7 answered/);
  });

  test('keeps the draft when the popup closes, for each standard apart', async () => {
    await press(page, '3434555');
    await page.keyboard.type('The box was wet. 5');
    await page.getByRole('combobox').selectOption('five-point');
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('five-point');
    expect(await page.getByRole('textbox').inputValue()).toBe('The box was wet. 5');
    expect(await result(page)).toMatch(/0 of 3 answered/);
    await page.getByRole('combobox').selectOption('weighted-procedure');
    expect(await result(page)).toMatch(/83/);
  });

  test('clears the entry and takes it back', async () => {
    await press(page, '34');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await result(page)).toMatch(/0 of 7/);
    await page.keyboard.press('Enter');
    expect(await result(page)).toMatch(/2 of 7/);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  test('offers the way back for ten seconds', async () => {
    await page.keyboard.press('3');
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    await page.getByRole('button', { name: 'Clear' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    // The ten seconds run from when the screen was drawn, which the stopped clock delays until it moves.
    await page.clock.runFor(9_900);
    expect(await undo.count()).toBe(1);
    await page.clock.runFor(300);
    expect(await undo.count()).toBe(0);
    await page.clock.resume();
  });

  test('says so when the browser cannot store the entry', async () => {
    await page.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome;
      storage.local.set = () => Promise.reject(new Error('quota'));
    });
    await page.keyboard.press('3');
    await expect.poll(() => page.getByText('could not save').count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('has no accessibility fault in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await press(page, '2134555');
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test.each([360, 180])('needs no sideways scrolling at %i pixels, which is 360 at 200 %', async (width) => {
    await page.setViewportSize({ width, height: 600 });
    await press(page, '2134555');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.setViewportSize({ width: 360, height: 600 });
  });
});

describeInBrowser('the popup in another language', () => {
  test.each([
    ['zh-CN', '已答 7/7 项', '产品质量', '一般'],
    ['zh-TW', '已答 7/7 項', '產品品質', '普通'],
  ] as const)('speaks %s in a browser that does', async (locale, answered, dimension, level) => {
    const { page, close } = await openPopup(locale);
    onTestFinished(close);
    await page.getByRole('combobox').selectOption('weighted-procedure');
    await page.getByRole('radio').first().focus();
    await press(page, '3434555');
    expect(await page.getByRole('status').filter({ hasText: answered }).innerText()).toMatch(/83/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    const group = page.getByRole('group', { name: dimension });
    expect(await group.getByRole('radio', { name: `3 ${level}` }).isChecked()).toBe(true);
  });
});

type StorageArea = { clear: () => Promise<void>; set: (items: object) => Promise<void> };
