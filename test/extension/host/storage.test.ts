import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import * as storage from '../../../extension/host/storage.ts';
import { usualSettings } from '../../../extension/kept/settings.ts';
import { trustedKept } from '../../../extension/kept/trusted-kept.ts';
import { entry, id, itemOf, sent, team, waiting } from '../kept/samples.ts';
import { startHost } from './fake-host.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-host.ts')).fakeHost }));
beforeEach(startHost);

const local = fakeBrowser.storage.local;
const put = (values: Record<string, unknown>) => local.set(values);
const stored = async () => Object.keys(await local.get(null)).sort();
const full = new Error('QUOTA_BYTES quota exceeded');

test('each thing has a key of its own', async () => {
  await storage.keepTeam(team);
  await storage.keepWaiting(waiting);
  await storage.keepDraft('https://a.test/b', entry);
  await storage.keepDraft('', { ...entry, note: 'of no page' });
  await storage.keepSettings({ channel: 'phone' });
  expect(await stored()).toEqual(['draft:', 'draft:https://a.test/b', `outbox:${id(1)}`, 'settings', 'team:book']);
  expect(await storage.readKept()).toEqual({
    settings: { ...usualSettings, channel: 'phone' },
    ...{ teams: [team], waiting: [waiting], sent: [] },
    drafts: new Map([
      ['https://a.test/b', entry],
      ['', { ...entry, note: 'of no page' }],
    ]),
  });
});

test('a hundred writers at once lose nothing of one another', async () => {
  const items = Array.from({ length: 100 }, (_, n) => itemOf(n));
  await Promise.all(items.map((item) => storage.keepWaiting({ ...waiting, item })));
  expect((await storage.readKept()).waiting).toHaveLength(100);
});

test('settings that are changed at once are all kept', async () => {
  await Promise.all([storage.keepSettings({ channel: 'phone' }), storage.keepSettings({ keepsQuery: true })]);
  expect((await storage.readKept()).settings).toMatchObject({ channel: 'phone', keepsQuery: true });
});

test('what cannot be read is left out and stays stored', async () => {
  await put({ 'outbox:x': { schema: 9 }, 'team:y': 'nonsense' });
  await storage.keepWaiting(waiting);
  expect((await storage.readKept()).waiting).toEqual([waiting]);
  expect(await stored()).toEqual([`outbox:${id(1)}`, 'outbox:x', 'team:y']);
});

describe('the draft of 0.1.0', () => {
  const old = { standard: 'five-point', choices: { 'five-point': { 'after-sales': 4 } }, note: 'old' };
  test.each([
    ['becomes the draft of no page', { draft: old }, 'old'],
    ['gives way to a newer one', { draft: old, 'draft:': entry }, 'n'],
    ['is let go of where it is none', { draft: 7 }, undefined],
  ])('%s', async (_, values, note) => {
    await put({ ...values, 'team:book': team, 'draft:https://a.test/': entry });
    await storage.bringUpToDate();
    const { draft, 'draft:': now, ...others } = await local.get(null);
    expect([draft, note && now]).toEqual([undefined, note && expect.objectContaining({ schema: 2, note })]);
    expect(others).toEqual({ 'team:book': team, 'draft:https://a.test/': entry });
  });

  test('is as a page shows it, with its answers, once it is up to date', async () => {
    await put({ draft: old });
    await storage.bringUpToDate();
    const { drafts } = trustedKept(await local.get(null));
    expect(drafts.get('')?.answered['five-point']?.choices).toEqual({ 'after-sales': 4 });
  });

  test('is looked for, and nothing is written where it is not there', async () => {
    await put({ 'draft:': entry });
    const write = vi.spyOn(local, 'set');
    await storage.bringUpToDate();
    expect(write).not.toHaveBeenCalled();
  });

  test('stays where there is no room for the new one', async () => {
    await put({ draft: old });
    vi.spyOn(local, 'set').mockRejectedValueOnce(full);
    await expect(storage.bringUpToDate()).rejects.toBe(full);
    expect(await local.get(null)).toEqual({ draft: old });
  });
});

test.each([
  ['an entry', () => storage.keepWaiting(waiting)],
  ['a draft', () => storage.keepDraft('', entry)],
  ['a team', () => storage.keepTeam(team)],
])('%s that finds no room rejects', async (_, keep) => {
  vi.spyOn(local, 'set').mockRejectedValueOnce(full);
  await expect(keep()).rejects.toBe(full);
});

