import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { type OpenPopup, openPopup, seededTeam, teamId } from './open-popup.ts';

const url = 'https://acme.zendesk.com/tickets/4711?view=all#c3';
const captured = { page: { url, title: 'Ticket 4711' }, selection: 'Very friendly!', isRestricted: false };
const draftKey = 'draft:https://acme.zendesk.com/tickets/4711?view=all';

describeInBrowser('what the page gave', () => {
  let popup: OpenPopup;
  let page: Page;
  beforeAll(async () => {
    popup = await openPopup('en');
    page = popup.page;
  });
  afterAll(() => popup?.close());

  const quote = () => page.getByRole('textbox', { name: 'Quote' });
  const draft = async () => (await popup.stored())[draftKey];
  const item = {
    ...{
      id: '22222222-2222-4222-8222-222222222222',
      createdAt: '2026-11-21T10:00:00.000Z',
      channel: 'email',
      answers: {},
    },
    ...{ standard: { id: 'weighted-procedure', version: 1 }, url, customer: 'Acme', agent: 'Ann' },
    client: { score: 85, grade: 'B', core: '0.1.0' },
  };
  const day = 24 * 3_600_000;
  const sent = {
    schema: 1,
    team: teamId,
    item,
    page: draftKey.slice('draft:'.length),
    sentAt: Date.now() - day,
    row: 7,
    score: 85,
    grade: 'B',
  };
  beforeEach(async () => {
    await popup.reopen({ ...seededTeam('weighted-procedure'), [`sent:${item.id}`]: sent });
    await page.getByRole('radio').first().waitFor();
    await popup.capture(captured);
    await expect.poll(() => quote().inputValue()).toBe('Very friendly!');
  });

  test('fills quote, page and channel, and says where from', async () => {
    await page.getByText('filled from this page').waitFor();
    await page.getByText('Ticket 4711 · acme.zendesk.com/tickets/4711', { exact: true }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Channel' }).inputValue()).toBe('helpdesk');
    await page.getByText('Logged on this page before: yesterday, B · 85').waitFor();
  });

  test('a title written from right to left leaves the address whole, behind it', async () => {
    await popup.capture({ ...captured, page: { url: 'https://10.0.0.5/tickets/4711', title: 'שלום' } });
    await page.getByText('10.0.0.5/tickets/4711').waitFor();
    const [title, address] = await page.locator('.page .cut').evaluate((line) => {
      const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const boxes = [];
      const range = document.createRange();
      while (text.nextNode()) {
        if (!/\p{L}|\d/u.test(text.currentNode.textContent ?? '')) continue;
        range.selectNode(text.currentNode);
        boxes.push([...range.getClientRects()].map(({ left, right }) => [left, right]));
      }
      return boxes;
    });
    expect([title?.length, address?.length]).toEqual([1, 1]);
    expect(address?.[0]?.[0]).toBeGreaterThan(title?.[0]?.[1] ?? 0);
  });

  test('names the customers of before', async () => {
    const names = await page
      .locator('#customers option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(names).toEqual(['Acme']);
  });

  test('the address is sent whole only where that is asked for', async () => {
    await page.getByRole('checkbox', { name: 'Full address' }).check();
    await page.getByText('acme.zendesk.com/tickets/4711?view=all#c3').waitFor();
    await expect.poll(draft).toMatchObject({ keepsQuery: true });
  });

  test('the quote is cleared by one click, and is no quote of the page once it is changed', async () => {
    await quote().fill('Very friendly, Ann!');
    await expect.poll(() => page.getByText('filled from this page').count()).toBe(0);
    await expect.poll(draft).toMatchObject({ quote: 'Very friendly, Ann!', isQuoteFilled: false });
    await popup.capture({ ...captured, selection: 'Second words' });
    await page.getByRole('button', { name: 'Replace quote with new selection' }).click();
    await expect.poll(() => quote().inputValue()).toBe('Second words');
    await page.getByRole('button', { name: 'Clear the quote' }).click();
    await expect.poll(() => quote().inputValue()).toBe('');
  });

  test('another page begins another entry, and the one before is kept', async () => {
    await page.getByRole('textbox', { name: 'Note' }).fill('not sent yet');
    await expect.poll(draft).toMatchObject({ note: 'not sent yet' });
    await popup.capture({ ...captured, page: { url: 'https://shop.example.com/reviews', title: 'Reviews' } });
    await page.getByText('Reviews · shop.example.com/reviews').waitFor();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('');
    expect(await draft()).toMatchObject({ note: 'not sent yet' });
    await popup.capture(captured);
    await expect.poll(() => page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('not sent yet');
  });

  test('a page that cannot be read gives a form that says so', async () => {
    await popup.capture({ page: { url: '', title: '' }, selection: '', isRestricted: true });
    await page.getByText('This page does not let extensions read it.').waitFor();
    await expect.poll(() => quote().inputValue()).toBe('');
    expect(await page.getByRole('radio').first().isEnabled()).toBe(true);
  });
});
