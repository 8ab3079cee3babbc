import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { type OpenPopup, openPopup, seededTeam } from './open-popup.ts';

/** Answers by key, question after question, from wherever the focus is. */
async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
}

const result = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /scored/ })
    .innerText();

describeInBrowser('the popup', () => {
  let popup: OpenPopup;
  let page: Page;
  beforeAll(async () => {
    popup = await openPopup('en');
    page = popup.page;
  });
  afterAll(() => popup?.close());

  const reopen = async (standard: string, name?: string) => {
    await popup.reopen(seededTeam(standard), name);
    await page.getByRole('radio').first().waitFor();
  };
  beforeEach(() => reopen('weighted-procedure'));

  test('opens on the first question, ready for a digit', async () => {
    const group = page.getByRole('group', { name: 'Product quality' });
    await page.keyboard.press('3');
    await expect.poll(() => group.getByRole('radio', { name: '3 satisfied' }).isChecked()).toBe(true);
  });

  // S12, clause 5.2.4: the points of levels 3, 4, 3, 4, 5, 5, 5; 81 to 94 is B (clause 5.2.5).
  test('grades 16+18+16+13+10+5+5 = 83 as B by keyboard alone, and explains it on demand', async () => {
    await press(page, '3434555');
    expect(await result(page)).toMatch(/83\s+Grade\s+B\s+7 of 7 scored$/);
    const sum = page.getByText('16+18+16+13+10+5+5 = 83 → B');
    expect(await sum.isVisible()).toBe(false);
    await page.getByText('Why').click();
    await expect.poll(() => sum.isVisible()).toBe(true);
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
    expect(await result(page)).toMatch(/1 of 7 scored/);
  });

  test('a scale up to 10 is answered by typing 10', async () => {
    const team = Object.values(seededTeam('five-point'))[0];
    const standard = { ...team?.standard, scale: { kind: 'numeric', min: 1, max: 10 } };
    await popup.reopen({ 'team:team-of-tests': { ...team, standard } });
    await page.getByRole('radio').first().waitFor();
    await page.keyboard.type('10');
    const group = page.getByRole('group', { name: 'Product quality' });
    await expect.poll(() => group.getByRole('radio', { name: '10', exact: true }).isChecked()).toBe(true);
  });

  // S19 counts the complaint rate, of which nobody has said yet what is good: it is recorded, not scored.
  test('a measured fact is a number with its unit', async () => {
    await reopen('five-dimension');
    await page.getByRole('spinbutton', { name: 'Complaint rate, %' }).fill('2.5');
    await expect.poll(async () => JSON.stringify(await popup.stored())).toContain('"complaint-rate":2.5');
    expect(await result(page)).toMatch(/No score yet\s+0 of 16 scored/);
  });

  test('a draft says how many answers the standard does not take any more, and keeps the rest', async () => {
    await press(page, '34');
    await expect.poll(async () => JSON.stringify(await popup.stored())).toContain('"rohs":4');
    const team = seededTeam('five-point')['team:team-of-tests'];
    const standard = { ...team?.standard, id: 'weighted-procedure' };
    await popup.store({ 'team:team-of-tests': { ...team, standard, standardAt: Date.now() } });
    await expect.poll(() => page.getByText("The team's standard has changed.").innerText()).toMatch(/fits: 1\.$/);
    expect(await result(page)).toMatch(/1 of 3 scored/);
  });

  test.each([
    ['popup.html', 'light'],
    ['popup.html', 'dark'],
    ['sidepanel.html', 'light'],
  ] as const)('%s has no accessibility fault in %s', async (name, colorScheme) => {
    await reopen('weighted-procedure', name);
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

  test('five questions and Send fit without scrolling', async () => {
    await reopen('service-department');
    await press(page, '44444');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  });

  test('everything that is clicked is at least 24 pixels high', async () => {
    const small = await page.$$eval('a, button, select, textarea, input:not(.level input), .level', (all) =>
      all
        .map((one) => ({
          html: one.outerHTML,
          box: (one.closest('label:has([type=checkbox])') ?? one).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
  });
});

describeInBrowser('the popup in another language', () => {
  test.each([
    ['zh-CN', '已评 7/7 项', '产品质量', '一般'],
    ['zh-TW', '已評 7/7 項', '產品品質', '普通'],
  ] as const)('speaks %s in a browser that does', async (locale, answered, dimension, level) => {
    const { page, reopen, close } = await openPopup(locale);
    onTestFinished(close);
    await reopen(seededTeam('weighted-procedure'));
    await page.getByRole('radio').first().waitFor();
    await press(page, '3434555');
    expect(await page.getByRole('status').filter({ hasText: answered }).innerText()).toMatch(/83/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    const group = page.getByRole('group', { name: dimension });
    expect(await group.getByRole('radio', { name: `3 ${level}` }).isChecked()).toBe(true);
  });
});
