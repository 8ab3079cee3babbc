/** What the extension asks of the browser around its pages: button, menus, keys, windows, the clock. */
import { browser } from 'wxt/browser';

/** The sign on the button, '' for none, and what the button says when the pointer rests on it. */
export async function setBadge(text: string, isAlarming: boolean, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: isAlarming ? '#b3261e' : '#0b6b62' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

/** Shows the popup; rejects where the browser cannot without a click. */
export const openPopup = async (): Promise<void> => await browser.action.openPopup();

/** Shows a page of ours in a small window of its own. */
export async function openWindow(path: string): Promise<void> {
  await browser.windows.create({ url: new URL(path, location.origin).href, type: 'popup', width: 420, height: 640 });
}

/** Shows a page of ours (`/options.html`), or the browser's, in a tab. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: new URL(address, location.origin).href });
}

/** Whether this browser can show us beside the page on request. */
export const hasPanel = (): boolean => browser.sidePanel !== undefined;

/** Shows us beside the page. To be called within the person's own click or key. */
export const openPanel = (windowId: number): Promise<void> => browser.sidePanel.open({ windowId });

/** The key that opens us, as the person has it now; '' when the browser gave us none. */
export async function openingKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

export const onCommand = (listener: (name: string, tab: { readonly windowId: number } | undefined) => void): void =>
  browser.commands.onCommand.addListener((name, tab) => listener(name, tab));

/** An entry of the page's or the button's menu. */
export type MenuEntry = { readonly id: string; readonly title: string; readonly where: 'selection' | 'action' };

/** Replaces all our menu entries. */
export async function setMenus(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, where } of entries) browser.contextMenus.create({ id, title, contexts: [where] });
}

/** What a menu entry was chosen on. */
export type MenuChoice = {
  readonly id: string;
  readonly selection: string;
  readonly url: string;
  readonly title: string;
  readonly windowId: number;
};

export const onMenu = (listener: (choice: MenuChoice) => void): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', pageUrl = '' }, tab) =>
    listener({
      id: String(menuItemId),
      selection: selectionText,
      url: tab?.url ?? pageUrl,
      title: tab?.title ?? '',
      windowId: tab?.windowId ?? -1,
    }),
  );

/** What wakes the background again and again, and how often. */
export type Alarm = { readonly name: string; readonly minutes: number };

/** Sets an alarm, unless it is set already; `stopAlarm` ends it. */
export async function startAlarm({ name, minutes }: Alarm): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: minutes });
}

export const stopAlarm = (name: string): Promise<boolean> => browser.alarms.clear(name);

export const onAlarm = (listener: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => listener(name));

/** Calls back when we were installed or updated, and when the browser starts. */
export function onBegin(listener: (why: 'install' | 'update' | 'start') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install' ? 'install' : 'update'));
  browser.runtime.onStartup.addListener(() => listener('start'));
}

/** Whether an administrator installed us: nobody asked for us then. */
export async function isAdministered(): Promise<boolean> {
  return (await browser.management?.getSelf())?.installType === 'admin';
}

/** Keeps what is stored from scripts in pages, where the browser knows how. */
export async function keepStorageToUs(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
