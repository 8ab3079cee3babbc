import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedbackOf } from '../apps-script/receive/team.ts';
import { describeInBrowser } from '../browser/chromium.ts';
import { connect } from './connect.ts';
import { keptIn } from './extension-page.ts';
import { answer, expectSent, pressSend, shownResult, write } from './logging.ts';
import { say } from './words.ts';
import { openWorld, type World } from './world.ts';

const said = 'The pump arrived late, but the technician was very helpful.';
const ticket = 'https://desk.example/tickets/4711?agent=7#last';
const quoteOf = (form: Page) => form.getByLabel(say('quote'), { exact: true });

describeInBrowser('logging what a page says', () => {
  let world: World;
  let desk: Page;
  beforeAll(async () => {
    world = await openWorld();
    await connect(world.launched, world.sheet);
    desk = await world.launched.visit(ticket);
  });
  afterAll(() => world?.close());

  const openOn = async (selector: string) => {
    await desk.locator(selector).selectText();
    const popup = await world.launched.click(desk);
    await popup.page.getByRole('radio').first().waitFor();
    return popup;
  };
  const rowsAbout = (note: string) => world.sheet.feedback().filter(({ Note }) => Note === note);

  test('3: select, score, send: one row in the sheet, graded as the popup said', async () => {
    const popup = await openOn('#said');
    const form = popup.page;
    expect(await quoteOf(form).inputValue()).toBe(said);
    await answer(form, '454');
    await write(form, 'customer', 'Acme');
    await write(form, 'note', 'call back');
    await write(form, 'tags', 'late, pump');
    const shown = await shownResult(form);
    // (4 + 5 + 4) ÷ 3 of 5 is 86.67, rounded 87: from 80 satisfied (S2).
    expect(shown).toEqual({ score: '87', grade: 'satisfied' });
    const closed = form.waitForEvent('close');
    await pressSend(form);
    await form.getByText(say('sentRow', { row: 2 })).waitFor();
    await closed;
    await popup.close();
    expect(world.sheet.feedback()).toMatchObject([
      {
        ...{ Customer: 'Acme', Note: 'call back', Quote: said, Tags: 'late, pump', 'Recorded by': 'Bo' },
        ...{ 'Product quality': 'satisfied', 'After-sales service': 'very satisfied', 'Delivery time': 'satisfied' },
        ...{ 'Page address': 'https://desk.example/tickets/4711', 'Page title': 'Ticket 4711 – Desk' },
        ...{ 'Score shown when recorded': '87', 'Grade shown when recorded': 'satisfied' },
      },
    ]);
    expect(world.sheet.graded()).toEqual([shown]);
  });

  test('what a page says is never a formula in the sheet', async () => {
    const popup = await openOn('#hostile');
    await write(popup.page, 'customer', '=1+1');
    await write(popup.page, 'note', 'hostile');
    await pressSend(popup.page);
    await expectSent(popup.page);
    await popup.close();
    expect(rowsAbout('hostile')).toMatchObject([
      { Quote: '=HYPERLINK("https://evil.example","click")', Customer: '=1+1' },
    ]);
    const values = feedbackOf(world.sheet.host)?.cells.flat() ?? [];
    expect(values.filter((cell) => cell?.userEnteredValue?.formulaValue !== undefined)).toEqual([]);
  });

  test('4: a click beside the popup closes it, and it opens again as it was left', async () => {
    const { page: form, close } = await openOn('#said');
    await answer(form, '25n');
    await write(form, 'customer', 'Beta Ltd');
    await write(form, 'note', 'not finished');
    const closed = form.waitForEvent('close');
    await desk.mouse.click(5, 5);
    await closed;
    await close();
    const again = await openOn('#said');
    expect(await quoteOf(again.page).inputValue()).toBe(said);
    expect(await again.page.getByLabel(say('customer'), { exact: true }).inputValue()).toBe('Beta Ltd');
    expect(await again.page.getByLabel(say('note'), { exact: true }).inputValue()).toBe('not finished');
    const checked = again.page.locator('input:checked');
    const values = await checked.evaluateAll((inputs) => inputs.map((input) => input.parentElement?.innerText ?? ''));
    expect(values.map((text) => text.trim().split(/\s/)[0])).toEqual(['2', '5', 'N/A']);
    await again.close();
  });

  test('another selection does not replace the draft, it is offered', async () => {
    const { page: form, close } = await openOn('#hostile');
    expect(await quoteOf(form).inputValue()).toBe(said);
    await form.getByRole('button', { name: say('replaceQuote') }).click();
    expect(await quoteOf(form).inputValue()).toMatch(/^=HYPERLINK/);
    await close();
  });

  test('what is typed just before the key for Send goes along, even if the screen was not drawn since', async () => {
    const panel = await world.launched.open('sidepanel.html?tab');
    const note = panel.getByLabel(say('note'), { exact: true });
    await write(panel, 'note', 'the last wor');
    await note.evaluate((field: HTMLTextAreaElement) => {
      field.value = 'the last word';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    });
    await expectSent(panel);
    expect(rowsAbout('the last word').length).toBe(1);
    await panel.close();
  });

  test('18: pressing send twice at once, in two windows: one row', async () => {
    const { page: form, close } = await openOn('#said');
    await write(form, 'note', 'twice');
    const button = form.getByRole('button', { name: say('send'), exact: true });
    await button.dblclick();
    await expectSent(form);
    await close();
    expect(rowsAbout('twice').length).toBe(1);

    const two = await Promise.all(['sidepanel.html?one', 'sidepanel.html?two'].map(world.launched.open));
    await Promise.all(two.map((page) => page.getByRole('radio').first().waitFor()));
    const [one, other] = two;
    if (!one || !other) throw new Error('no two windows');
    await write(one, 'note', 'two windows');
    await expect.poll(() => other.getByLabel(say('note'), { exact: true }).inputValue()).toBe('two windows');
    await Promise.all(two.map(pressSend));
    await expect.poll(() => rowsAbout('two windows').length, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect.poll(async () => (await keptIn(one)).waiting.length, { timeout: 15_000 }).toBe(0);
    expect(rowsAbout('two windows').length).toBe(1);
    await Promise.all(two.map((page) => page.close()));
  });

  test('10: on a page of the browser itself the form opens, says why it is empty, and sends', async () => {
    const version = await world.launched.visit('chrome://version');
    const { page: form, close } = await world.launched.click(version);
    await form.getByText(say('pageUnread')).waitFor();
    expect(await quoteOf(form).inputValue()).toBe('');
    await write(form, 'note', 'no page');
    await pressSend(form);
    await expectSent(form);
    await close();
    await version.close();
    expect(rowsAbout('no page')).toMatchObject([{ 'Page address': '', 'Page title': '' }]);
  });
});
