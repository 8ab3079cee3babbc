import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { texts } from '../../../extension/text/index.ts';
import type { TextKey } from '../../../extension/text/say.ts';

type Listener = (...args: readonly unknown[]) => unknown;

/** An event of the browser; `trigger` comes back when all listeners have. */
function newEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    trigger: async (...args: readonly unknown[]) => {
      await Promise.all([...listeners].map((listener) => listener(...args)));
    },
    listeners: () => listeners.size,
    removeAllListeners: () => listeners.clear(),
  };
}

/** Locks of one browser session, first come first served. */
function newLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, task: () => Promise<unknown>) => {
      const run = (last.get(name) ?? Promise.resolve()).then(task);
      last.set(
        name,
        run.catch(() => {}),
      );
      return run;
    },
  };
}

const event = { menu: newEvent(), command: newEvent(), message: newEvent() };

/** What the fake of the package lacks. */
const more = {
  contextMenus: {
    removeAll: vi.fn(async () => {}),
    create: vi.fn((_: { readonly id: string }) => {}),
    onClicked: event.menu,
  },
  commands: { onCommand: event.command, getAll: vi.fn() },
  sidePanel: { open: vi.fn(async (_: { readonly windowId: number }) => {}) },
  scripting: { executeScript: vi.fn() },
  management: { getSelf: vi.fn() },
  runtime: { ...fakeBrowser.runtime, onMessage: event.message, getContexts: vi.fn() },
  i18n: { getMessage: (key: TextKey) => texts[key].en },
};
export const openPopup = vi.fn(async () => {});
export const tabsQuery = vi.fn();
export const tabsCreate = vi.fn(async (_: { readonly url: string }) => {});
export const windowsCreate = vi.fn(async (_: { readonly url: string }) => {});
export const messages = event.message;
export const { contextMenus, commands, sidePanel, scripting, management } = more;
export const { getContexts } = more.runtime;

/** Stands in for `wxt/browser`: storage, alarms and the button work, the rest is told and looked at by each test. */
export const fakeHost = Object.assign(Object.create(fakeBrowser), more, {
  action: { ...fakeBrowser.action, openPopup },
  tabs: { query: tabsQuery, create: tabsCreate },
  windows: { create: windowsCreate },
});

/** A browser that was just started. Call it before each test. */
export function startHost(): void {
  fakeBrowser.reset();
  vi.resetAllMocks();
  getContexts.mockResolvedValue([]);
  for (const one of Object.values(event)) one.removeAllListeners();
  management.getSelf.mockResolvedValue({ installType: 'normal' });
  vi.stubGlobal('navigator', { locks: newLocks(), onLine: true, userAgent: 'Chrome/156.0 Linux' });
  vi.stubGlobal('location', { origin: 'chrome-extension://ours' });
}
