import { isPanelOpen } from '../host/panel.ts';
import { keepCaptured } from '../host/storage.ts';
import * as surface from '../host/surface.ts';
import type { Settings } from '../kept/settings.ts';
import type { Say } from '../text/say.ts';

const log = 'log';
const panel = 'panel';

/** The entries that stand in the menus of pages and of our button. */
export const menusOf = ({ hasMenu }: Settings, canShowPanel: boolean, say: Say): readonly surface.MenuEntry[] => [
  ...(hasMenu ? [{ id: log, title: say('menuLog'), where: 'selection' } as const] : []),
  ...(canShowPanel ? [{ id: panel, title: say('menuPanel'), where: 'action' } as const] : []),
];

/** Does what a menu entry says. Whatever needs the person's click is asked for before anything is waited for. */
export async function chooseMenu({ id, selection, url, title, windowId }: surface.MenuChoice): Promise<void> {
  if (id === panel && surface.hasPanel()) return surface.openPanel(windowId);
  if (id !== log) return;
  // A selection that the browser has no room for is lost; the form is not.
  const [, opened] = await Promise.allSettled([
    keepCaptured({ page: { url, title }, selection: selection.trim(), isRestricted: false }),
    openForm(windowId),
  ]);
  if (opened.status === 'rejected') await surface.openWindow('/popup.html?window');
}

/** An open panel takes what was captured. A browser without one wants the popup asked for within the click: no waiting. */
async function openForm(windowId: number): Promise<void> {
  if (surface.hasPanel() && (await isPanelOpen(windowId))) return;
  await surface.openPopup();
}
