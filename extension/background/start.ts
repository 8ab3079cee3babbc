import { type Changed, onAsk, onLocalChange } from '../host/browser.ts';
import { alone } from '../host/locks.ts';
import { readWords } from '../host/say.ts';
import { bringUpToDate, readKept, sweep } from '../host/storage.ts';
import * as surface from '../host/surface.ts';
import { keys } from '../kept/keys.ts';
import { drain } from '../queue/drain.ts';
import { drainAlarm } from '../queue/drain-alarm.ts';
import { answer } from './answer.ts';
import { chooseMenu, menusOf } from './menus.ts';
import { refresh } from './refresh.ts';
import { sending } from './sending.ts';
import { noteSettled } from './settled.ts';

/**
 * Listens to everything that may wake the background, at once, or the browser would not wake it for that. It is ended at
 * any moment, so whatever counts stands in storage.
 */
export function startBackground(): void {
  onAsk(answer);
  onLocalChange(change);
  surface.onAlarm(async (name) => {
    if (name !== drainAlarm.name) return;
    await drain(sending);
    await refresh();
  });
  surface.onMenu(chooseMenu);
  surface.onCommand((name, tab) => {
    if (name === 'open-panel' && tab) surface.openPanel(tab.windowId);
  });
  surface.onBegin(begin);
  surface.keepStorageToUs();
  refresh();
}

async function change(changed: Changed): Promise<void> {
  noteSettled(changed);
  const names = [...changed.keys()];
  const isChanged = (kind: string) => names.some((key) => key.startsWith(kind));
  if (isChanged(keys.team('')) || isChanged(keys.waiting(''))) await refresh();
  if (changed.has(keys.settings)) await showMenus();
  if (isChanged(keys.sent(''))) await sweep(Date.now());
}

/** Each of these is tried, whatever the browser refuses of the others. */
async function begin(why: 'install' | 'update' | 'start'): Promise<void> {
  const tidy = async () => {
    await bringUpToDate();
    await sweep(Date.now());
  };
  await Promise.allSettled([tidy(), showMenus(), ...(why === 'install' ? [welcome()] : []), drain(sending)]);
}

async function welcome(): Promise<void> {
  if (!(await isExpected())) await surface.openTab('/options.html');
}

/** Nobody needs to be shown how to connect: a team is there already, or an administrator brought us. */
const isExpected = async (): Promise<boolean> =>
  (await readKept()).teams.length > 0 || (await surface.isAdministered());

/** One at a time, or the entries of one would stand beside those of the other. */
const showMenus = (): Promise<void> =>
  alone(async () => surface.setMenus(menusOf((await readKept()).settings, surface.hasPanel(), readWords().say)));
