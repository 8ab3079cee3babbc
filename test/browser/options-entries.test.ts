import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptIn } from '../end-to-end/extension-page.ts';
import { describeInBrowser } from './chromium.ts';
import { type OpenOptions, openOptions } from './open-options.ts';
import { full, item, sent, team } from './options-samples.ts';

describeInBrowser("one's own entries on the options page", () => {
  let options: OpenOptions;
  let page: Page;
  beforeAll(async () => {
    options = await openOptions('en');
    page = options.page;
  });
  afterAll(() => options?.launched.close());
  const rows = () => page.locator('#entries li').allInnerTexts();

  test('those that wait on top, then the latest, by what the sheet says', async () => {
    await options.show(full());
    const told = (await rows()).map((row) => row.replace(/\s+/g, ' '));
    expect(told).toEqual([
      expect.stringMatching(/^Coil B · 83 .* Sending .*Ticket 4$/),
      expect.stringMatching(/^Bolt B · 83 .* Stuck .*Ticket 3$/),
      expect.stringMatching(/^quote 2 B · 83 .* Stuck .*Ticket 2$/),
      expect.stringMatching(/^Acme B · 83 .* Waiting .*Ticket 1$/),
      expect.stringMatching(/^Acme C · 71 .* Sent .* Row 12 .*Ticket 12$/),
      expect.stringMatching(/^Drum C · 71 .* Row deleted in the sheet .*Ticket 11$/),
      expect.stringMatching(/^Edge no grade .* Row 10 .*Ticket 10$/),
    ]);
  });

  test('are filtered by any of their texts', async () => {
    await options.show(full());
    await page.getByRole('searchbox').fill(' ACME ');
    expect(await rows()).toHaveLength(2);
    expect(await page.locator('#entries').getByRole('status').innerText()).toBe('2 of 7 shown');
    await page.getByRole('searchbox').fill('note 11');
    expect(await rows()).toHaveLength(1);
  });

  test('link to pages of the web alone', async () => {
    const addressed = (n: number, url: string) => sent(n, `C${n}`, { item: { ...item(n, `C${n}`), url } });
    await options.show({
      teams: [team('A')],
      sent: [addressed(3, 'https://desk.example/3'), addressed(2, 'javascript:alert(1)'), addressed(1, 'file:///etc')],
    });
    const links = page.locator('#entries a');
    expect(
      await links.evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.getAttribute('rel')])),
    ).toEqual([['https://desk.example/3', 'noopener noreferrer']]);
  });

  test('a title of 500 characters takes one line', async () => {
    const long = 'Complaint about the delivery '.repeat(20).slice(0, 500);
    await options.show({ teams: [team('A')], sent: [sent(1, 'C1', { item: { ...item(1, 'C1'), title: long } })] });
    const link = page.locator('#entries .page a');
    expect((await link.boundingBox())?.height).toBeLessThan(30);
    expect(await link.getAttribute('title')).toBe(`${long}\n${item(1, 'C1').url}`);
  });

  test('are forgotten after a question; what waits stays', async () => {
    await options.show(full());
    await page.getByRole('button', { name: 'Forget these' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget these' }).click();
    await expect.poll(async () => (await keptIn(page)).sent).toEqual([]);
    await expect.poll(async () => (await rows()).length).toBe(4);
    expect((await keptIn(page)).waiting).toHaveLength(4);
  });
});
