import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { keys } from '../../extension/kept/keys.ts';
import { keptIn, store } from '../end-to-end/extension-page.ts';
import { describeInBrowser } from './chromium.ts';
import { type OpenOptions, openOptions } from './open-options.ts';
import { idOf, team, waiting } from './options-samples.ts';

describeInBrowser('the queue on the options page', () => {
  let options: OpenOptions;
  let page: Page;
  beforeAll(async () => {
    options = await openOptions('en');
    page = options.page;
  });
  afterAll(() => options?.launched.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const queued = async () => (await keptIn(page)).waiting.map(({ item }) => item.customer);
  const three = () => ({ teams: [team('A')], waiting: [waiting(1, 'Acme'), waiting(2, 'Bolt'), waiting(3, 'Coil')] });

  test('all is copied as a table', async () => {
    await options.show(three());
    await button('Copy all as a table').click();
    await expect.poll(() => page.locator('#queue .told').innerText()).toMatch(/^Copied: 3\./);
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await page.keyboard.press('ControlOrMeta+v');
    const [header, ...rows] = (await page.locator('textarea').inputValue()).split('\n');
    expect(header).toMatch(/^Feedback ID\tRecorded\tStandard\tCustomer\t/);
    expect(rows.map((row) => row.split('\t')[0])).toEqual([1, 2, 3].map(idOf));
  });

  test('the table is shown where the browser does not copy', async () => {
    await options.show(three());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await button('Copy all as a table').click();
    const table = page.getByRole('textbox', { name: 'Copy all as a table' });
    expect((await table.inputValue()).split('\n')).toHaveLength(4);
  });

  describe('changing', () => {
    const draftOf = async (key: string) => (await keptIn(page)).drafts.get(key);
    // Its address was sent without what stands behind `?`, which tells the page all the same.
    const desk = 'https://desk.example/tickets/1';
    const loggedOn = `${desk}?view=all`;

    test('opens the entry in the form again and takes it out of the queue', async () => {
      await options.show(three());
      const opened = options.launched.context.waitForEvent('page');
      await button('Change Acme').click();
      const form = await opened;
      onTestFinished(() => form.close());
      expect(form.url()).toBe(`${options.launched.origin}/popup.html?window`);
      const typed = () =>
        form.locator('input, textarea').evaluateAll((all) => all.map((one) => 'value' in one && one.value));
      await expect.poll(typed).toEqual(expect.arrayContaining(['Acme', 'note 1', 'quote 1', 'late, pump']));
      expect(await form.locator('input:checked').count()).toBe(2);
      expect(await queued()).toEqual(['Bolt', 'Coil']);
      expect(await draftOf(loggedOn)).toMatchObject({
        ...{ schema: 2, id: idOf(1), team: 'A', customer: 'Acme', note: 'note 1', quote: 'quote 1', channel: 'email' },
        ...{ tags: 'late, pump', page: { url: desk, title: 'Ticket 1' }, keepsQuery: false },
      });
      expect(Object.values((await draftOf(loggedOn))?.answered ?? {})[0]?.choices).toEqual(
        waiting(1, 'Acme').item.answers,
      );
    });

    test('asks before it throws a draft about the same page away', async () => {
      await options.show(three());
      const other = {
        schema: 2,
        id: idOf(9),
        team: 'A',
        answered: {},
        customer: 'Zinc',
        note: 'unfinished',
        quote: '',
      };
      const page1 = { page: { url: desk, title: '' }, isQuoteFilled: false, keepsQuery: false, channel: '', tags: '' };
      await store(page, { [keys.draft(loggedOn)]: { ...other, ...page1, savedAt: Date.now() } });
      await button('Change Acme').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      expect((await draftOf(loggedOn))?.customer).toBe('Zinc');
      expect(await queued()).toEqual(['Acme', 'Bolt', 'Coil']);
      const opened = options.launched.context.waitForEvent('page');
      await button('Change Acme').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Throw the draft away' }).click();
      await (await opened).close();
      expect((await draftOf(loggedOn))?.customer).toBe('Acme');
    });

    test('is not offered for what may be stored', async () => {
      await options.show({ teams: [team('A')], waiting: [waiting(1, 'Acme', { mayBeStored: true })] });
      expect(await button('Change Acme').count()).toBe(0);
    });
  });
});
