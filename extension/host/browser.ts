/** Everything the extension asks of the browser, in one place: read this file and you know all its powers. */
import { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  // WXT leaves this type to each project: the one message of `_locales` that code reads.
  interface WxtI18n {
    getMessage: (name: 'locale') => string;
  }
}

/**
 * Our language that fits the browser's own screens, `zh-CN`: each folder of `_locales` names itself, so the popup
 * speaks as the browser names the extension.
 */
export function uiLocale(): string {
  return browser.i18n.getMessage('locale');
}

/** What was stored under a key on this computer; `undefined` when nothing was. */
export async function readLocal(key: string): Promise<unknown> {
  const stored = await browser.storage.local.get(key);
  return stored[key];
}

/** Stores a JSON value on this computer; rejects when the browser has no room for it. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
