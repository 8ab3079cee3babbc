import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { column, freshLook, graded, gradedLook, mapping } from '../sidebar/sample-answers.ts';
import { lowExplanation } from '../sidebar/sample-explanations.ts';
import { describeInBrowser, launch } from './chromium.ts';
import type { Answer } from './open-sidebar.ts';
import { never, openSidebar } from './open-sidebar.ts';
import { answers, heading, openColumns, press } from './sidebar-steps.ts';

describeInBrowser('what the sidebar says', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function open(answer: Answer, options = {}) {
    const sidebar = await openSidebar(browser, answer, options);
    onTestFinished(async () => {
      await sidebar.close();
      expect(sidebar.complaints).toEqual([]);
    });
    return sidebar;
  }
  /** Graded, with a result of its own. */
  async function openResult(more: object) {
    const sidebar = await open(answers({ look: [freshLook, gradedLook], step: [{ ...graded, ...more }] }));
    await openColumns(sidebar.page);
    await press(sidebar.page, /^Grade/);
    return sidebar;
  }

  test.each([
    ['dissatisfied', 300],
    ['dissatisfied', 150],
    ['very dissatisfied', 150],
    ['非常不满意', 300],
    ['非常不满意', 150],
  ])('the grade "%s" is not broken inside a word at %d px', async (grade, width) => {
    const { page } = await openResult({ grade });
    await heading(page, 'Result');
    await page.setViewportSize({ width, height: 720 });
    const lines = await page.locator('.grade').evaluate((figure) => {
      const range = document.createRange();
      range.selectNodeContents(figure);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBeLessThanOrEqual(grade.split(' ').length);
    expect(await page.locator('.figures').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
  });

  test('a refusal stands once, with the cell that it is about', async () => {
    const reason = { code: 'badScale', message: 'Scale "1 to x" is none.', place: { sheetId: 21, cell: 'C47' } };
    const { page, calls } = await openResult({
      ...{ status: 'refused', message: `Nothing was changed. ${reason.message}`, reasons: [reason], notices: [] },
      ...{ issues: [], issueCount: 0 },
    });
    await heading(page, 'Nothing was graded');
    expect(await page.getByText(reason.message).count()).toBe(1);
    await press(page, 'Show C47');
    await expect.poll(() => calls.at(-1)).toEqual(['show', reason.place]);
  });

  test('issues that say the same are one', async () => {
    const issue = (cell: string) => ({ message: `Cell ${cell}: "maybe" is no answer.`, place: { sheetId: 7, cell } });
    const { page } = await openResult({ issues: ['C5', 'C6', 'D9'].map(issue), issueCount: 3 });
    expect(await page.locator('.issues li').allInnerTexts()).toEqual([
      '3 times, first in C5: Cell C5: "maybe" is no answer. Show C5',
    ]);
  });

  test('guesses that are alike take one yes, and what waits is counted down', async () => {
    const guess = { confidence: 0.5, needsConfirmation: true, scale: '1–10' };
    const columns = [...'BCDE'].map((letter) => column(letter, letter === 'E' ? { ...guess, scale: '1–5' } : guess));
    const { page } = await open(answers({ propose: [{ ...mapping, columns }] }));
    await openColumns(page);
    await page.getByRole('heading', { name: '4 columns need your yes' }).waitFor();
    const agree = page.getByRole('button', { name: 'Yes to all 3 on the scale 1–10' });
    const about = (await agree.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`#${about}`).innerText()).toBe(
      'scored · higher is better · B Column B · C Column C · D Column D',
    );
    await agree.click();
    await page.getByRole('heading', { name: '1 of 4 still wait' }).waitFor();
    await page.getByRole('article', { name: 'Column E' }).getByRole('button', { name: 'Yes' }).click();
    await page.getByRole('heading', { name: 'Nothing waits any more' }).waitFor();
  });

  test('the shares add up to the score before it is worked out', async () => {
    const { page } = await open(answers({ look: [gradedLook], explain: [lowExplanation] }));
    await press(page, 'Explain the selected row');
    await page.getByText('28 + 32 = 60').waitFor();
    await page.getByText('27.5+32 = 59.5 → 60 → D').waitFor();
  });

  test.each([
    ['zh-CN', '正在查看电子表格…', '重试'],
    ['zh-HK', '正在檢視試算表…', '重試'],
  ])('in the browser of %s it waits and fails in that language', async (locale, text, again) => {
    await open(() => never, { locale }).then(({ page }) => page.getByRole('heading', { name: text }).waitFor());
    const failed = { status: 'failed', message: 'x', canRetry: false };
    const { page } = await open(answers({ look: [failed] }), { locale });
    await page.getByRole('button', { name: again }).waitFor();
  });
});
