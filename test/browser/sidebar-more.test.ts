import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshLook, graded, gradedLook } from '../sidebar/sample-answers.ts';
import { erased, found, fullLook, invite } from '../sidebar/sample-more.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { inputsOf, openQuiet } from './open-quiet.ts';
import { answers, heading, press } from './sidebar-steps.ts';

describeInBrowser('beside the grading, the sidebar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe('an invitation', () => {
    const openInvitation = async () => {
      const sidebar = await openQuiet(browser, answers({ look: [gradedLook, fullLook], invite: [invite] }));
      await press(sidebar.page, 'More');
      await press(sidebar.page, 'Connect a browser extension');
      await press(sidebar.page, 'Invite a teammate');
      await sidebar.page.getByLabel('Link for your teammate').waitFor();
      return sidebar;
    };
    const selected = (page: Page) =>
      page.evaluate(() => {
        const field = document.activeElement as HTMLInputElement;
        return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
      });

    test('has its link copied, and shows the devices', async () => {
      const sidebar = await openInvitation();
      const { page, calls } = sidebar;
      await page.evaluate(() =>
        document.addEventListener('copy', () => {
          const field = document.activeElement as HTMLInputElement;
          document.body.dataset.copied = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
        }),
      );
      await press(page, 'Copy the link');
      await page.getByText('Copied.').waitFor();
      expect(await page.evaluate(() => document.body.dataset.copied)).toBe(invite.link);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy the link');
      await page.getByText('until Nov 24, 2026').waitFor();
      // A code alone says of no sheet, so the extension takes none.
      expect(await page.getByText(invite.code, { exact: true }).count()).toBe(0);
      await page.getByText('Click the Satisgrade icon there, type your name, press Connect.').waitFor();
      await press(page, 'Show the Devices tab');
      await expect.poll(() => calls.at(-1)).toEqual(['show', { sheetId: 31, cell: 'A1' }]);
    });

    test('whose link the browser does not copy stays selected, and that is said', async () => {
      const { page } = await openInvitation();
      await page.evaluate(() => {
        document.execCommand = () => false;
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await press(page, 'Copy the link');
      await page.getByText('The browser did not copy it.').waitFor();
      expect(await selected(page)).toBe(invite.link);
    });
  });

  test('a report is written from its own screen, and its tab shown', async () => {
    const sidebar = await openQuiet(browser, answers({ look: [fullLook] }));
    const { page } = sidebar;
    expect(await page.getByRole('button', { name: 'Write the monthly report' }).count()).toBe(0);
    await press(page, 'More');
    await press(page, 'Reports');
    for (const [name, method] of [
      ['Write the monthly report', 'report'],
      ['Write and send the digest', 'digest'],
      ['Summary for customers', 'summary'],
    ] as const) {
      await press(page, name);
      await expect.poll(() => inputsOf(sidebar, method)).toEqual([{ sheetId: 7 }]);
      await page.getByText('It is done.').waitFor();
    }
    await press(page, 'Show the tab');
    await expect.poll(() => inputsOf(sidebar, 'show')).toEqual([{ sheetId: 32, cell: 'A1' }]);
  });

  describe('a customer', () => {
    const openCustomer = async (more: object = {}) => {
      const sidebar = await openQuiet(
        browser,
        answers({ look: [gradedLook], findCustomer: [found], eraseCustomer: [erased], ...more }),
      );
      await press(sidebar.page, 'More');
      await press(sidebar.page, 'Delete a customer');
      await sidebar.page.getByLabel('Name', { exact: true }).fill('Acme GmbH');
      await sidebar.page.keyboard.press('Enter');
      await sidebar.page.getByRole('heading', { name: 'Before you erase' }).waitFor();
      return sidebar;
    };

    test('is erased once the name is checked; the rows for a person stand from below', async () => {
      const sidebar = await openCustomer();
      const { page } = sidebar;
      // Inert, but not disabled: it keeps the focus.
      await page.getByRole('button', { name: 'Erase in our tabs' }).click({ force: true });
      expect(inputsOf(sidebar, 'eraseCustomer')).toEqual([]);
      await page.getByRole('checkbox', { name: 'I have checked the name: Acme GmbH' }).check();
      await press(page, 'Erase in our tabs');
      await page.getByRole('heading', { name: 'Now delete 4 rows by hand' }).waitFor();
      expect(inputsOf(sidebar, 'eraseCustomer')).toEqual([{ name: 'Acme GmbH' }]);
      expect(await page.getByRole('button', { name: 'Erase in our tabs' }).count()).toBe(0);
      const rows = await page.getByRole('button', { name: /, row \d+$/ }).allInnerTexts();
      expect(rows.slice(0, 3)).toEqual([
        'Form responses 1, row 120',
        'Form responses 1, row 17',
        'Form responses 1, row 9',
      ]);
      await press(page, 'Form responses 1, row 17');
      await expect.poll(() => inputsOf(sidebar, 'show')).toEqual([{ sheetId: 7, cell: 'C17' }]);
    });

    test('under a name that is typed over has to be looked for and checked again', async () => {
      const { page } = await openCustomer();
      await page.getByRole('checkbox').check();
      await page.getByLabel('Name', { exact: true }).fill('Acme');
      expect(await page.getByRole('button', { name: 'Erase in our tabs' }).count()).toBe(0);
      await page.getByLabel('Name', { exact: true }).fill('Acme GmbH');
      expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    });

    test('whose erasing failed is as before, and that is said', async () => {
      const failed = { status: 'failed', message: 'Grades is protected.', canRetry: false };
      const { page } = await openCustomer({ eraseCustomer: [failed] });
      await page.getByRole('checkbox').check();
      await press(page, 'Erase in our tabs');
      const alert = page.getByRole('alert');
      await alert.getByText('Grades is protected.').waitFor();
      await alert.getByText('Nothing was erased or changed.').waitFor();
      await page.getByRole('heading', { name: 'Before you erase' }).waitFor();
    });

    test('with very many rows lists them part by part', async () => {
      const rows = Array.from({ length: 120 }, (_, place) => ({
        tab: 'Form responses 1',
        place: { sheetId: 7, cell: `C${place + 2}` },
      }));
      const { page } = await openCustomer({ findCustomer: [{ ...found, rows }] });
      const shown = page.getByRole('button', { name: /, row \d+$/ });
      expect(await shown.count()).toBe(50);
      await press(page, '70 more');
      await press(page, '20 more');
      expect(await shown.count()).toBe(120);
    });
  });

  test('before the first grading the team is one step from the start, and the way back is there', async () => {
    const { page } = await openQuiet(browser, answers({ look: [freshLook], step: [graded] }));
    await press(page, 'More');
    await heading(page, 'More');
    expect(await page.getByRole('button', { name: 'Reports' }).count()).toBe(0);
    await press(page, 'Connect a browser extension');
    await press(page, 'More');
    await press(page, 'Back');
    await heading(page, 'Grade responses');
  });
});
