import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The program of Firefox: the one that FIREFOX_PATH names, else the first of the usual places. `null`: none here. */
export function findFirefox(
  named: string | undefined = process.env.FIREFOX_PATH,
  exists: (path: string) => boolean = existsSync,
): string | null {
  if (named && !exists(named)) throw new Error(`FIREFOX_PATH names no file: ${named}`);
  return named || (usualPlaces.find(exists) ?? null);
}

/**
 * Tests that need Firefox. Without one they are skipped and said to be so; with REQUIRE_BROWSER=1 that is a failure, so
 * that a machine that must run them cannot pass without.
 */
export function describeInFirefox(what: string, body: () => void): void {
  const firefox = findFirefox();
  const advice = 'apt-get install firefox-esr, or set FIREFOX_PATH to a Firefox from version 140 on';
  if (!firefox && process.env.REQUIRE_BROWSER === '1')
    test(`${what}: Firefox is here`, () => expect(firefox, `no Firefox found: ${advice}`).not.toBeNull());
  else if (!firefox) console.warn(`SKIPPED, no Firefox found: ${what}. To run it: ${advice}`);
  describe.skipIf(!firefox)(what, body);
}
