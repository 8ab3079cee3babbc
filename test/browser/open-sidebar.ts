import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** What the add-on answers to a call: a value that is sent as JSON, or a promise of one; `never` answers not at all. */
export type Answer = (method: string, input: never) => unknown;
export const never = Symbol('never');

export type OpenSidebar = {
  readonly page: Page;
  /** Calls as they came: method and input. */
  readonly calls: (readonly [method: string, input: unknown])[];
  /** Everything the page complained about. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
};

const address = 'https://sidebar.test/';
const html = readFileSync(new URL('../../apps-script/dist/Sidebar.html', import.meta.url), 'utf8');
type PageOptions = Parameters<Browser['newContext']>[0];

/** The built sidebar in a page of its real width, with an add-on that answers as it is told. */
export async function openSidebar(browser: Browser, answer: Answer, options: PageOptions = {}): Promise<OpenSidebar> {
  const context = await browser.newContext({ viewport: { width: 300, height: 720 }, locale: 'en', ...options });
  const page = await context.newPage();
  const calls: [string, unknown][] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.route(`${address}**`, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await page.exposeFunction('answerRpc', async (method: string, json: string) => {
    calls.push([method, JSON.parse(json)]);
    const answered = await answer(method, JSON.parse(json) as never);
    return answered === never ? null : JSON.stringify(answered);
  });
  await page.addInitScript(() => {
    type Run = (value: unknown) => void;
    const host = globalThis as unknown as {
      google: unknown;
      answerRpc: (method: string, json: string) => Promise<string | null>;
    };
    const runner = (onAnswer: Run, onFailure: Run): object => ({
      withSuccessHandler: (run: Run) => runner(run, onFailure),
      withFailureHandler: (run: Run) => runner(onAnswer, run),
      rpc: (method: string, json: string) =>
        void host.answerRpc(method, json).then((text) => text === null || onAnswer(text), onFailure),
    });
    const nothing = () => {};
    host.google = { script: { run: runner(nothing, nothing) } };
  });
  await page.goto(address);
  return { page, calls, complaints, close: () => context.close() };
}
