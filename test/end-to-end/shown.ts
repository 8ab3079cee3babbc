import type { CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** A page of the extension outside the tabs: the popup at its button, the side panel. */
export type Shown = {
  readonly page: Page;
  /** Closes it, if it is still open, and lets go of it. */
  readonly close: () => Promise<void>;
};

const deadlineMs = 10_000;

/**
 * Waits for such a page. The browser's own connection never shows it, and a new one only if it is made after the page is
 * there.
 * @param address of the browser's debugging port
 */
export async function findShown(cdp: CDPSession, address: string, url: string): Promise<Shown> {
  const until = Date.now() + deadlineMs;
  while (Date.now() < until) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const isThere = targetInfos.some((target) => target.url.startsWith(url));
    const found = isThere ? await connect(address, url) : null;
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`nothing is shown at ${url}`);
}

async function connect(address: string, url: string): Promise<Shown | null> {
  const browser = await chromium.connectOverCDP(address);
  const page = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((one) => one.url().startsWith(url));
  if (!page) {
    await browser.close();
    return null;
  }
  const close = async (): Promise<void> => {
    if (!page.isClosed()) await page.close();
    await browser.close();
  };
  return { page, close };
}
