import type { OpenFirefox } from './open-firefox.ts';

/** The extension as a person has it before them in Firefox's window: the real popup or sidebar. */
export type Surface = {
  /** Runs the body of an async function in it, where `document` and `window` are its own. */
  readonly run: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
};

const addOn = 'satisgrade_satisgrade_example';
const popup = "document.querySelector('browser.webextension-popup-browser')";
const sidebar = "document.getElementById('sidebar')?.contentDocument.getElementById('webext-panels-browser')";

// The page lives in a process of its own: a frame script is the way into it.
const inside = (browser: string): string => `
  const { messageManager } = ${browser} ?? {};
  if (!messageManager) throw new Error('it is not open');
  const [body, name, ...rest] = args;
  const script = \`(async () => {
    const document = content.document, window = content;
    return await (async (args) => { \${body} })(\${JSON.stringify(rest)});
  })().then((value) => sendAsyncMessage('\${name}', { value }), (error) => sendAsyncMessage('\${name}', { fault: String(error) }))\`;
  const { value, fault } = await new Promise((resolve) => {
    messageManager.addMessageListener(name, ({ data }) => resolve(data));
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
  if (fault !== undefined) throw new Error(fault);
  return value;`;

let asked = 0;
const surfaceIn = ({ runInWindow }: OpenFirefox, browser: string): Surface => ({
  run: (body, ...args) => {
    asked += 1;
    return runInWindow(inside(browser), body, `satisgrade-${asked}`, ...args);
  },
});

// A popup that is still open would take the press as a wish to close it.
const withPopupShown = (act: string): string => `
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  const shown = new Promise((resolve) => addEventListener('popupshown', ({ target }) => target.querySelector('browser.webextension-popup-browser') && resolve()));
  ${act}
  await shown;`;

// The button is put on the toolbar, as a person would pin it; then it is pressed.
const press = withPopupShown(`
  CustomizableUI.addWidgetToArea('${addOn}-browser-action', CustomizableUI.AREA_NAVBAR);
  document.getElementById('${addOn}-browser-action').querySelector('.unified-extensions-item-action-button').click();`);

/** Presses the extension's button while the open tab shows a page: the real popup, the real permission for that tab. */
export async function pressToolbarButton(firefox: OpenFirefox): Promise<Surface> {
  await firefox.runInWindow(press);
  return surfaceIn(firefox, popup);
}

const choose = withPopupShown(`
  const menu = document.getElementById('contentAreaContextMenu');
  while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 50));
  menu.activateItem([...menu.querySelectorAll('menuitem')].find(({ label }) => label === args[0]));`);

/** Opens the page's menu over an element of the page and chooses the entry of this name, which opens the popup. */
export async function chooseInMenu(firefox: OpenFirefox, over: string, name: string): Promise<Surface> {
  const middle = `const { x, y, width, height } = document.querySelector(args[0]).getBoundingClientRect();
    return [x + Math.min(width, 60) / 2, y + height / 2].map(Math.round);`;
  const [x, y] = (await firefox.run(middle, over)) as readonly [number, number];
  const move = { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' };
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 }));
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, down, up] };
  await firefox.marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  await firefox.runInWindow(choose, name);
  return surfaceIn(firefox, popup);
}

// Its browser changes its process on the way to our page, and what is asked of it before then is lost.
const show = `
  await SidebarController.show('${addOn}-sidebar-action');
  const isShown = (browser) => browser?.currentURI.spec.endsWith('/sidepanel.html') && !browser.webProgress.isLoadingDocument;
  while (!isShown(${sidebar})) await new Promise((resolve) => setTimeout(resolve, 50));`;

/** Opens the extension's sidebar beside the page. */
export async function openSidebar(firefox: OpenFirefox): Promise<Surface> {
  await firefox.runInWindow(show);
  return surfaceIn(firefox, sidebar);
}
