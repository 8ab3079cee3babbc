import { keepCaptured } from '../host/storage.ts';
import { hasPanel, type MenuChoice, type MenuEntry, openPanel, openPopup, openWindow } from '../host/surface.ts';
import type { Settings } from '../kept/settings.ts';
import type { Say } from '../text/say.ts';

const log = 'log';
const panel = 'panel';

/** The entries that stand in the menus of pages and of our button. */
export const menusOf = ({ hasMenu }: Settings, canShowPanel: boolean, say: Say): readonly MenuEntry[] => [
  ...(hasMenu ? [{ id: log, title: say('menuLog'), where: 'selection' } as const] : []),
  ...(canShowPanel ? [{ id: panel, title: say('menuPanel'), where: 'action' } as const] : []),
];

/** Does what a menu entry says. Whatever needs the person's click is asked for before anything is waited for. */
export async function chooseMenu({ id, selection, url, title, windowId }: MenuChoice): Promise<void> {
  if (id === panel && hasPanel()) return openPanel(windowId);
  if (id !== log) return;
  // A selection that the browser has no room for is lost; the form is not.
  const [, opened] = await Promise.allSettled([
    keepCaptured({ page: { url, title }, selection: selection.trim(), isRestricted: false }),
    openPopup(),
  ]);
  if (opened.status === 'rejected') await openWindow('/popup.html?window');
}
