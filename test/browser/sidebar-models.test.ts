import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { saySidebar } from '../../core/text/sidebar.ts';
import { gradedLook } from '../sidebar/sample-answers.ts';
import { adoption, changed, modelled, modelsLook, nothing, part, plan } from '../sidebar/sample-models.ts';
import { inForce } from '../sidebar/sample-rules.ts';
import { checkScreen } from './check-screen.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { type Answer, never, openSidebar } from './open-sidebar.ts';
import { answers, heading, press } from './sidebar-steps.ts';

type Language = Parameters<typeof saySidebar>[0];
type Key = Parameters<typeof saySidebar>[1];
const usual = { look: [modelsLook], modelsPlan: [plan], modelsPart: [1, 2, 3].map(part), models: [modelled] };
const fails = { status: 'failed', message: 'Another run is under way.', canRetry: false };

describeInBrowser('the Models report in the sidebar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
  /** Presses a button by its text, whatever the language. */
  const button = (page: Page, language: Language, key: Key) =>
    page
      .getByRole('button', { name: saySidebar(language, key), exact: true })
      .first()
      .click();
  async function open(more: Parameters<typeof answers>[0] = {}) {
    const answer = answers({ ...usual, ...more });
    /** Each is asked for before a part is answered; the parts come when they are let. */
    const held: (() => void)[] = [];
    let isHeld = false;
    const slow: Answer = (method, input) => {
      const value = answer(method, input);
      if (!isHeld || method !== 'modelsPart') return value;
      return new Promise((resolve) => held.push(() => resolve(value)));
    };
    const sidebar = await openSidebar(browser, slow);
    onTestFinished(async () => {
      await sidebar.close();
      expect(sidebar.complaints).toEqual([]);
    });
    const { page, calls } = sidebar;
    await press(page, 'More');
    await button(page, 'en', 'models');
    await heading(page, 'Models report');
    const hold = () => {
      isHeld = true;
    };
    const release = async () => {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      held.shift()?.();
    };
    const asked = (method: string) => calls.filter(([name]) => name === method).length;
    return { ...sidebar, hold, release, asked };
  }

  test('by keyboard: worked out part by part, shown, and its weights tried at once', async () => {
    const { page, calls, hold, release, asked } = await open({ whatIf: [inForce] });
    expect(await focused(page)).toBe('Models report');
    hold();
    await page.keyboard.press('Control+Enter');
    await heading(page, 'Working out the models');
    expect(await focused(page)).toBe('Working out the models');
    await page.getByText('0 of 4 parts done').first().waitFor();
    await release();
    await page.getByText('1 of 4 parts done').first().waitFor();
    const bar = page.getByRole('progressbar', { name: 'Working out the models' });
    expect(await bar.evaluate((one) => (one as HTMLProgressElement).position)).toBe(0.25);
    expect(await page.getByRole('status').innerText()).toBe('1 of 4 parts done');
    await release();
    await release();
    await heading(page, 'Models report');
    expect(await focused(page)).toBe('Models report');
    await page.getByText(modelled.message).first().waitFor();
    await button(page, 'en', 'showTab');
    await expect.poll(() => calls.at(-1)).toEqual(['show', modelled.place]);
    await press(page, 'Show C7');
    await expect.poll(() => calls.at(-1)).toEqual(['show', { sheetId: 40, cell: 'C7' }]);
    const card = page.getByRole('listitem').filter({ hasText: 'Weights by entropy' });
    expect(await card.locator('dl').innerText()).toMatch(/Product quality\s+66\.67\s+Service\s+33\.33/);
    await card.getByRole('button', { name: 'Try these weights' }).click();
    await heading(page, 'What if');
    expect(await page.getByLabel('Product quality', { exact: true }).inputValue()).toBe('66.67');
    // Nobody presses anything for it.
    const weights = Object.fromEntries(adoption.dimensions.map(({ id, weight }) => [id, weight]));
    const points = Object.fromEntries(adoption.dimensions.map(({ id, points: each }) => [id, each]));
    await expect
      .poll(() => calls.filter(([method]) => method === 'whatIf').at(-1)?.[1])
      .toMatchObject({ changes: { weights, points } });
    await press(page, 'More');
    await button(page, 'en', 'models');
    await page.getByText(modelled.message).first().waitFor();
    expect([asked('modelsPlan'), asked('saveStandard')]).toEqual([1, 0]);
  });

  test('stopped it keeps what is done, and goes on with the rest', async () => {
    const { page, hold, release, asked } = await open();
    hold();
    await button(page, 'en', 'workOutModels');
    await release();
    await page.getByText('1 of 4 parts done').first().waitFor();
    await button(page, 'en', 'stop');
    await page.getByText('Stopping after the part that is under way…').waitFor();
    expect(await focused(page)).toBe('Stop');
    await release();
    await heading(page, 'Stopped');
    await page.getByText('Nothing in the tabs has changed.').waitFor();
    await page.getByText('2 of 4 parts done').waitFor();
    expect([await focused(page), asked('models')]).toEqual(['Stopped', 0]);
    await button(page, 'en', 'resume');
    await release();
    await heading(page, 'Models report');
    expect([asked('modelsPart'), asked('models')]).toEqual([3, 1]);
  });

  test('a part that fails is tried again, and only what is missing is asked for', async () => {
    const { page, asked } = await open({ modelsPart: [part(1), fails, part(2), part(3)] });
    await button(page, 'en', 'workOutModels');
    await page.getByRole('alert').getByText(fails.message).waitFor();
    await page.getByText('1 of 4 parts done').first().waitFor();
    await press(page, 'Try again');
    await page.getByText(modelled.message).first().waitFor();
    expect([asked('modelsPart'), asked('models')]).toEqual([4, 1]);
  });

  test('changed meanwhile it says so, and can be begun anew', async () => {
    const { page } = await open({ models: [changed, modelled] });
    await button(page, 'en', 'workOutModels');
    await page.locator('.reasons').getByText(changed.message).waitFor();
    await button(page, 'en', 'workOutModels');
    await page.getByText(modelled.message).first().waitFor();
  });

  test('the inputs are made and their tab is shown; other weights there are none', async () => {
    const { page, calls } = await open({ models: [{ ...modelled, adoptions: [], problems: [] }] });
    await button(page, 'en', 'modelInputs');
    await expect.poll(() => calls.at(-1)).toEqual(['show', { sheetId: 40, cell: 'A1' }]);
    await button(page, 'en', 'workOutModels');
    await page.getByText(modelled.message).first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
  });

  test('with several graded tabs one is chosen', async () => {
    const { page, calls } = await open({ look: [{ ...modelsLook, graded: [7, 9] }] });
    await page.getByLabel('Response tab').selectOption('9');
    await expect.poll(() => calls.at(-1)?.[1]).toEqual({ sheetId: 9 });
  });

  describe.each(['en', 'zh-CN', 'zh-TW'] as const)('in %s, without an accessibility fault', (language) => {
    const look = [{ ...modelsLook, language, graded: [7, 9] }];
    test.each<[string, object, string]>([
      ['before it', {}, 'progress'],
      ['under way', { modelsPart: [part(1), never] }, 'progress'],
      ['after a fault', { modelsPart: [part(1), fails] }, '.trouble'],
      ['with nothing to do', { modelsPlan: [nothing] }, '.reasons'],
      ['done', {}, '.message'],
    ])('%s', (name, more, mark) =>
      checkScreen(browser, answers({ ...usual, look, ...more }), async (page) => {
        await button(page, language, 'more');
        await button(page, language, 'models');
        if (name === 'before it') return;
        await button(page, language, 'workOutModels');
        await page.locator(mark).first().waitFor();
      }),
    );
  });

  test('there is no way to it before a grading', async () => {
    const { page, close } = await openSidebar(browser, answers({ look: [{ ...gradedLook, gradedAt: null }] }));
    onTestFinished(close);
    await press(page, 'More');
    await heading(page, 'More');
    expect(await page.getByRole('button', { name: 'Models report' }).count()).toBe(0);
  });
});
