import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startBackground } from '../../../extension/background/start.ts';
import { keepSettings, keepTeam, keepWaiting, readKept, removeWaiting } from '../../../extension/host/storage.ts';
import { newWaiting, type Waiting } from '../../../extension/queue/waiting.ts';
import * as host from '../host/fake-host.ts';
import { entry, id, item, itemOf, sent, team } from '../kept/samples.ts';
import { newSheet } from './fake-sheet.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../host/fake-host.ts')).fakeHost }));

let sheet = newSheet();
beforeEach(() => {
  host.startHost();
  sheet = newSheet();
});

const queued = newWaiting('book', item, '');
const minute = 60_000;
const badge = () => fakeBrowser.action.getBadgeText({});
const alarms = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ name, periodInMinutes }) => [name, periodInMinutes]);
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'drain', scheduledTime: 0 });
const installed = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
const menus = () => host.contextMenus.create.mock.calls.map(([{ id: name }]) => name);

test('listens to all that may wake it before it does anything else', () => {
  startBackground();
  const { runtime, alarms: clock, storage } = fakeBrowser;
  const events = [runtime.onInstalled, runtime.onStartup, clock.onAlarm, storage.local.onChanged];
  for (const one of events as unknown as { hasListeners: () => boolean }[]) expect(one.hasListeners()).toBe(true);
  for (const one of [host.contextMenus.onClicked, host.commands.onCommand]) expect(one.listeners()).toBe(1);
  expect(host.messages.listeners()).toBe(1);
});

describe('the button', () => {
  test('shows what waits, and nothing when all is sent', async () => {
    await keepTeam(team);
    startBackground();
    await keepWaiting(queued);
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    await keepWaiting({ ...queued, item: itemOf(2) });
    await vi.waitFor(async () => expect(await badge()).toBe('2'));
    await removeWaiting([id(1), id(2)]);
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    expect(await fakeBrowser.action.getTitle({})).toBe('Satisgrade');
  });

  test('is red when nobody is paired, when something is stuck and when a team is stopped', async () => {
    startBackground();
    await vi.waitFor(async () => expect(await badge()).toBe('!'));
    await keepTeam(team);
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    await keepWaiting({ ...queued, state: 'stuck' });
    await vi.waitFor(async () => expect(await badge()).toBe('!'));
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([0xb3, 0x26, 0x1e, 255]);
    await removeWaiting([id(1)]);
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    await keepTeam({ ...team, stopped: 'revoked' });
    await vi.waitFor(async () => expect(await badge()).toBe('!'));
  });
});

describe('the alarm', () => {
  test('runs every half minute while something waits', async () => {
    await keepTeam(team);
    startBackground();
    await keepWaiting(queued);
    await vi.waitFor(async () => expect(await alarms()).toEqual([['drain', 0.5]]));
    await ring();
    expect(sheet.rows).toEqual([id(1)]);
    expect(await alarms()).toEqual([]);
  });

  test('does not begin anew when more is put in', async () => {
    await keepTeam(team);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    startBackground();
    for (const n of [1, 2, 3]) {
      await keepWaiting({ ...queued, item: itemOf(n) });
      await vi.waitFor(async () => expect(await badge()).toBe(String(n)));
    }
    expect(create).toHaveBeenCalledOnce();
  });

  test('stops for what only a person can send', async () => {
    await keepTeam(team);
    await keepWaiting(queued);
    startBackground();
    await vi.waitFor(async () => expect(await alarms()).toHaveLength(1));
    await keepWaiting({ ...queued, state: 'stuck' });
    await vi.waitFor(async () => expect(await alarms()).toEqual([]));
  });

  test('of another name does nothing', async () => {
    await keepTeam(team);
    await keepWaiting(queued);
    startBackground();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'other', scheduledTime: 0 });
    expect(sheet.posts).toEqual([]);
  });
});

