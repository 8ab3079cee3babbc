import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Answer, openSidebar } from './open-sidebar.ts';

/** A screen of the sidebar as people need it: no accessibility fault in light or dark, no sideways scrolling, one scrollbar. */
export async function checkScreen(
  browser: Browser,
  answer: Answer,
  go: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page, complaints, close } = await openSidebar(browser, answer);
  try {
    await go(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // The sidebar has no frames: without them axe needs no second page to put its findings together.
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    // 150 is 300 at 200 %.
    for (const width of [300, 150]) {
      await page.setViewportSize({ width, height: 600 });
      const widths = await page.$$eval('html, main', (all) => all.map((one) => one.scrollWidth - one.clientWidth));
      expect(widths).toEqual([0, 0]);
    }
    // The page itself has no scrollbar.
    await page.setViewportSize({ width: 300, height: 860 });
    expect(await page.$eval('html', (all) => all.scrollHeight - all.clientHeight)).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
}
