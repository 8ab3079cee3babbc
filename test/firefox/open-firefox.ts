import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { builtExtension } from '../browser/extension-build.ts';
import { findFirefox } from './find-firefox.ts';
import { type Marionette, openMarionette } from './marionette.ts';

/** A Firefox that has the built extension and nothing else. */
export type OpenFirefox = {
  readonly marionette: Marionette;
  readonly goTo: (address: string) => Promise<void>;
  /** Runs the body of an async function in the open page; its arguments stand in `args`. The result is plain data. */
  readonly run: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** The same in the browser's own window around the page. */
  readonly runInWindow: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Address of a page of the extension, such as `popup.html`. */
  readonly addressOf: (page: string) => string;
  readonly close: () => Promise<void>;
};

const patienceMs = 45_000;
const id = 'satisgrade@satisgrade.example';

const preferences = (uuid: string): Readonly<Record<string, string | number | boolean>> => ({
  // 0: any free port, which Firefox writes into the profile.
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'browser.aboutwelcome.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
});

/** Starts Firefox without a screen in a fresh profile and installs the extension as a person would for a try. */
export async function openFirefox(): Promise<OpenFirefox> {
  const program = findFirefox();
  if (program === null) throw new Error('no Firefox found');
  const extension = builtExtension('firefox');
  const uuid = randomUUID();
  const profile = mkdtempSync(join(tmpdir(), 'satisgrade-firefox-'));
  const lines = Object.entries(preferences(uuid)).map(
    (entry) => `user_pref(${entry.map((one) => JSON.stringify(one))});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(program, flags, { env: { ...process.env, HOME: profile }, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const close = async () => {
    firefox.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const marionette = await openMarionette(await portOf(profile, () => firefox.exitCode !== null));
    const { send } = marionette;
    await send('WebDriver:NewSession', { capabilities: {} });
    await send('WebDriver:SetTimeouts', { script: patienceMs });
    await send('Addon:Install', { path: extension, temporary: true });
    await closeWelcome(marionette);
    const run = async (body: string, ...args: readonly unknown[]) =>
      unwrap(await send('WebDriver:ExecuteAsyncScript', { script: wrap(body), args }));
    return {
      marionette,
      goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
      run,
      runInWindow: async (body, ...args) => {
        await send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await run(body, ...args);
        } finally {
          await send('Marionette:SetContext', { value: 'content' });
        }
      },
      addressOf: (page) => `moz-extension://${uuid}/${page}`,
      close: async () => {
        marionette.close();
        await close();
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** The body as Firefox wants it: a function that is told where to put its result. */
const wrap = (body: string): string => `
  const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
  (async () => { ${body} })().then((value) => done({ value }), (error) => done({ fault: String(error) }));`;

function unwrap(answer: unknown): unknown {
  const { value } = answer as { readonly value: { readonly value?: unknown; readonly fault?: string } };
  if (value.fault !== undefined) throw new Error(value.fault);
  return value.value;
}

/** Closes the tab that the extension opens when it is new, so that the first tab is in front again. */
async function closeWelcome({ send }: Marionette): Promise<void> {
  const [first, welcome] = await soon('no page to connect on was opened', async () => {
    const handles = (await send('WebDriver:GetWindowHandles')) as readonly string[];
    return handles.length > 1 ? handles : null;
  });
  await send('WebDriver:SwitchToWindow', { handle: welcome });
  await send('WebDriver:CloseWindow');
  await send('WebDriver:SwitchToWindow', { handle: first });
}

async function soon<T>(fault: string, look: () => Promise<T | null>): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > until) throw new Error(`${fault} within ${patienceMs} ms`);
    await pause(100);
  }
}

/** The port that Firefox writes into its profile. */
function portOf(profile: string, hasEnded: () => boolean): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return soon('Firefox opened no line', async () => {
    if (hasEnded()) throw new Error('Firefox ended at once');
    return (existsSync(file) && Number(readFileSync(file, 'utf8'))) || null;
  });
}