describe('when the browser starts', () => {
  test('the alarm is made again and what waits goes out, broken-off sendings too', async () => {
    const broken: Waiting = { ...queued, state: 'sending', leaseUntil: Date.now() - 1, mayBeStored: true };
    await keepTeam(team);
    await keepWaiting(broken);
    startBackground();
    await vi.waitFor(async () => expect(await alarms()).toEqual([['drain', 0.5]]));
    await fakeBrowser.runtime.onStartup.trigger();
    expect(sheet.rows).toEqual([id(1)]);
    expect((await readKept()).sent).toMatchObject([{ item: { id: id(1) }, row: 2, score: 80, grade: 'B' }]);
  });

  test('a sending whose lease still runs is left to whoever sends', async () => {
    await keepTeam(team);
    await keepWaiting({ ...queued, state: 'sending', leaseUntil: Date.now() + minute / 2 });
    startBackground();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(sheet.posts).toEqual([]);
  });

  test('what waits goes out though the browser refuses the menus', async () => {
    await keepTeam(team);
    await keepWaiting(queued);
    host.contextMenus.removeAll.mockRejectedValueOnce(new Error('refused'));
    startBackground();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(sheet.rows).toEqual([id(1)]);
  });

  test('old drafts go', async () => {
    const day = 24 * 60 * minute;
    const old = { ...entry, savedAt: Date.now() - 8 * day };
    await fakeBrowser.storage.local.set({ 'draft:a': old, 'draft:b': { ...entry, savedAt: Date.now() - 6 * day } });
    startBackground();
    await fakeBrowser.runtime.onStartup.trigger();
    expect([...(await readKept()).drafts.keys()]).toEqual(['b']);
    expect(host.tabsCreate).not.toHaveBeenCalled();
  });
});

test.each(['start', 'install', 'update'] as const)('at %s what 0.1.0 kept is brought up to date', async (why) => {
  await fakeBrowser.storage.local.set({ draft: { standard: 'five-point', choices: {}, note: 'old' } });
  startBackground();
  if (why === 'start') await fakeBrowser.runtime.onStartup.trigger();
  else await fakeBrowser.runtime.onInstalled.trigger({ reason: why, temporary: false });
  const { draft, 'draft:': now } = await fakeBrowser.storage.local.get(null);
  expect([draft, now]).toEqual([undefined, expect.objectContaining({ schema: 2, note: 'old' })]);
});

test('of what was sent the last fifty stay', async () => {
  startBackground();
  const many = Array.from({ length: 51 }, (_, n) => [`sent:${id(n)}`, { ...sent, item: itemOf(n), sentAt: n }]);
  await fakeBrowser.storage.local.set(Object.fromEntries(many));
  await vi.waitFor(async () => expect((await readKept()).sent).toHaveLength(50));
});

describe('when it is installed', () => {
  test.each([
    ['a person is shown how to connect, once', 'normal', [], 1],
    ['nobody is shown anything where an administrator brought it', 'admin', [], 0],
    ['nobody is shown anything who is connected', 'normal', [team], 0],
  ])('%s', async (_, installType, teams, tabs) => {
    host.management.getSelf.mockResolvedValue({ installType });
    for (const one of teams) await keepTeam(one);
    startBackground();
    await installed();
    expect(host.tabsCreate).toHaveBeenCalledTimes(tabs);
    if (tabs > 0) expect(host.tabsCreate).toHaveBeenCalledWith({ url: 'chrome-extension://ours/options.html' });
  });

  test('an update shows nothing', async () => {
    startBackground();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    expect(host.tabsCreate).not.toHaveBeenCalled();
    expect(menus()).toEqual(['log', 'panel']);
  });

  test('the menus are there, and follow the switch', async () => {
    startBackground();
    await installed();
    expect(menus()).toEqual(['log', 'panel']);
    host.contextMenus.create.mockClear();
    await keepSettings({ hasMenu: false });
    await vi.waitFor(() => expect(menus()).toEqual(['panel']));
    expect(host.contextMenus.removeAll).toHaveBeenCalledTimes(2);
  });
});

test.each([
  ['opens the panel', 'open-panel', { windowId: 4 }, [[{ windowId: 4 }]]],
  ['without a window opens nothing', 'open-panel', undefined, []],
  ['of another name opens nothing', 'other', { windowId: 4 }, []],
])('a key %s', (_, name, tab, calls) => {
  startBackground();
  host.commands.onCommand.trigger(name, tab);
  expect(host.sidePanel.open.mock.calls).toEqual(calls);
});
