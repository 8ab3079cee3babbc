import type { Page } from 'playwright-core';
import type { Kept } from '../../extension/kept/kept.ts';
import { keptOf } from '../../extension/kept/read-kept.ts';
import type { AnswerTo, Ask } from '../../extension/messages.ts';

/** What a page of the extension can ask of the browser, as far as tests do. */
type Powers = {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
      getBytesInUse(): Promise<number>;
      readonly QUOTA_BYTES: number;
    };
  };
  readonly runtime: { sendMessage(question: unknown): Promise<unknown> };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly alarms: { getAll(): Promise<readonly { readonly name: string }[]> };
};

declare global {
  // Only inside pages of the extension.
  var chrome: Powers;
}

export const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => chrome.storage.local.get(null));

/** What is stored, as the extension reads it. */
export const keptIn = async (page: Page): Promise<Kept> => keptOf(await stored(page));

export const store = (page: Page, values: Record<string, unknown>): Promise<void> =>
  page.evaluate((wanted) => chrome.storage.local.set(wanted), values);

/** Asks the background as the extension's own pages do, and so wakes it. */
export async function askBackground<A extends Ask>(page: Page, question: A): Promise<AnswerTo<A>> {
  const told = await page.evaluate((asked) => chrome.runtime.sendMessage(asked), question as unknown as object);
  return (told as { readonly answer: AnswerTo<A> }).answer;
}

/** The sign on the extension's button. */
export const badge = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));

export const alarms = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
