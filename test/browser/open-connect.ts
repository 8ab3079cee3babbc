import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../core/text/schema.ts';
import type { Paired } from '../../extension/messages.ts';
import type { PairingLink } from '../../extension/team/pairing-link.ts';

const entry = `
  import { h, render } from 'preact';
  import { Connect } from './extension/components/pairing/Connect.tsx';
  import { pairing } from './extension/text/pairing.ts';
  import { fill } from './extension/text/say.ts';
  window.start = ({ language, link, agent }) => {
    document.documentElement.lang = language;
    const words = { language, say: (key, args) => fill(pairing[key][language], args) };
    const onPaired = (team) => { document.title = 'paired ' + team; };
    render(h(Connect, { words, link, agent, pair: window.pair, onPaired }), document.querySelector('main'));
  };`;

const css = () =>
  ['extension/pages/page.css', 'extension/components/pairing/connect.css']
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

async function pageOf(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'js' },
    ...{ bundle: true, write: false, format: 'iife', jsx: 'automatic', jsxImportSource: 'preact' },
  });
  return `<!doctype html><html lang="en"><head><title>Connect</title><meta name="viewport" content="width=device-width">
    <style>${css()}</style></head><body><main><h1 class="unseen">Satisgrade</h1></main><script>${outputFiles[0]?.text ?? ''}</script></body></html>`;
}

export type Given = {
  readonly link?: PairingLink | null;
  readonly agent?: string;
  readonly language?: Language;
  /** What the background answers; rejects where it could not be woken. */
  readonly pair?: (link: PairingLink, agent: string) => Promise<Paired>;
};

/** What the background was asked. */
export type Asked = readonly [link: PairingLink, agent: string];

export type OpenConnect = {
  readonly page: Page;
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
};

/** The screen that connects, alone on a page as wide as the popup. */
export async function openConnect(browser: Browser, given: Given = {}): Promise<OpenConnect> {
  const { link = null, agent = '', language = 'en', pair = async () => ({ kind: 'paired', team: 't1' }) } = given;
  const context = await browser.newContext({ viewport: { width: 360, height: 600 } });
  const page = await context.newPage();
  const asked: Asked[] = [];
  await page.exposeFunction('pair', (to: PairingLink, who: string) => {
    asked.push([to, who]);
    return pair(to, who);
  });
  await page.setContent(await pageOf());
  await page.evaluate((start) => (window as unknown as { start: (given: unknown) => void }).start(start), {
    ...{ link, agent, language },
  });
  return { page, asked, close: () => context.close() };
}
