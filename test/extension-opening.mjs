// How long the popup takes from the navigation to a radio that can be used, with a team of the usual standard.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const openings = 15;
const root = fileURLToPath(new URL('..', import.meta.url));
const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** The usual standard as the sheet tells it when a browser is connected. */
async function toldStandard() {
  const contents = `
    import { slimStandard } from './core/feedback/slim-standard.ts';
    import { usualStandard } from './core/standards/index.ts';
    export const standard = slimStandard(usualStandard);`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).standard;
}

const teamOf = (standard) => ({
  ...{ schema: 1, id: 'figures', endpoint: 'http://127.0.0.1:9/exec', name: 'Figures', device: 'd', token: 't' },
  ...{ agent: 'Ann', standard, standardAt: Date.now(), stopped: null },
});

/** Runs in the page before its own scripts: notes when the first radio was drawn and would take a click. */
function noteRadio() {
  const look = () => {
    if (!document.querySelector('input[type="radio"]:enabled')) return requestAnimationFrame(look);
    // A task behind the frame: by then it is drawn.
    return setTimeout(() => {
      globalThis.usableAt = performance.now();
    });
  };
  requestAnimationFrame(look);
}

async function openOnce(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => globalThis.usableAt !== undefined, undefined, { polling: 20 });
  return page.evaluate(() => globalThis.usableAt);
}

const figuresOf = (what, times) => {
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  return { what, median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
};

/** Median, least and most of fifteen openings, on the processor as it is and at a quarter of it; none without Chromium. */
export async function measureOpening(extension) {
  const executablePath = places.find((path) => path && existsSync(path));
  if (!executablePath) return [];
  const profile = mkdtempSync(join(tmpdir(), 'satisgrade-figures-'));
  const args = [...flags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const viewport = { width: 360, height: 600 };
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: false, viewport, args });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const address = new URL('popup.html', worker.url()).href;
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    const team = teamOf(await toldStandard());
    await page.evaluate((kept) => chrome.storage.local.set({ [`team:${kept.id}`]: kept }), team);
    await page.addInitScript(noteRadio);
    const throttle = await context.newCDPSession(page);
    const figures = [];
    for (const [what, rate] of [
      ['as it is', 1],
      ['at a quarter (4× throttle)', 4],
    ]) {
      await throttle.send('Emulation.setCPUThrottlingRate', { rate });
      // The first fills the caches and does not count.
      await openOnce(page, address);
      const times = [];
      while (times.length < openings) times.push(await openOnce(page, address));
      figures.push(figuresOf(what, times));
    }
    return figures;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
