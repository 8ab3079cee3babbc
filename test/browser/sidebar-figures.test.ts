import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sayFigureRange } from '../../core/text/figure-range.ts';
import { saySidebar } from '../../core/text/sidebar.ts';
import { hostWith } from '../apps-script/add-on.ts';
import { figures, refusedField, refusedRange, worked } from '../sidebar/sample-figures.ts';
import { fullLook } from '../sidebar/sample-more.ts';
import { checkScreen } from './check-screen.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { type Answer, openSidebar } from './open-sidebar.ts';
import { answers, heading, press } from './sidebar-steps.ts';

const csv = ['Before,After,Remark', '4,5,fine', '3,5,', ',4,late', 'N/A,3,', '5,3,'].join('\n');

describeInBrowser('figures of a range in the sidebar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** The screen with the add-on itself behind it. */
  async function open(locale = 'en_US') {
    const host = hostWith(csv, { locale });
    const answer: Answer = (method, input) => JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));
    const sidebar = await openSidebar(browser, answer);
    onTestFinished(async () => {
      await sidebar.close();
      expect(sidebar.complaints).toEqual([]);
    });
    const select = (...area: [number, number, number, number]) =>
      host.select(host.book.sheets[0]?.sheetId ?? 0, ...area);
    return { ...sidebar, host, select };
  }

  test('a question, a method, the selection, the result; all by keyboard, and copied as a table', async () => {
    const { page, host, select } = await open();
    await press(page, 'More');
    await press(page, 'Figures of a range…');
    await heading(page, 'Figures of a range');
    await page.getByLabel('Method').selectOption({ value: 'mean-interval' });
    select(1, 1, 6, 1);
    await page.keyboard.press('Control+Enter');
    await page.getByText('A1:A6; cells: 5').waitFor();
    expect(await page.locator('.figures').innerText()).toMatch(/Mean\s+4\s+95 % interval\s+1\.516 to 6\.484/);
    await page.evaluate(() =>
      document.addEventListener('copy', () => {
        document.body.dataset.copied = (document.activeElement as HTMLTextAreaElement).value;
      }),
    );
    await press(page, 'Copy as a table');
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => document.body.dataset.copied)).toContain('Mean\t4\n95 % interval\t');
    expect(host.requests).toEqual([]);
  });

  test('a field that is wrong has the focus and says so; a selection that is wrong is told', async () => {
    const { page, select } = await open();
    await press(page, 'More');
    await press(page, 'Figures of a range…');
    await page.getByLabel('Method').selectOption({ value: 'mean-interval' });
    await page.getByText('More fields').click();
    await page.getByLabel('confidence level').fill('most');
    select(1, 1, 6, 1);
    await press(page, 'Work out for the selected range');
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('figure-field-level');
    await page.getByLabel('confidence level').fill('90%');
    await press(page, 'Work out for the selected range');
    await page.getByText('90 % interval').first().waitFor();
    select(2, 3, 1, 1);
    await press(page, 'Work out for the selected range');
    await page.getByText('Only C2 is selected.').first().waitFor();
  });

  test('every method of every question has its words on the screen', async () => {
    const { page } = await open('zh_CN');
    await press(page, '更多');
    await press(page, '所选区域的统计…');
    const questions = page.locator('#figure-question option');
    for (const question of await questions.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
      await page.locator('#figure-question').selectOption({ value: question });
      const methods = await page.locator('#figure-method option').allInnerTexts();
      expect(methods.length).toBeGreaterThan(0);
      expect(await page.locator('#figure-method-hint').innerText()).toMatch(/[一-鿿]/);
    }
  });

  const go = async (page: Page, language: 'en' | 'zh-CN' | 'zh-TW') => {
    const button = (key: Parameters<typeof saySidebar>[1]) =>
      page
        .getByRole('button', { name: saySidebar(language, key), exact: true })
        .first()
        .click();
    await button('more');
    await button('rangeOpen');
    await button('workOutRange');
  };
  describe.each(['en', 'zh-CN', 'zh-TW'] as const)(
    'in %s, without an accessibility fault, light or dark',
    (language) => {
      const look = [{ ...fullLook, language }];
      test('the result with its details', () =>
        checkScreen(browser, answers({ look, figures: [figures], figureOfRange: [worked] }), async (page) => {
          await go(page, language);
          await page.locator('.figures').waitFor();
          await page.locator('summary', { hasText: saySidebar(language, 'rangeDetails') }).click();
        }));
      test.each([
        ['a field', refusedField, '[aria-invalid=true]'],
        ['the selection', refusedRange, '.reasons'],
      ] as const)('a refusal of %s', (_, refusal, mark) =>
        checkScreen(browser, answers({ look, figures: [figures], figureOfRange: [refusal] }), async (page) => {
          await go(page, language);
          await page.locator(mark).first().waitFor();
        }),
      );
      test('the list as it is', () => {
        const host = hostWith(csv, { locale: language.replace('-', '_') });
        const answer: Answer = (method, input) => JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));
        return checkScreen(browser, answer, async (page) => {
          await go(page, language);
          await page.locator('#figure-question').selectOption({ label: sayFigureRange(language, 'question.plan') });
          for (const fold of await page.locator('.fold summary').all()) await fold.click();
        });
      });
    },
  );
});
