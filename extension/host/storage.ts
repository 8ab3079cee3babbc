/** What is kept on this computer, by the names that the pages and the background use. */
import type { Capture } from '../capture/capture.ts';
import type { Entry } from '../entry/entry.ts';
import type { Sent } from '../history/sent.ts';
import type { Kept } from '../kept/kept.ts';
import { captureKey, keys, oldDraftKey } from '../kept/keys.ts';
import { keptOf } from '../kept/read-kept.ts';
import type { Settings } from '../kept/settings.ts';
import { trustedKept } from '../kept/trusted-kept.ts';
import { keysOfOld, keysOfSent, keysOfTeam } from '../kept/which-keys.ts';
import type { Shelf } from '../queue/line.ts';
import type { Waiting } from '../queue/waiting.ts';
import type { Team } from '../team/team.ts';
import * as host from './browser.ts';
import { alone } from './locks.ts';

/** All that is kept, looked at field by field; what cannot be read is left out of it and stays stored. */
export const readKept = async (): Promise<Kept> =>
  keptOf({ ...(await host.readAllSession()), ...(await host.readAllLocal()) });

/** Writes the draft of a page (`pageKey`); rejects when the browser has no room for it. */
export const keepDraft = (page: string, entry: Entry): Promise<void> => host.writeLocal({ [keys.draft(page)]: entry });

export const dropDraft = (page: string): Promise<void> => host.removeLocal([keys.draft(page)]);

/** Puts an entry into the queue, also one that was just taken out; rejects when the browser has no room for it. */
export const keepWaiting = (waiting: Waiting): Promise<void> =>
  host.writeLocal({ [keys.waiting(waiting.item.id)]: waiting });

/** Takes entries out of the queue, by the ids of their items. */
export const removeWaiting = (ids: readonly string[]): Promise<void> =>
  alone(() => host.removeLocal(ids.map(keys.waiting)));

/** Adds a team, or replaces the one with its id. */
export const keepTeam = (team: Team): Promise<void> => host.writeLocal({ [keys.team(team.id)]: team });

/** Changes some settings and leaves the others. */
export const keepSettings = (change: Partial<Settings>): Promise<void> =>
  alone(async () => {
    const { settings } = trustedKept(await host.readAllLocal());
    await host.writeLocal({ [keys.settings]: { ...settings, ...change } });
  });

/** Forgets a team with all that is kept for it: queue, sent entries, drafts, and what was chosen last. */
export const wipeTeam = (id: string): Promise<void> =>
  alone(async () => {
    const { settings } = trustedKept(await host.readAllLocal());
    await remove((all) => keysOfTeam(all, id));
    const left = settings.team === id ? '' : settings.team;
    // Nobody noted for which team the channel was chosen.
    if (settings.channel !== '' || left !== settings.team)
      await host.writeLocal({ [keys.settings]: { ...settings, team: left, channel: '' } });
  });

/** Forgets the entries that the sheet has taken. */
export const dropSent = (): Promise<void> => alone(() => remove(keysOfSent));

/** Writes what an earlier version kept as this one does. */
export const bringUpToDate = (): Promise<void> =>
  alone(async () => {
    const all = await host.readAllLocal();
    if (!(oldDraftKey in all)) return;
    const entry = keptOf(all).drafts.get('');
    if (entry && !(keys.draft('') in all)) await host.writeLocal({ [keys.draft('')]: entry });
    await host.removeLocal([oldDraftKey]);
  });

/** Forgets what is kept no longer. `now`: milliseconds. */
export const sweep = (now: number): Promise<void> =>
  alone(async () => host.removeLocal(keysOfOld(keptOf(await host.readAllLocal()), now)));

async function remove(which: (all: Readonly<Record<string, unknown>>) => readonly string[]): Promise<void> {
  await host.removeLocal(which(await host.readAllLocal()));
  await host.removeSession(which(await host.readAllSession()));
}

/** Hands what the page's menu was chosen on to the form that opens next. */
export const keepCaptured = (capture: Capture): Promise<void> => host.writeSession({ [captureKey]: capture });

/** What the page's menu was chosen on, once; `null`: it was not. */
export async function takeCaptured(): Promise<Capture | null> {
  const captured = (await host.readAllSession())[captureKey] as Capture | undefined;
  if (captured) await host.removeSession([captureKey]);
  return captured ?? null;
}

/** Calls back when the page's menu was chosen; the capture is then to be taken. */
export const onCaptured = (listener: () => void): void =>
  host.onSessionChange((changed) => {
    if (changed.get(captureKey) !== undefined) listener();
  });

/**
 * Writes those whose key is still there. Where there is no room, the entries that were sent give way: a queue that cannot
 * be noted to be on its way would never get shorter.
 */
const replace = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  alone(async () => {
    const all = await host.readAllLocal();
    const still = Object.fromEntries(Object.entries(values).filter(([key]) => key in all));
    await host.writeLocal(still).catch(async () => {
      await host.removeLocal(keysOfSent(all));
      await host.writeLocal(still);
    });
  });

/** Where nothing is to be kept, a team's last batch stays until the browser closes, so that its page can be told of it. */
async function note(sent: Readonly<Record<string, Sent>>, keepsSent: boolean): Promise<void> {
  if (keepsSent) return host.writeLocal(sent);
  const teams = Object.values(sent).map(({ team }) => team);
  const before = keptOf(await host.readAllSession()).sent.filter(({ team }) => teams.includes(team));
  await host.removeSession(before.map(({ item }) => keys.sent(item.id)));
  await host.writeSession(sent);
}

async function settle(sent: readonly Sent[]): Promise<void> {
  const { settings, teams } = await readKept();
  // A team that was disconnected meanwhile leaves nothing behind.
  const ours = sent.filter(({ team }) => teams.some(({ id }) => id === team));
  const notes = Object.fromEntries(ours.map((one) => [keys.sent(one.item.id), one]));
  const letGo = () => host.removeLocal(sent.map(({ item }) => keys.waiting(item.id)));
  try {
    await note(notes, settings.keepsSent);
    await letGo();
  } catch {
    // No room: the entry itself gives way to the note of it, for the sheet has it.
    await letGo();
    await note(notes, false);
  }
}

/** The browser's storage as sending sees it. */
export const shelf: Shelf = {
  teams: async () => (await readKept()).teams,
  updateTeam: (team) => replace({ [keys.team(team.id)]: team }),
  waiting: async () => (await readKept()).waiting,
  update: (waiting) => replace(Object.fromEntries(waiting.map((one) => [keys.waiting(one.item.id), one]))),
  settle: (sent) => alone(() => settle(sent)),
};
