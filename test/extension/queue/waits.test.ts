import { describe, expect, test } from 'vitest';
import { drain } from '../../../extension/queue/drain.ts';
import type { Fault } from '../../../extension/queue/fault.ts';
import type { Reply } from '../../../extension/queue/line.ts';
import { json, refusal } from './fake-sheet.ts';
import { idOf, queued, start } from './samples.ts';
import { newWorld, postedTo, sheetOf, type World, waitingOf } from './world.ts';

const minute = 60_000;
const lost: Reply = { kind: 'unreachable' };

/** The table of failures and decision 4, a row each: what comes back, what is noted, when it is sent again. */
describe('it waits, and is sent again', () => {
  test.each<[string, Reply, Partial<World>, Fault, number, boolean]>([
    ['offline', lost, { isOnline: false }, { code: 'offline' }, 30_000, true],
    ['offline, though something answers', lost, { isOnline: false, probe: true }, { code: 'offline' }, 30_000, true],
    ['no way to the address', lost, { probe: false }, { code: 'network' }, 30_000, true],
    ['Google lets nobody in', lost, {}, { code: 'refused' }, 30_000, true],
    ['no answer in time', { kind: 'timeout' }, {}, { code: 'timeout' }, 30_000, true],
    ['a wait that ended offline', { kind: 'timeout' }, { isOnline: false }, { code: 'offline' }, 30_000, true],
    ['a page with 200', { kind: 'noJson' }, {}, { code: 'noJson' }, 30_000, true],
    ['JSON of somebody else', json({ hello: 1 }), {}, { code: 'noJson' }, 30_000, true],
    ['an HTTP error', { kind: 'status', status: 500 }, {}, { code: 'status', status: 500 }, 30_000, true],
    ['lock contention', refusal('busy', { retryAfter: 5 }), {}, { code: 'busy', retryAfter: 5 }, 5500, false],
    ['busy without a time', refusal('busy'), {}, { code: 'busy' }, 30_000, false],
    ['quota', refusal('quota'), {}, { code: 'quota' }, 5 * minute, true],
    ['quota with a time', refusal('quota', { retryAfter: 60 }), {}, { code: 'quota', retryAfter: 60 }, 66_000, true],
    ['a fault of the sheet', refusal('internal'), {}, { code: 'internal' }, 30_000, true],
    ['a code of later', refusal('on_holiday'), {}, { code: 'internal' }, 30_000, true],
    ['a result left out', json({ v: 1, ok: true, results: [] }), {}, { code: 'noJson' }, 30_000, true],
  ])('%s', async (_, reply, more, fault, pause, mayBeStored) => {
    const world = newWorld([queued('a', 1)]);
    Object.assign(world, { ...more, post: () => reply });
    await drain(world.sending);
    const expected = queued('a', 1, { tries: 1, nextAt: start + pause, fault, mayBeStored });
    expect(waitingOf(world, 1)).toEqual(expected);
    expect(world.disk.teams.get('a')?.stopped).toBe(null);

    world.post = (team, body) => sheetOf(world, team).take(body);
    world.now = start + pause - 1;
    await drain(world.sending);
    expect(world.disk.waiting.size).toBe(1);
    world.now += 1;
    await drain(world.sending);
    expect([world.disk.waiting.size, world.disk.sent.size]).toEqual([0, 1]);
  });

  test('nothing expires: the hundredth try comes like the seventh', async () => {
    const world = newWorld([queued('a', 1)]);
    world.post = () => ({ kind: 'timeout' });
    for (let tried = 0; tried < 100; tried += 1) {
      await drain(world.sending);
      world.now = waitingOf(world, 1).nextAt;
    }
    const before = world.now;
    await drain(world.sending);
    expect(waitingOf(world, 1)).toMatchObject({ state: 'queued', tries: 101, nextAt: before + 60 * minute });
  });

  test('the others of the team wait along, and do not ask in its place', async () => {
    const world = newWorld(Array.from({ length: 12 }, (_, n) => queued('a', n + 1)));
    let posts = 0;
    world.post = () => {
      posts += 1;
      return refusal('busy', { retryAfter: 60 });
    };
    await drain(world.sending);
    expect(posts).toBe(1);
    expect([waitingOf(world, 1).tries, waitingOf(world, 12).tries]).toEqual([1, 0]);
    expect(waitingOf(world, 12)).toEqual(queued('a', 12, { nextAt: start + 66_000 }));
  });

  test('a success makes due what was put off', async () => {
    const world = newWorld([
      queued('a', 1, { nextAt: start + 60 * minute, tries: 7 }),
      queued('b', 2, { nextAt: start + 60 * minute }),
      queued('a', 3),
    ]);
    await drain(world.sending);
    expect(postedTo(world, 'a')).toEqual([[3], [1]]);
    expect(postedTo(world, 'b')).toEqual([]);
  });
});

describe('what is known of an entry', () => {
  test('an answer lost after the row was written: the same id again, and the sheet says that it has it', async () => {
    const world = newWorld([queued('a', 1)]);
    world.post = (team, body) => {
      sheetOf(world, team).take(body);
      return { kind: 'timeout' };
    };
    await drain(world.sending);
    expect(waitingOf(world, 1).mayBeStored).toBe(true);
    world.post = (team, body) => sheetOf(world, team).take(body);
    world.now += 30_000;
    await drain(world.sending);
    expect(sheetOf(world, 'a').rows).toEqual([idOf(1)]);
    expect(world.disk.sent.get(idOf(1))).toMatchObject({ row: 2, score: 75, grade: 'C' });
  });

  test.each(['busy', 'auth', 'bad_request'])('%s says nothing of an earlier request', async (code) => {
    const world = newWorld([queued('a', 1, { mayBeStored: true })]);
    world.post = () => refusal(code);
    await drain(world.sending);
    expect(waitingOf(world, 1).mayBeStored).toBe(true);
  });
});
