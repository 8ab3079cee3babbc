import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Look } from '../../apps-script/rpc/answers/schema.ts';
import { freshLook, graded, gradedLook, mapping, working } from '../sidebar/sample-answers.ts';
import { describeInBrowser, launch } from './chromium.ts';
import type { Answer, OpenSidebar } from './open-sidebar.ts';
import { never, openSidebar } from './open-sidebar.ts';
import { answers, faults, heading, openColumns, press } from './sidebar-steps.ts';

describeInBrowser('the sidebar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function open(answer: Answer, options = {}): Promise<OpenSidebar> {
    const sidebar = await openSidebar(browser, answer, options);
    onTestFinished(async () => {
      await sidebar.close();
      expect(sidebar.complaints).toEqual([]);
    });
    return sidebar;
  }

  test('by keyboard alone from the first look to the result', async () => {
    const { page, calls } = await open(answers({ look: [freshLook, gradedLook] }));
    await heading(page, 'Grade responses');
    const { keyboard } = page;
    const tabTo = async (name: string | RegExp) => {
      const target = page.getByRole('button', { name }).first();
      for (let stops = 0; stops < 40; stops += 1) {
        await keyboard.press('Tab');
        if (await target.evaluate((button) => button === document.activeElement)) return;
      }
      throw new Error(`the focus never came to ${name}`);
    };
    await tabTo('Check columns');
    await keyboard.press('Enter');
    await heading(page, 'Check columns');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo('Yes to the 2 likely ones');
    await keyboard.press('Space');
    await page.getByText('1 column still waits').waitFor();
    // Within the first card N leaves its column out, and Y takes it back in.
    await tabTo(/^✓? ?Yes$/);
    await keyboard.press('n');
    await page.getByText('Will be left out').waitFor();
    await keyboard.press('y');
    await expect.poll(() => page.getByText('Will be left out').count()).toBe(0);
    await keyboard.press('Control+Enter');
    await heading(page, 'Result');
    const confirmed = calls.find(([method]) => method === 'confirm')?.[1] as { columns: { confirmed: boolean }[] };
    expect(confirmed.columns.map((column) => column.confirmed)).toEqual([false, true, true, false, false]);
  });

  test('what was typed is sent, and a fault stands at its field with the focus on it', async () => {
    const { page, calls } = await open(answers({ confirm: [{ ...mapping, status: 'invalid', faults }] }));
    await openColumns(page);
    const card = page.getByRole('article', { name: 'Effort' });
    await card.getByRole('button', { name: 'Change' }).click();
    await card.getByLabel('Dimension').selectOption('Delivery');
    await card.getByLabel('Scale').fill('one to five');
    expect(await card.innerText()).toContain('Your choice: scored · Delivery · one to five');
    await press(page, 'Save only');
    const field = card.getByLabel('Scale');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    const about = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`#${about.split(' ').at(-1)}`).innerText()).toBe('Write for example 1–5.');
    expect(await field.inputValue()).toBe('one to five');
    const sent = calls.find(([method]) => method === 'confirm')?.[1] as { columns: readonly unknown[] };
    expect(sent.columns[3]).toMatchObject({ dimension: 'delivery', scale: 'one to five', confirmed: true });
    // The answer was about another value than the one that is typed now.
    await field.fill('1–5');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });

  test('a grading is cancelled and goes on; nothing is shown as done before the sheet says so', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let steps = 0;
    const { page, calls } = await open((method, input) => {
      if (method !== 'step') return answers({})(method, input);
      steps += 1;
      return [working(4000), held.then(() => working(6000)), graded][steps - 1];
    });
    await openColumns(page);
    await press(page, /^Grade/);
    await page.getByText('4,000 of 10,000 rows prepared').last().waitFor();
    expect(await page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.position)).toBe(0.4);
    await press(page, 'Cancel');
    await page.getByText('Stopping after').waitFor();
    release();
    await heading(page, 'Grading stopped');
    await page.getByText('Nothing in the tabs has changed. 6,000 of 10,000').waitFor();
    expect(calls.filter(([method]) => method === 'step')).toHaveLength(2);
    expect(await page.getByText('83.4').count()).toBe(0);
    await press(page, 'Resume');
    await page.getByText('83.4').waitFor();
  });

  test('an issue shows its cell, and the dashboard opens', async () => {
    const { page, calls } = await open(answers({ look: [freshLook, gradedLook] }));
    await openColumns(page);
    await press(page, /^Grade/);
    await press(page, /Show C17/);
    await page.getByText('It is done.').waitFor();
    await press(page, 'Open the dashboard');
    await expect
      .poll(() => calls.filter(([method]) => method === 'show').map(([, input]) => input))
      .toEqual([
        { sheetId: 7, cell: 'C17' },
        { sheetId: 24, cell: 'A1' },
      ]);
    const print = page.getByRole('link', { name: /Print/ });
    expect([await print.getAttribute('href'), await print.getAttribute('target')]).toEqual([
      gradedLook.printUrl,
      '_blank',
    ]);
  });

  test.each<[Look['automatic'], boolean, readonly unknown[]]>([
    ['off', false, [{ on: true }]],
    ['on', true, [{ on: false }]],
    ['elsewhere', true, []],
  ])('automatic grading that is %s is shown so and asked for', async (automatic, isOn, asked) => {
    const { page, calls } = await open(answers({ look: [{ ...gradedLook, automatic }] }));
    const box = page.getByRole('checkbox', { name: 'Grade new answers automatically' });
    expect(await box.isChecked()).toBe(isOn);
    // Inert, but not disabled: it keeps the focus.
    await box.click({ force: true });
    await expect
      .poll(() => calls.filter(([method]) => method === 'automatic').map(([, input]) => input))
      .toEqual(asked);
    // The sheet still says the same.
    expect(await box.isChecked()).toBe(isOn);
  });

  test('an undone grading can be brought back', async () => {
    const undo = { at: '2026-11-21T10:42:00', isRedo: true };
    const { page } = await open(answers({ look: [gradedLook, { ...gradedLook, undo }] }));
    await page.getByText('Goes back to the result of Nov 14, 2026').waitFor();
    await press(page, 'Undo the last grading');
    await page.getByRole('button', { name: 'Bring it back' }).waitFor();
    await page.getByText('Goes back to the result of Nov 21, 2026').waitFor();
  });

  test('waiting can be given up after ten seconds', async () => {
    const page = (await open(answers({ propose: [never, mapping] }))).page;
    await heading(page, 'Grade responses');
    await page.clock.install({ time: 0 });
    await press(page, 'Check columns');
    await page.clock.runFor(11_000);
    await press(page, 'Stop waiting');
    await page.getByText('Google did not answer in time.').waitFor();
    await press(page, 'Try again');
    await heading(page, 'Check columns');
  });

  test('without a tab there are sample answers', async () => {
    const empty = { ...freshLook, tabs: [], sourceId: null };
    const { page } = await open(answers({ look: [empty], sample: [freshLook] }));
    await press(page, 'Try it with sample answers');
    await page.getByText('A tab with sample answers was added.').waitFor();
    await openColumns(page);
  });

  test.each([
    ['zh-CN', '检查各列', '3 列需要您确认', '为 128 份答卷评级'],
    ['zh-TW', '檢查各欄', '3 欄需要您確認', '為 128 份回覆評級'],
  ] as const)('speaks %s when the spreadsheet does', async (language, check, waiting, grade) => {
    const { page } = await open(answers({ look: [{ ...freshLook, language }] }));
    await press(page, check);
    await page.getByRole('heading', { name: waiting }).waitFor();
    await page.getByRole('button', { name: grade }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });
});
