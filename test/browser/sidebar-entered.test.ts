import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gradedLook } from '../sidebar/sample-answers.ts';
import { byHand, leftOut, untouched } from '../sidebar/sample-more.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { inputsOf, openQuiet } from './open-quiet.ts';
import { answers, press } from './sidebar-steps.ts';

const hasFocus = (page: Page, name: string) =>
  page.getByRole('textbox', { name }).evaluate((field) => field === document.activeElement);

describeInBrowser('a word on one response', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe('a score', () => {
    const openScore = async (explanation: unknown, after: unknown = explanation) => {
      const sidebar = await openQuiet(browser, answers({ look: [gradedLook], explain: [explanation, after] }));
      await press(sidebar.page, 'Explain the selected row');
      await sidebar.page.getByText('Change this score').click();
      return sidebar;
    };

    test('is set by hand by keyboard alone, graded, and explained again', async () => {
      const sidebar = await openScore(untouched, byHand);
      const { page, calls } = sidebar;
      const { keyboard } = page;
      await keyboard.press('Tab');
      expect(await hasFocus(page, 'Score or grade')).toBe(true);
      await keyboard.type('85');
      await keyboard.press('Tab');
      await keyboard.type(' The harbour. ');
      await keyboard.press('Enter');
      await page.getByText('Set by hand: 85. The delay').waitFor();
      expect(inputsOf(sidebar, 'override')).toEqual([{ sheetId: 7, row: 12, override: '85', reason: 'The harbour.' }]);
      const methods = calls.map(([method]) => method);
      expect(methods.slice(methods.indexOf('override')).slice(0, 3)).toEqual(['override', 'step', 'explain']);
      // The shares add up to another score.
      expect(await page.getByText('28 + 32 = 85').count()).toBe(0);
      await page.getByText('Entered and graded').waitFor();
    });

    test('without a reason is not sent, and the focus goes to what is missing', async () => {
      const sidebar = await openScore(untouched);
      const { page } = sidebar;
      await press(page, 'Set by hand');
      expect(await hasFocus(page, 'Score or grade')).toBe(true);
      await page.getByLabel('Score or grade').fill('101');
      await page.getByText('A score is from 0 to 100.').waitFor();
      await page.getByLabel('Score or grade').fill('85');
      await press(page, 'Set by hand');
      const reason = page.getByRole('textbox', { name: 'Reason' }).first();
      expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
      const about = (await reason.getAttribute('aria-describedby')) ?? '';
      expect(await page.locator(`#${about.split(' ').at(-1)}`).innerText()).toBe('Write the reason.');
      expect(inputsOf(sidebar, 'override')).toEqual([]);
      expect(await page.getByRole('button', { name: 'Back to the computed score' }).count()).toBe(0);
    });

    test('goes back to the computed one, with a reason', async () => {
      const sidebar = await openScore(byHand, untouched);
      const { page } = sidebar;
      await page.getByRole('textbox', { name: 'Reason' }).first().fill('Mistake');
      await press(page, 'Back to the computed score');
      await expect.poll(() => page.getByText('Set by hand: 85').count()).toBe(0);
      expect(inputsOf(sidebar, 'override')).toEqual([{ sheetId: 7, row: 12, override: '', reason: 'Mistake' }]);
    });
  });

  test('a response is left out and counted again', async () => {
    const sidebar = await openQuiet(browser, answers({ look: [gradedLook], explain: [untouched, leftOut, untouched] }));
    const { page } = sidebar;
    await press(page, 'Explain the selected row');
    await page.getByText('Leave this response out').click();
    await page.getByRole('textbox', { name: 'Reason' }).last().fill('Test');
    await press(page, 'Leave it out');
    await page.getByText('This response is left out and counts in no figure. Test entry').waitFor();
    await page.locator('summary', { hasText: 'Count it again' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).last().fill('No test');
    await page.getByRole('button', { name: 'Count it again' }).click();
    await expect.poll(() => page.getByText('This response is left out').count()).toBe(0);
    expect(inputsOf(sidebar, 'leaveOut')).toEqual([
      { sheetId: 7, row: 12, isLeftOut: true, reason: 'Test' },
      { sheetId: 7, row: 12, isLeftOut: false, reason: 'No test' },
    ]);
  });

  test('where nothing can be entered yet, nothing is offered', async () => {
    const { page } = await openQuiet(browser, answers({ look: [gradedLook] }));
    await press(page, 'Explain the selected row');
    await page.getByText('27.5+32').waitFor();
    expect(await page.locator('.fold').count()).toBe(0);
  });
});
