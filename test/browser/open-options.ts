import type { Page } from 'playwright-core';
import type { Sent } from '../../extension/history/sent.ts';
import { keys } from '../../extension/kept/keys.ts';
import { type Settings, usualSettings } from '../../extension/kept/settings.ts';
import type { Waiting } from '../../extension/queue/waiting.ts';
import type { Team } from '../../extension/team/team.ts';
import { store, stored } from '../end-to-end/extension-page.ts';
import { type Launched, launchExtension } from '../end-to-end/launch.ts';

/** What is kept when the page opens. */
export type Seed = {
  readonly teams?: readonly Team[];
  readonly waiting?: readonly Waiting[];
  readonly sent?: readonly Sent[];
  readonly settings?: Partial<Settings>;
};

export type OpenOptions = {
  readonly launched: Launched;
  readonly page: Page;
  /** Keeps this and nothing else, and opens the page anew at a place (`#queue`). */
  readonly show: (seed: Seed, place?: string) => Promise<void>;
};

/** The options page in a browser that has the built extension and nothing else. */
export async function openOptions(locale: 'en' | 'zh-CN' | 'zh-TW'): Promise<OpenOptions> {
  const launched = await launchExtension({ port: 1, locale });
  const page = await launched.open('options.html');
  const show = async (seed: Seed, place = '') => {
    // Between two pages, so that the one that is open does not draw what is only half there.
    await page.goto(`${launched.origin}/options.html`);
    await page.evaluate((all) => chrome.storage.local.remove(all), Object.keys(await stored(page)));
    await store(page, valuesOf(seed));
    await page.goto('about:blank');
    await page.goto(`${launched.origin}/options.html${place}`);
    await page.locator('footer').waitFor();
  };
  return { launched, page, show };
}

const valuesOf = ({ teams = [], waiting = [], sent = [], settings = {} }: Seed): Record<string, unknown> => ({
  [keys.settings]: { ...usualSettings, ...settings },
  ...Object.fromEntries(teams.map((team) => [keys.team(team.id), team])),
  ...Object.fromEntries(waiting.map((one) => [keys.waiting(one.item.id), one])),
  ...Object.fromEntries(sent.map((one) => [keys.sent(one.item.id), one])),
});
