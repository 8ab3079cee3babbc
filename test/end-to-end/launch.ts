import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/chromium.ts';
import { builtExtension } from '../browser/extension-build.ts';
import { standInHosts } from './google-stand-in.ts';
import { findShown, type Shown } from './shown.ts';

export type Launch = {
  /** Port of the stand-in for Google. */
  readonly port: number;
  /** The browser's own language. */
  readonly locale?: 'en' | 'zh-CN' | 'zh-TW';
  /** A profile that an earlier browser left. */
  readonly profile?: string;
  /** Folder of another extension than ours. */
  readonly extension?: string;
};

/** A browser with the built extension and nothing else. */
export type Launched = {
  readonly context: BrowserContext;
  /** `chrome-extension://ID`. */
  readonly origin: string;
  readonly profile: string;
  /** Opens a page of the extension in a tab. */
  readonly open: (path: string) => Promise<Page>;
  /** Opens a page of the web in front. */
  readonly visit: (address: string) => Promise<Page>;
  /** Clicks the extension's button while a page is in front: it may be read from then on, and the popup opens. */
  readonly click: (page: Page) => Promise<Shown>;
  /** A page of the extension that the browser shows outside its tabs, once it is there. */
  readonly shown: (path: string) => Promise<Shown>;
  /** Ends the background, in the middle of whatever it does. */
  readonly stopWorkers: () => Promise<void>;
  /** Ends the browser and keeps the profile. */
  readonly quit: () => Promise<string>;
  /** Ends the browser and removes the profile. */
  readonly close: () => Promise<void>;
};

const mapped = (port: number): string => standInHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',');

/** Starts a browser whose ways to Google lead to the stand-in. */
export async function launchExtension({ port, locale = 'en', profile: given, extension }: Launch): Promise<Launched> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no browser found');
  const folder = extension ?? builtExtension('chrome');
  const profile = given ?? mkdtempSync(join(tmpdir(), 'satisgrade-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    // Linux takes the language from the environment, other systems from the flag.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    args: [
      '--headless=new',
      ...browserArguments,
      '--ignore-certificate-errors',
      `--lang=${locale}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--remote-debugging-port=0',
      `--host-resolver-rules=${mapped(port)}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const origin = `chrome-extension://${id}`;
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const cdp = await browser.newBrowserCDPSession();
  const [debugPort] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const [first] = context.pages();
  const page = first ?? (await context.newPage());
  const workers = await context.newCDPSession(page);
  await workers.send('ServiceWorker.enable');

  const goTo = async (address: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.goto(address);
    return opened;
  };
  const shown = (path: string): Promise<Shown> => findShown(cdp, `http://127.0.0.1:${debugPort}`, `${origin}/${path}`);
  const quit = async (): Promise<string> => {
    await context.close();
    return profile;
  };
  return {
    context,
    origin,
    profile,
    open: (path) => goTo(`${origin}/${path}`),
    visit: goTo,
    click: async (front) => {
      await front.bringToFront();
      await clickButton(cdp, id, front.url());
      return shown('popup.html');
    },
    shown,
    stopWorkers: async () => {
      await workers.send('ServiceWorker.stopAllWorkers');
    },
    quit,
    close: async () => {
      await quit();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The real button. It takes the target of a tab; that of its page is refused. */
async function clickButton(cdp: CDPSession, id: string, url: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find((target) => target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  // Playwright does not know this method yet.
  const send = cdp.send.bind(cdp) as (method: string, args: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
}
