import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fault } from '../../extension/queue/fault.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { type Given, type OpenConnect, openConnect } from './open-connect.ts';

const endpoint = 'https://script.google.com/macros/s/AKf/exec';
const code = 'ABCDE23456';
const link = { endpoint, code, host: 'script.google.com' };
const mail = `Hi Bo,\nopen ${endpoint}#pair=${code}&d=AKf\nAnn`;
const failing = (fault: Fault) => async () => ({ kind: 'fault', fault }) as const;

describeInBrowser('connecting', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const on = async (given: Given, look: (opened: OpenConnect) => Promise<void>) => {
    const opened = await openConnect(browser, given);
    try {
      await look(opened);
    } finally {
      await opened.close();
    }
  };

  test('an invitation is open and the name is known: Enter connects', () =>
    on({ link, agent: 'Ann' }, async ({ page, asked }) => {
      await page.getByRole('heading', { name: 'Connect to script.google.com?' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Connected.').waitFor();
      expect(asked).toEqual([[link, 'Ann']]);
      expect(await page.title()).toBe('paired t1');
      // A second Enter must not use the code a second time.
      await page.keyboard.press('Enter');
      expect(asked.length).toBe(1);
    }));

  test('the name is asked for, once and in words', () =>
    on({ link: { ...link, host: '' } }, async ({ page, asked }) => {
      await page.getByRole('heading', { name: 'Connect to this computer (local)?' }).waitFor();
      const name = page.getByRole('textbox', { name: 'Your name' });
      expect(await name.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.type('  ');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await name.getAttribute('aria-invalid')).toBe('true');
      expect(await name.evaluate((one) => (one as HTMLInputElement).ariaDescribedByElements?.[0]?.textContent)).toBe(
        'Enter your name.',
      );
      expect(asked).toEqual([]);
      await page.keyboard.type('Bo ');
      expect(await page.getByRole('alert').count()).toBe(0);
      await page.keyboard.press('Enter');
      await page.getByText('Connected.').waitFor();
      expect(asked[0]?.[1]).toBe('Bo');
    }));

  test('a pasted mail is read as it is pasted; what is no link is said to be none', () =>
    on({ agent: 'Ann' }, async ({ page, asked }) => {
      const field = page.getByRole('textbox', { name: 'Link' });
      const said = page.locator('#connect-link-found');
      await field.waitFor();
      expect(await said.textContent()).toBe('');
      await page.keyboard.press('Enter');
      await page.getByText('There is no link in this').waitFor();
      for (const [text, words] of [
        ['hello', 'There is no link in this'],
        [code, 'A code alone'],
        [endpoint, 'missing or cut'],
        [endpoint.replace('exec', 'dev'), 'test address'],
        ['https://team.example/', 'does not lead to a Satisgrade sheet'],
      ] as const) {
        await field.fill(text);
        expect(await said.textContent()).toContain(words);
        expect(await field.getAttribute('aria-invalid')).toBe('true');
      }
      expect(asked).toEqual([]);
      await field.fill(mail);
      expect(await said.textContent()).toBe('The link leads to script.google.com.');
      expect(await field.getAttribute('aria-invalid')).toBe('false');
      await field.press('Enter');
      await page.getByText('Connected.').waitFor();
      expect(asked).toEqual([[link, 'Ann']]);
    }));

  test('a link that was used: why, and another one can be pasted and connects', () => {
    let answer: () => Promise<unknown> = failing({ code: 'auth' });
    return on({ link, agent: 'Ann', pair: () => answer() as never }, async ({ page, asked }) => {
      await page.getByRole('button', { name: 'Connect' }).click();
      const why = page.getByRole('alert');
      await why.waitFor();
      expect(await why.textContent()).toBe('This link was used already or is older than 48 hours. Ask for a new one.');
      answer = async () => ({ kind: 'paired', team: 't2' });
      await page.getByRole('button', { name: 'Use another link' }).click();
      await page.getByRole('textbox', { name: 'Link' }).fill(mail.replace(code, 'BBBBB23456'));
      expect(await why.count()).toBe(0);
      await page.keyboard.press('Enter');
      await page.getByText('Connected.').waitFor();
      expect(asked[1]?.[0].code).toBe('BBBBB23456');
    });
  });

  test.each([
    [failing({ code: 'quota', retryAfter: 3600 }), 'Try again in 60 min.'],
    [failing({ code: 'status', status: 502 }), 'error 502'],
    [failing({ code: 'refused' }), 'lets nobody in'],
    [failing({ code: 'bad_answers' }), 'Something went wrong in the sheet'],
    [() => Promise.reject(new Error('no background')), 'could not finish this'],
  ])('%s: %s', (pair, words) =>
    on({ link, agent: 'Ann', pair }, async ({ page }) => {
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain(words);
      // It can be tried again at once: the key is still on the button.
      expect(await page.getByRole('button', { name: 'Connect' }).getAttribute('aria-disabled')).toBe('false');
    }),
  );

  test('while it goes on a second click does nothing', () => {
    let end = () => {};
    const pair = () => new Promise<never>((done) => (end = () => done({ kind: 'paired', team: 't1' } as never)));
    return on({ link, agent: 'Ann', pair }, async ({ page, asked }) => {
      const button = page.getByRole('button', { name: 'Connect' });
      await button.click();
      await page.getByText('Connecting…').waitFor();
      await button.click({ force: true });
      end();
      await page.getByText('Connected.').waitFor();
      expect(asked.length).toBe(1);
    });
  });

  test.each([
    [{ link, agent: 'Ann' }, 'en'],
    [{ link, pair: failing({ code: 'refused' }) }, 'zh-CN'],
    [{ pair: failing({ code: 'auth' }) }, 'zh-TW'],
    [{ agent: 'Ann' }, 'en'],
  ] as const)('%j %s: nothing that axe finds, no sideways scrolling', (given, language) =>
    on({ ...given, language }, async ({ page }) => {
      await page.keyboard.press('Enter');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        expect(passes.length).toBeGreaterThan(10);
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      // 180 is 360 at 200 %.
      for (const width of [360, 180]) {
        await page.setViewportSize({ width, height: 600 });
        expect(await page.$eval('html', (one) => one.scrollWidth - one.clientWidth)).toBe(0);
      }
      const small = await page.$$eval('button', (all) => all.filter((one) => one.clientHeight < 24).length);
      expect(small).toBe(0);
    }),
  );
});
