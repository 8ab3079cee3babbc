import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './chromium.ts';
import { builtExtension } from './extension-build.ts';

/** The popup in a tab of a browser that has the built extension and nothing else. */
export type OpenPopup = { readonly page: Page; readonly close: () => Promise<void> };

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
  await page.goto(`chrome-extension://${unpackedId(extension)}/popup.html`);
  await page.getByRole('radio').first().waitFor();
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, close };
}

/** The id that Chromium gives to an unpacked folder: the first 16 bytes of its path's SHA-256, written with a–p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
