import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type SidebarKey, saySidebar } from '../../core/text/sidebar.ts';
import { freshLook } from '../sidebar/sample-answers.ts';
import {
  byHand,
  diagnostics,
  erased,
  found,
  fullLook,
  invite,
  leftOut,
  nobody,
  noInvite,
} from '../sidebar/sample-more.ts';
import { checkScreen } from './check-screen.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { answers } from './sidebar-steps.ts';

type Press = (...keys: readonly SidebarKey[]) => Promise<void>;
type Go = (page: Page, press: Press) => Promise<unknown>;

const explained: Go = async (page, press) => {
  await press('explainRow');
  await page.locator('.fold').first().waitFor();
  for (const fold of await page.locator('.fold summary').all()) await fold.click();
};
const searched: Go = async (page, press) => {
  await press('more', 'privacyTitle');
  await page.getByRole('textbox').fill('Acme GmbH');
  await press('findCustomer');
  await page.locator('.part, .reasons').first().waitFor();
};

/** Each screen, what the add-on answers there, and how it is reached. */
const screens: readonly (readonly [string, Parameters<typeof answers>[0], Go])[] = [
  ['more', {}, (_, press) => press('more')],
  ['more, never graded', { look: [freshLook] }, (_, press) => press('more')],
  [
    'an invitation',
    { invite: [invite] },
    async (page, press) => {
      await press('more', 'teamTitle', 'invite');
      await page.locator('#invite-link').waitFor();
    },
  ],
  [
    'no invitation',
    { invite: [noInvite] },
    async (page, press) => {
      await press('more', 'teamTitle', 'invite');
      await page.locator('.reasons').waitFor();
    },
  ],
  ['reports', {}, (_, press) => press('more', 'reports', 'digest')],
  ['a customer found', { findCustomer: [found] }, searched],
  ['a customer not found', { findCustomer: [nobody] }, searched],
  [
    'a name missing',
    {},
    async (page, press) => {
      await press('more', 'privacyTitle', 'findCustomer');
      await page.locator('[aria-invalid=true]').waitFor();
    },
  ],
  [
    'a customer erased',
    { findCustomer: [found], eraseCustomer: [erased] },
    async (page, press) => {
      await searched(page, press);
      await page.getByRole('checkbox').check();
      await press('erase');
      await page.getByRole('checkbox').waitFor({ state: 'detached' });
    },
  ],
  [
    'an erasing that failed',
    { findCustomer: [found], eraseCustomer: [{ status: 'failed', message: 'Grades is protected.', canRetry: false }] },
    async (page, press) => {
      await searched(page, press);
      await page.getByRole('checkbox').check();
      await press('erase');
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'log and diagnostics',
    { diagnostics: [diagnostics] },
    async (page, press) => {
      await press('more', 'log', 'diagnostics');
      await page.getByRole('textbox').waitFor();
    },
  ],
  [
    'a score by hand, with faults',
    { explain: [byHand] },
    async (page, press) => {
      await explained(page, press);
      await press('setByHand');
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  ],
  ['a response left out', { explain: [leftOut] }, explained],
];

describeInBrowser('a screen beside the grading', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
    test.each(screens)('%s: no accessibility fault, light or dark, and no sideways scrolling', (_, more, go) => {
      const look = (more.look ?? [fullLook]).map((one) => Object.assign({}, one, { language }));
      return checkScreen(browser, answers({ ...more, look }), (page) =>
        go(page, async (...keys) => {
          for (const key of keys)
            await page
              .getByRole('button', { name: saySidebar(language, key), exact: true })
              .first()
              .click();
        }),
      );
    });
  });
});
