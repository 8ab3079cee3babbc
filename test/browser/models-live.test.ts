import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { serveBook } from '../../apps-script/local/page/serve.ts';
import { hostWith, seeded, sidebarFiles } from '../apps-script/add-on.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { openSidebarOnS12 } from './open-sidebar-on.ts';
import { heading, press } from './sidebar-steps.ts';

const levels = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];
const patience = { timeout: 60_000 };

/** As many complete responses as prediction needs: three questions that go together. */
function survey(): string {
  const draw = seeded(3);
  const rows = Array.from({ length: 120 }, () => {
    const mood = draw() * 3.5;
    return ['2026-10-02 10:00', ...[1, 2, 3].map(() => levels[Math.floor(mood + draw() * 1.5)])];
  });
  const header = ['Timestamp', ...['Care', 'Speed', 'Price'].map((name) => `How satisfied are you? [${name}]`)];
  return [header, ...rows].map((row) => row.join(',')).join('\n');
}

describeInBrowser('the Models report on the local host', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('the menu opens it, the inputs are shown, and the models are worked out and shown', async () => {
    const files = sidebarFiles();
    const host = hostWith(survey(), { files });
    host.call('onOpen');
    host.call('gradeResponses');
    const getResource = () => toSpreadsheetResource(host.book);
    const served = await serveBook({ bridge: openBridge(host, { files }), getResource, port: 0, language: 'en' });
    onTestFinished(() => served.close());
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(served.address);
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Models report' }).click();
    const inside = page.frameLocator('aside iframe');
    await inside.getByRole('heading', { level: 1, name: 'Models report' }).waitFor(patience);
    const tab = (name: string) => page.getByRole('tab', { name, exact: true, selected: true });
    await inside.getByRole('button', { name: 'Fill in the model inputs' }).click();
    await tab('Model inputs').waitFor(patience);
    // The host answers in this process: what is told meanwhile is written down by the page itself.
    await inside.getByRole('status').evaluate((status) => {
      const note = () =>
        document.body.setAttribute('data-told', `${document.body.dataset.told}\n${status.textContent}`);
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await inside.getByRole('button', { name: 'Work out the models' }).click();
    await inside.getByRole('button', { name: 'Show the tab' }).click(patience);
    await tab('Models').waitFor(patience);
    const told = await inside.locator('body').getAttribute('data-told');
    for (const done of [0, 1, 2, 3, 4]) expect(told).toContain(`${done} of 6 parts done`);
    // Of a standard with any aspects nobody keeps weights.
    expect(await inside.getByRole('button', { name: 'Try these weights' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('weights that a model found are tried out as rules, and only a person saves them', async () => {
    const { page, calls, complaints, host, close } = await openSidebarOnS12(browser, 'en_US');
    onTestFinished(close);
    await page.getByLabel('Standard').selectOption('weighted-procedure');
    await press(page, 'Check columns');
    await press(page, /^Grade/);
    await heading(page, 'Result');
    await press(page, 'More');
    await press(page, 'Models report');
    await press(page, 'Work out the models');
    const card = page.getByRole('listitem').filter({ hasText: 'Weights by entropy' });
    await card.waitFor(patience);
    const weights = (await card.locator('dd').allInnerTexts()).map(Number);
    expect(weights.length).toBe(7);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
    const titles = await card.locator('dt').allInnerTexts();
    await card.getByRole('button', { name: 'Try these weights' }).click();
    await heading(page, 'What if');
    for (const [place, title] of titles.entries())
      expect(Number(await page.getByLabel(title, { exact: true }).first().inputValue())).toBe(weights[place]);
    expect(await page.locator('output').last().innerText()).toBe('Sum of the weights: 100');
    await page.getByRole('heading', { name: 'What would come of it' }).waitFor(patience);
    expect(calls.map(([method]) => method)).not.toContain('saveStandard');
    expect(host.book.sheets.map(({ title }) => title)).toContain('Models');
    expect(complaints).toEqual([]);
  });
});
