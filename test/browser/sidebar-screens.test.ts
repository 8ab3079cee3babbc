import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { freshLook, gradedLook, mapping, working } from '../sidebar/sample-answers.ts';
import { found, inForce, invalid, pasteAnswer, usable } from '../sidebar/sample-rules.ts';
import { checkScreen } from './check-screen.ts';
import { describeInBrowser, launch } from './chromium.ts';
import type { Answer } from './open-sidebar.ts';
import { never } from './open-sidebar.ts';
import { answers, faults, heading, home, openColumns, press } from './sidebar-steps.ts';

/** A band typed over on the screen of the rules. */
const typeRules = async (page: Page) => {
  await press(page, 'Try out other rules');
  await page.getByLabel('very bad').fill('1');
};
const pasteTable = async (page: Page) => {
  await press(page, 'Paste a standard of your own');
  await page.getByLabel('Table of the standard').fill('Item\tWeight\nCare\t55\nSpeed\t55');
};

/** Each screen, how it is reached, and what the add-on answers there. */
const screens: readonly (readonly [string, Answer, (page: Page) => Promise<unknown>])[] = [
  ['opening', () => never, (page) => heading(page, 'Looking')],
  ['start', answers({}), (page) => heading(page, 'Grade responses')],
  [
    'nothing to grade',
    answers({ look: [{ ...freshLook, tabs: [], sourceId: null }] }),
    (page) => heading(page, 'Grade'),
  ],
  ['columns', answers({}), openColumns],
  [
    'columns with a fault',
    answers({ confirm: [{ ...mapping, status: 'invalid', faults }] }),
    async (page) => {
      await openColumns(page);
      await page.locator('summary').click();
      await press(page, /^Grade/);
      await page.locator('[aria-invalid=true]').waitFor();
    },
  ],
  [
    'grading',
    answers({ step: [working(4000), never] }),
    async (page) => {
      await openColumns(page);
      await press(page, /^Grade/);
      await page.getByText('4,000 of 10,000').last().waitFor();
    },
  ],
  [
    'result',
    answers({ look: [freshLook, gradedLook] }),
    async (page) => {
      await openColumns(page);
      await press(page, /^Grade/);
      await page.getByText('Columns (3 new)').waitFor();
    },
  ],
  [
    'explanation',
    home,
    async (page) => {
      await press(page, 'Explain the selected row');
      await page.getByText('27.5+32').waitFor();
    },
  ],
  [
    'rules tried out',
    answers({ whatIf: [inForce, found] }),
    async (page) => {
      await typeRules(page);
      for (const fold of await page.locator('summary').all()) await fold.click();
      await page.getByText('2 of 10 responses change grade').last().waitFor();
    },
  ],
  [
    'rules with faults',
    answers({ whatIf: [inForce, invalid] }),
    async (page) => {
      await typeRules(page);
      await page.getByText('101 is not between 0 and 100.').waitFor();
    },
  ],
  [
    'rules without numbers to change',
    answers({
      whatIf: [{ ...inForce, rules: { ...inForce.rules, hasWeights: false, dimensions: [], bands: [] } }],
    }),
    (page) => press(page, 'Try out other rules').then(() => page.getByText('Evidence gives').waitFor()),
  ],
  [
    'a pasted table',
    answers({ paste: [pasteAnswer] }),
    async (page) => {
      await pasteTable(page);
      await page.getByText('3 things are open').last().waitFor();
    },
  ],
  [
    'a pasted table to use',
    answers({ paste: [usable] }),
    async (page) => {
      await pasteTable(page);
      await page.locator('summary').click();
      await press(page, 'Use it and grade');
      await page.getByText('Give the standard a title.').waitFor();
    },
  ],
  [
    'trouble',
    answers({ look: [gradedLook], undo: [{ status: 'failed', message: 'It is protected.', canRetry: false }] }),
    async (page) => {
      await press(page, 'Undo');
      await page.getByRole('alert').waitFor();
    },
  ],
];

describeInBrowser('a screen of the sidebar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(screens)('%s: no accessibility fault, light or dark, and no sideways scrolling', (_, answer, go) =>
    checkScreen(browser, answer, go),
  );
});
