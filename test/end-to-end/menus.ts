import type { Page } from 'playwright-core';
import type { Launched } from './launch.ts';

/** What the browser tells of a choice from its menus. */
type Choice = { readonly menuItemId: string; readonly selectionText?: string; readonly pageUrl: string };

type Tab = { readonly id: number };
type Powers = {
  readonly contextMenus: { readonly onClicked: { dispatch(choice: Choice, tab: Tab | undefined): void } };
  readonly runtime: {
    sendMessage(message: object): Promise<unknown>;
    getContexts(which: object): Promise<readonly unknown[]>;
    readonly onMessage: {
      addListener(listener: (message: { readonly testMenu?: Choice; readonly tab?: Tab }) => void): void;
      removeListener(listener: unknown): void;
    };
  };
  readonly tabs: { query(which: object): Promise<readonly Tab[]> };
  readonly scripting: { executeScript(script: object): Promise<readonly { readonly result?: unknown }[]> };
};

/**
 * Chooses from a menu as the browser tells the background of it: within a person's click, and with the tab in front. The
 * click is a message's, which carries it along; a menu of the browser itself cannot be clicked without a screen.
 */
export async function chooseMenu({ context, open }: Launched, front: Page, choice: Choice): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('no background');
  const page = await open('options.html?menu');
  await front.bringToFront();
  await worker.evaluate(() => {
    const { runtime, contextMenus } = (globalThis as unknown as { chrome: Powers }).chrome;
    const once = ({ testMenu, tab }: { readonly testMenu?: Choice; readonly tab?: Tab }): void => {
      if (!testMenu) return;
      runtime.onMessage.removeListener(once);
      contextMenus.onClicked.dispatch(testMenu, tab);
    };
    runtime.onMessage.addListener(once);
  });
  await page.evaluate(async (testMenu) => {
    const { runtime, tabs } = (globalThis as unknown as { chrome: Powers }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    runtime.sendMessage({ testMenu, tab });
  }, choice);
  await page.close();
}

/** How many popups the extension shows at this moment. */
export const shownPopups = (extensionPage: Page): Promise<number> =>
  extensionPage.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: Powers }).chrome;
    return (await runtime.getContexts({ contextTypes: ['POPUP'] })).length;
  });

/** Addresses of the pages of the web that the extension may look into at this moment. */
export const readablePages = (extensionPage: Page): Promise<readonly string[]> =>
  extensionPage.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Powers }).chrome;
    const all = await tabs.query({});
    const addresses = all.map(({ id }) =>
      scripting.executeScript({ target: { tabId: id }, func: () => location.href }).then(
        ([read]) => String(read?.result ?? ''),
        () => '',
      ),
    );
    return (await Promise.all(addresses)).filter((address) => address.startsWith('https:'));
  });
