import type { Page } from 'playwright-core';
import type {} from './extension-page.ts';

const filling = 'filling';

/** Fills what the browser gives an extension, in one write: every change makes the extension's pages read it all. */
export const fillStorage = (extensionPage: Page): Promise<void> =>
  extensionPage.evaluate(async (key) => {
    const { local } = chrome.storage;
    const left = local.QUOTA_BYTES - (await local.getBytesInUse());
    // The key and the quotes around the value count, too.
    await local.set({ [key]: 'x'.repeat(left - key.length - 2) });
  }, filling);

/** Gives it back. */
export const freeStorage = (extensionPage: Page): Promise<void> =>
  extensionPage.evaluate((key) => chrome.storage.local.remove([key]), filling);
