import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { type OpenPopup, openPopup, seededTeam, teamId } from './open-popup.ts';
import { waiting } from './options-samples.ts';

const open = async ({ reopen, page }: OpenPopup, standard: string, more: object = {}) => {
  await reopen({ ...seededTeam(standard), ...more });
  await page.getByRole('radio').first().waitFor();
};

/** Answers every question by the same key. */
const answerAll = async (page: Page, key: string) => {
  for (const group of await page.locator('fieldset').all()) {
    await group.getByRole('radio').first().focus();
    await page.keyboard.press(key);
  }
};

/** Where the rows and their buttons stand; sides in whole pixels. */
const rows = (page: Page) =>
  page.locator('fieldset').evaluateAll((groups) =>
    groups.map((group) => {
      const sides = [...group.querySelectorAll('.level')].map((one) => one.getBoundingClientRect());
      const { top, height } = group.getBoundingClientRect();
      const lines = new Set(sides.map((side) => Math.round(side.top + side.height / 2)));
      const title = group.querySelector('legend')?.getBoundingClientRect();
      return {
        place: [Math.round(top), Math.round(height)],
        lines: lines.size,
        isBeside: title !== undefined && title.right <= (sides[0]?.left ?? 0) && title.top < (sides[0]?.bottom ?? 0),
      };
    }),
  );

describeInBrowser('the places in the popup', () => {
  describe.each(['en', 'zh-CN', 'zh-TW'] as const)('in %s', (locale) => {
    let popup: OpenPopup;
    let page: Page;
    beforeAll(async () => {
      popup = await openPopup(locale);
      page = popup.page;
    });
    afterAll(() => popup?.close());

    describe.each([360, 345])('%i pixels wide', (width) => {
      test('choosing a level moves nothing, and all buttons of a question stand in one line beside it', async () => {
        await page.setViewportSize({ width, height: 600 });
        await open(popup, 'weighted-procedure');
        const before = await rows(page);
        expect(before.map(({ lines, isBeside }) => [lines, isBeside])).toEqual(Array(7).fill([1, true]));
        for (const key of ['2', '4', 'n']) {
          await answerAll(page, key);
          expect(await rows(page)).toEqual(before);
        }
      });

      test('what waits, and every way out, stand in one line', async () => {
        await page.setViewportSize({ width, height: 600 });
        const one = waiting(1, 'Acme', { team: teamId });
        await open(popup, 'weighted-procedure', { [`outbox:${one.item.id}`]: one });
        await page.locator('.links a[href$=queue]').waitFor();
        const tops = await page
          .locator('.links > *')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        expect(new Set(tops).size).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });

      // Five levels of dissatisfaction open every case that the standard knows.
      test('cases take the whole width under Send, and leave two thirds of the popup to the answers', async () => {
        await page.setViewportSize({ width, height: 600 });
        await open(popup, 'five-point');
        await answerAll(page, '1');
        const line = page.locator('.case').first();
        await line.waitFor();
        const [foot, send, first] = await Promise.all(
          [page.locator('.foot'), page.locator('.send'), line].map((one) => one.boundingBox()),
        );
        if (!foot || !send || !first) throw new Error('not shown');
        expect(first.width).toBeGreaterThan(foot.width - 32);
        expect(first.y).toBeGreaterThanOrEqual(send.y + send.height);
        expect(foot.height).toBeLessThan(160);
        expect(await line.getAttribute('title')).toBe((await line.textContent()) ?? '');
      });
    });
  });
});