test('a team leaves nothing behind, in this session neither', async () => {
  const other = { ...team, id: 'other', name: 'Other' };
  await Promise.all([storage.keepTeam(team), storage.keepTeam(other), storage.keepWaiting(waiting)]);
  await storage.keepDraft('https://a.test/', entry);
  await fakeBrowser.storage.session.set({ [`sent:${id(2)}`]: { ...sent, item: itemOf(2) } });
  await storage.wipeTeam('book');
  expect(await stored()).toEqual(['team:other']);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test.each([
  ['the team of the entry before', 'book', ''],
  ['another team than that of the entry before', 'other', 'other'],
])('of what was chosen last nothing is left of %s, and the switches stay', async (_, last, left) => {
  await put({ settings: { ...usualSettings, team: last, channel: 'phone', hasMenu: false }, 'team:book': team });
  await storage.wipeTeam('book');
  expect((await storage.readKept()).settings).toEqual({ ...usualSettings, team: left, hasMenu: false });
});

test('sent entries and old things are let go of', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 51 }, (_, n) => [`sent:${id(n)}`, { ...sent, item: itemOf(n), sentAt: n }]),
  );
  await put({ ...many, 'draft:a': { ...entry, savedAt: 1 }, [`outbox:${id(1)}`]: waiting });
  await storage.sweep(8 * 24 * 60 * 60 * 1000);
  expect(await stored()).toHaveLength(51);
  expect(await stored()).not.toContain(`sent:${id(0)}`);
  await storage.dropSent();
  expect(await stored()).toEqual([`outbox:${id(1)}`]);
});

test('what the menu was chosen on is handed on once', async () => {
  const capture = { page: { url: 'https://a.test/', title: 'A' }, selection: 's', isRestricted: false };
  const listener = vi.fn();
  storage.onCaptured(listener);
  expect(await storage.takeCaptured()).toBeNull();
  await storage.keepCaptured(capture);
  expect(await storage.takeCaptured()).toEqual(capture);
  expect(await storage.takeCaptured()).toBeNull();
  expect(listener).toHaveBeenCalledOnce();
});

describe('the shelf', () => {
  const { shelf } = storage;
  const taken = { ...sent, sentAt: 20 };
  const keep = () => Promise.all([storage.keepTeam(team), storage.keepWaiting(waiting)]);

  test('replaces what is there, and only that', async () => {
    await keep();
    await shelf.update([
      { ...waiting, tries: 3 },
      { ...waiting, item: itemOf(2) },
    ]);
    await shelf.updateTeam({ ...team, stopped: 'revoked' });
    await shelf.updateTeam({ ...team, id: 'gone' });
    expect(await shelf.waiting()).toEqual([{ ...waiting, tries: 3 }]);
    expect(await shelf.teams()).toEqual([{ ...team, stopped: 'revoked' }]);
  });

  test('notes what was taken before it lets go of it', async () => {
    await keep();
    const remove = vi.spyOn(local, 'remove').mockRejectedValue(new Error('broken off'));
    await expect(shelf.settle([taken])).rejects.toThrow('broken off');
    remove.mockRestore();
    expect(await storage.readKept()).toMatchObject({ waiting: [waiting], sent: [taken] });
    await shelf.settle([taken]);
    expect(await storage.readKept()).toMatchObject({ waiting: [], sent: [taken] });
  });

  test('lets an entry go to make room for the note of it', async () => {
    await keep();
    vi.spyOn(local, 'set').mockRejectedValueOnce(full);
    await shelf.settle([taken]);
    expect(await storage.readKept()).toMatchObject({ waiting: [], sent: [taken] });
  });

  test('lets what was sent before go to make room for the queue, which could never empty itself else', async () => {
    await keep();
    await fakeBrowser.storage.local.set({ [`sent:${id(5)}`]: { ...sent, item: itemOf(5) } });
    vi.spyOn(local, 'set').mockRejectedValueOnce(full);
    await shelf.update([{ ...waiting, tries: 3 }]);
    expect(await storage.readKept()).toMatchObject({ teams: [team], waiting: [{ tries: 3 }], sent: [] });
  });

  test('rejects where there is no room even then', async () => {
    await keep();
    vi.spyOn(local, 'set').mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    await expect(shelf.update([{ ...waiting, tries: 3 }])).rejects.toThrow(full);
    expect((await storage.readKept()).waiting).toEqual([waiting]);
  });

  test('keeps the last batch for this session alone when nothing is to be kept', async () => {
    await keep();
    await storage.keepSettings({ keepsSent: false });
    await shelf.settle([taken]);
    expect(await stored()).toEqual(['settings', 'team:book']);
    expect((await storage.readKept()).sent).toEqual([taken]);
    await shelf.settle([{ ...taken, item: itemOf(2) }]);
    expect((await storage.readKept()).sent.map((one) => one.item.id)).toEqual([id(2)]);
    // A page still waits to be told of that.
    await storage.keepTeam({ ...team, id: 'other' });
    await shelf.settle([{ ...taken, team: 'other', item: itemOf(3), sentAt: 30 }]);
    expect((await storage.readKept()).sent.map((one) => one.item.id)).toEqual([id(3), id(2)]);
  });

  test('notes nothing of a team that was disconnected meanwhile', async () => {
    await storage.keepWaiting(waiting);
    await shelf.settle([taken]);
    expect(await stored()).toEqual([]);
  });
});
