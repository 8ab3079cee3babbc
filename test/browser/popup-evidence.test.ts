import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { type OpenPopup, openPopup, seededTeam } from './open-popup.ts';

const result = (page: Page) => page.getByRole('region', { name: 'Result' }).getByRole('status');

describeInBrowser('the popup by evidence and by descriptors', () => {
  let popup: OpenPopup;
  let page: Page;
  beforeAll(async () => {
    popup = await openPopup('en');
    page = popup.page;
  });
  afterAll(() => popup?.close());

  const open = async (standard: string) => {
    await popup.reopen(seededTeam(standard));
    await page.getByRole('radio').first().waitFor();
  };
  const outbox = async () => Object.keys(await popup.stored()).filter((key) => key.startsWith('outbox:'));
  const findings = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

  // S4: spoken praise is scored 80–90, 85 unless somebody picks; its verdict is "very satisfied".
  test('S4: the form of the feedback sets the range, the middle is the score until one is picked', async () => {
    await open('construction-evidence');
    await page.keyboard.press('6');
    await expect.poll(() => result(page).innerText()).toMatch(/85\s+Grade\s+very satisfied/);
    const score = page.getByRole('spinbutton', { name: 'Score, 80–90' });
    await page.keyboard.press('Tab');
    await page.keyboard.type('88');
    await expect.poll(() => result(page).innerText()).toMatch(/88\s+Grade\s+very satisfied/);
    await score.fill('95');
    expect(await page.getByRole('alert').innerText()).toBe('95 is not possible here: "Spoken praise" allows 80–90.');
    expect(await result(page).innerText()).toMatch(/No score yet/);
    expect(await findings()).toEqual([]);
  });

  test('S4: a score outside its range is not sent: the focus goes to it', async () => {
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('number');
    expect(await outbox()).toEqual([]);
  });

  test('S4: what was chosen is there again when the popup opens; another form begins a new score', async () => {
    await page.getByRole('spinbutton').fill('81.5');
    await page.reload();
    await expect.poll(() => page.getByRole('spinbutton').inputValue()).toBe('81.5');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('1');
    expect(await page.getByRole('spinbutton', { name: 'Score, 0 to below 40' }).inputValue()).toBe('');
    await expect.poll(() => result(page).innerText()).toMatch(/20\s+Grade\s+complaint/);
  });

  test('S4: a link that no sheet takes is told of', async () => {
    await page.getByRole('textbox', { name: 'Link to it' }).fill('letters/17.pdf');
    await expect.poll(() => page.getByText('The sheet takes only addresses').count()).toBe(1);
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('letters/17.pdf');
    expect(await outbox()).toEqual([]);
    await page.getByRole('textbox', { name: 'Link to it' }).fill('www.letters.example/17.pdf');
    await expect.poll(() => page.getByText('The sheet takes only addresses').count()).toBe(0);
    await page.getByRole('spinbutton').fill('');
    await page.keyboard.press('Control+Enter');
    await expect.poll(outbox).toHaveLength(1);
    expect(JSON.stringify(await popup.stored())).toContain('"link":"https://www.letters.example/17.pdf"');
  });

  // S1: product quality, the lowest level.
  test('S1: every level says what it means while somebody rates', async () => {
    await open('descriptor-rubric');
    const group = page.getByRole('group', { name: 'Product quality' });
    const shown = await group.getByRole('radio').evaluateAll((all) => all.map((one) => one.parentElement?.innerText));
    expect(shown.map((text) => text?.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^1 .*unstable/),
      expect.stringMatching(/^2 .*acceptable/),
      expect.stringMatching(/^3 .*reliable/),
      'N/A',
    ]);
    expect(await group.getByRole('radio', { name: /^1 average\W.*unstable/ }).count()).toBe(1);
    expect(await findings()).toEqual([]);
  });
});
