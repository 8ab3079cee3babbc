import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { slimStandard } from '../../core/feedback/slim-standard.ts';
import { standardById } from '../../core/standards/index.ts';
import type { Capture } from '../../extension/capture/capture.ts';
import type { Team } from '../../extension/team/team.ts';
import { browserArguments, findBrowser } from './chromium.ts';
import { builtExtension } from './extension-build.ts';

/** A form of the built extension in a tab of a browser that has nothing else. */
export type OpenPopup = {
  readonly page: Page;
  /** Opens a page of the extension anew with these things stored and nothing else; `popup.html` unless named. */
  readonly reopen: (stored: object, name?: string) => Promise<void>;
  /** All that is stored on this computer. */
  readonly stored: () => Promise<Readonly<Record<string, unknown>>>;
  /** Hands over what the page's menu was chosen on, as the background does. */
  readonly capture: (captured: Capture) => Promise<void>;
  /** Stores more, as another page of ours would. */
  readonly store: (stored: object) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const teamId = 'team-of-tests';

/** A team that grades by a built-in standard, as it stands in storage. Its sheet is nowhere, so nothing arrives. */
export const seededTeam = (standard: string, more: Partial<Team> = {}): Readonly<Record<string, Team>> => {
  const found = standardById(standard);
  if (found === null) throw new Error(`unknown standard: ${standard}`);
  const team: Team = {
    ...{ schema: 1, id: teamId, endpoint: 'http://127.0.0.1:9/exec', name: 'Support team', device: 'd1', token: 't1' },
    ...{ agent: 'Ann', standard: slimStandard(found), standardAt: Date.now(), stopped: null, ...more },
  };
  return { [`team:${team.id}`]: team };
};

type StorageArea = {
  readonly clear: () => Promise<void>;
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly set: (items: object) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
};
type Chrome = { readonly chrome: { readonly storage: { readonly local: StorageArea; readonly session: StorageArea } } };

/** Opens the popup in a fresh profile at the size of a real popup; `locale` is the browser's own language. */
export async function openPopup(locale: 'en' | 'zh-CN' | 'zh-TW'): Promise<OpenPopup> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no browser found');
  const extension = realpathSync(builtExtension('chrome'));
  const profile = mkdtempSync(join(tmpdir(), 'satisgrade-popup-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    // Linux takes the language from the environment, other systems from the flag.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    viewport: { width: 360, height: 600 },
    args: [
      '--headless=new',
      ...browserArguments,
      `--lang=${locale}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const address = `chrome-extension://${unpackedId(extension)}`;
  const store = (stored: object) =>
    page.evaluate((items) => (globalThis as unknown as Chrome).chrome.storage.local.set(items), stored);
  return {
    page,
    store,
    capture: (captured) =>
      page.evaluate((items) => (globalThis as unknown as Chrome).chrome.storage.session.set(items), { captured }),
    reopen: async (stored, name = 'popup.html') => {
      // Not the form itself: it would take what is stored as its own change.
      await page.goto(`${address}/manifest.json`);
      await page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.clear());
      await store(stored);
      await page.goto(`${address}/${name}`);
    },
    stored: () => page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get(null)),
    remove: (keys) =>
      page.evaluate((gone) => (globalThis as unknown as Chrome).chrome.storage.local.remove(gone), keys),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The id that Chromium gives to an unpacked folder: the first 16 bytes of its path's SHA-256, written with a–p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
