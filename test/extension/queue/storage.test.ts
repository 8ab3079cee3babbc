import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { keepTeam, keepWaiting, readKept, removeWaiting, shelf, wipeTeam } from '../../../extension/host/storage.ts';
import { drain } from '../../../extension/queue/drain.ts';
import { retry } from '../../../extension/queue/retry.ts';
import { withdraw } from '../../../extension/queue/withdraw.ts';
import { startHost } from '../host/fake-host.ts';
import { refusal } from './fake-sheet.ts';
import { runMortal } from './kill.ts';
import { idOf, queued, sampleTeam } from './samples.ts';
import { newWorld, sheetOf, type World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../host/fake-host.ts')).fakeHost }));
beforeEach(startHost);

const numbers = Array.from({ length: 12 }, (_, n) => n + 1);

/** The queue on the browser's own storage. */
async function begin(): Promise<World> {
  const world = newWorld([]);
  Object.assign(world, { sending: { ...world.sending, shelf } });
  await keepTeam(sampleTeam('a'));
  await keepTeam(sampleTeam('b'));
  for (const n of numbers) await keepWaiting(queued('a', n));
  await keepWaiting(queued('b', 101));
  return world;
}
const rowsOf = (world: World) => [...sheetOf(world, 'a').rows, ...sheetOf(world, 'b').rows].sort();
const all = [...numbers, 101].map(idOf);

test('everything is sent and noted', async () => {
  const world = await begin();
  await drain(world.sending);
  const { waiting, sent } = await readKept();
  expect([waiting, rowsOf(world), sent.map(({ item }) => item.id).sort()]).toEqual([[], all, all]);
});

test('what is noted between the tries can be read again', async () => {
  const world = await begin();
  world.post = () => refusal('busy', { retryAfter: 4.5 });
  await drain(world.sending);
  const { waiting } = await readKept();
  expect(waiting[0]).toEqual(
    queued('a', 1, { tries: 1, nextAt: world.now + 5500, fault: { code: 'busy', retryAfter: 5 } }),
  );
});

describe('killed at each call in turn', () => {
  test.each([false, true])('after the call did its work: %s', async (isAfter) => {
    const calls = await runMortal((await begin()).sending, null, drain);
    expect((await readKept()).waiting).toEqual([]);
    for (let at = 1; at <= calls; at += 1) {
      startHost();
      const world = await begin();
      await runMortal(world.sending, { at, isAfter }, drain);
      const { waiting, sent } = await readKept();
      expect([...new Set([...waiting, ...sent].map(({ item }) => item.id))].sort()).toEqual(all);
      world.now += 40_000;
      await runMortal(world.sending, null, drain);
      expect([(await readKept()).waiting, rowsOf(world)]).toEqual([[], all]);
    }
  });
});

test('withdrawn and disconnected while a request is on its way: nothing comes back', async () => {
  const world = await begin();
  const { post } = world;
  world.post = async (team, body) => {
    if (team === 'b') await wipeTeam('b');
    else await removeWaiting([idOf(1), idOf(2)]);
    return post(team, body);
  };
  await drain(world.sending);
  const stored = Object.keys(await fakeBrowser.storage.local.get(null));
  expect(stored.filter((key) => key.includes(idOf(101)) || key === 'team:b' || key.startsWith('outbox:'))).toEqual([]);
});

test('a page withdraws and tries again with the same seams', async () => {
  const world = await begin();
  world.post = () => refusal('revoked');
  await drain(world.sending);
  const seams = { ...world.sending, remove: removeWaiting };
  expect(await withdraw(idOf(1), seams)).toEqual({ kind: 'withdrawn', mayBeStored: false });
  await retry(null, seams);
  const { waiting, teams } = await readKept();
  expect([waiting.length, teams.map(({ stopped }) => stopped)]).toEqual([12, [null, null]]);
});
