import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What a browser is started with in tests: no sandbox for root in a container, and no traffic of its own. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The program of a browser: the one that CHROME_PATH names, else the first of the usual places. `null`: none here. */
export function findBrowser(
  named: string | undefined = process.env.CHROME_PATH,
  exists: (path: string) => boolean = existsSync,
): string | null {
  if (named && !exists(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return named || (usualPlaces.find(exists) ?? null);
}

/** Starts the browser, headless. */
export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no browser found');
  return chromium.launch({ executablePath, args: [...browserArguments] });
}

/**
 * Tests that need a browser. Without one they are skipped and said to be so; with REQUIRE_BROWSER=1 that is a failure,
 * so that a machine that must run them cannot pass without.
 */
export function describeInBrowser(what: string, body: () => void): void {
  const browser = findBrowser();
  const advice = 'apt-get install chromium, or set CHROME_PATH to a Chromium or Chrome';
  if (!browser && process.env.REQUIRE_BROWSER === '1')
    test(`${what}: a browser is here`, () => expect(browser, `no browser found: ${advice}`).not.toBeNull());
  else if (!browser) console.warn(`SKIPPED, no browser found: ${what}. To run it: ${advice}`);
  describe.skipIf(!browser)(what, body);
}
