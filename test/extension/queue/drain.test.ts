import { describe, expect, test } from 'vitest';
import { drain } from '../../../extension/queue/drain.ts';
import type { Reply } from '../../../extension/queue/line.ts';
import { json } from './fake-sheet.ts';
import { idOf, pageOf, queued, sampleTeam, start } from './samples.ts';
import { newWorld, postedTo, sheetOf, waitingOf } from './world.ts';

const many = (team: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => queued(team, from + n));

test('an entry is sent as the wire format has it, and kept as sent with what the sheet says', async () => {
  const world = newWorld([queued('a', 1)]);
  await drain(world.sending);
  const { item } = queued('a', 1);
  expect(sheetOf(world, 'a').posts).toEqual([
    { v: 1, op: 'append', token: 'token-a', device: 'device-a', sentAt: '2026-11-22T09:00:00.000Z', items: [item] },
  ]);
  expect(world.disk.waiting.size).toBe(0);
  expect([...world.disk.sent.values()]).toEqual([
    { schema: 1, team: 'a', item, page: pageOf(1), sentAt: start, row: 2, score: 75, grade: 'C' },
  ]);
});

test('nothing due: nobody is asked', async () => {
  const world = newWorld([queued('a', 1, { nextAt: start + 1 }), queued('a', 2, { state: 'stuck' })]);
  await drain(world.sending);
  expect(postedTo(world, 'a')).toEqual([]);
});

test('until nothing is due, oldest first, ten at a time', async () => {
  const world = newWorld(many('a', 1, 23).reverse());
  await drain(world.sending);
  const numbers = (from: number, to: number) => many('a', from, to).map((_, n) => from + n);
  expect(postedTo(world, 'a')).toEqual([numbers(1, 10), numbers(11, 20), numbers(21, 23)]);
  expect(world.disk.waiting.size).toBe(0);
});

test('before a request leaves it is noted that the entry is on its way and may be stored', async () => {
  const world = newWorld([queued('a', 1)]);
  const seen: unknown[] = [];
  world.post = (team, body) => {
    seen.push(waitingOf(world, 1));
    return sheetOf(world, team).take(body);
  };
  await drain(world.sending);
  expect(seen).toEqual([queued('a', 1, { state: 'sending', leaseUntil: start + 40_000, mayBeStored: true })]);
});

test('entries of a team that is stopped, or not there, stay as they are', async () => {
  const waiting = [queued('a', 1), queued('gone', 2)];
  const world = newWorld(waiting, [sampleTeam('a', { stopped: 'revoked' })]);
  await drain(world.sending);
  expect([...world.disk.waiting.values()]).toEqual(waiting);
  expect(postedTo(world, 'a')).toEqual([]);
});

test('a team that does not answer holds up no other', async () => {
  const world = newWorld([queued('a', 1), queued('b', 2)]);
  let answer = (_: Reply) => {};
  world.post = (team, body) =>
    team === 'a' ? new Promise<Reply>((resolve) => (answer = resolve)) : sheetOf(world, team).take(body);
  const draining = drain(world.sending);
  await expect.poll(() => world.disk.sent.has(idOf(2))).toBe(true);
  expect(waitingOf(world, 1).state).toBe('sending');
  answer({ kind: 'timeout' });
  await draining;
  expect(waitingOf(world, 1)).toMatchObject({ state: 'queued', fault: { code: 'timeout' } });
});

test('two drains at once send each entry once, and one request at a time', async () => {
  const world = newWorld(many('a', 1, 15));
  let asked = 0;
  world.post = async (team, body) => {
    asked += 1;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(1);
    asked -= 1;
    return sheetOf(world, team).take(body);
  };
  await Promise.all([drain(world.sending), drain(world.sending)]);
  expect(postedTo(world, 'a').map(({ length }) => length)).toEqual([10, 5]);
});

test('an entry that comes in during a drain goes with it', async () => {
  const world = newWorld([queued('a', 1)]);
  world.post = (team, body) => {
    if (world.disk.sent.size === 0) world.disk.waiting.set(idOf(2), queued('a', 2));
    return sheetOf(world, team).take(body);
  };
  await drain(world.sending);
  expect(postedTo(world, 'a')).toEqual([[1], [2]]);
});

describe('what the browser refuses to store ends the drain and loses nothing', () => {
  const full = async () => {
    throw new Error('QuotaExceededError');
  };

  test('the note that it is on its way: nothing is sent', async () => {
    const world = newWorld([queued('a', 1)]);
    await drain({ ...world.sending, shelf: { ...world.sending.shelf, update: full } });
    expect(postedTo(world, 'a')).toEqual([]);
    expect(waitingOf(world, 1)).toEqual(queued('a', 1));
  });

  test('the note that it was taken: sent again after the lease, and found to be there', async () => {
    const world = newWorld(many('a', 1, 11));
    await drain({ ...world.sending, shelf: { ...world.sending.shelf, settle: full } });
    expect(postedTo(world, 'a')).toHaveLength(1);
    world.now += 40_000;
    await drain(world.sending);
    expect(sheetOf(world, 'a').rows).toHaveLength(11);
    expect([world.disk.waiting.size, world.disk.sent.size]).toEqual([0, 11]);
  });

  test('reading', async () => {
    const world = newWorld([queued('a', 1)]);
    await drain({ ...world.sending, shelf: { ...world.sending.shelf, teams: full } });
    expect(waitingOf(world, 1)).toEqual(queued('a', 1));
  });
});

describe('what the team grades by', () => {
  const current = sampleTeam('a').standard;
  const newer = { ...current, version: current.version + 1 };
  const answers =
    (standardVersion: unknown, status = 'appended', code?: string) =>
    (_: string, body: string) => {
      const { items }: { items: { id: string }[] } = JSON.parse(body);
      return json({ v: 1, ok: true, results: items.map(({ id }) => ({ id, status, code })), standardVersion });
    };

  test.each([
    ['another version', answers(current.version + 1), ['a']],
    ['an older one', answers(current.version - 1), ['a']],
    ['another standard', answers(current.version, 'rejected', 'wrong_standard'), ['a']],
    ['the same', answers(current.version), []],
    ['not said', answers(undefined), []],
  ])('%s: asked for once a drain, and kept', async (_, post, asked) => {
    const world = newWorld(many('a', 1, 25));
    Object.assign(world, { post, standard: newer });
    world.now += 5;
    await drain(world.sending);
    expect(world.freshened).toEqual(asked);
    const { standard, standardAt } = world.disk.teams.get('a') ?? {};
    expect([standard, standardAt]).toEqual(asked.length > 0 ? [newer, start + 5] : [current, start]);
  });

  test('not told: it stays', async () => {
    const world = newWorld([queued('a', 1)]);
    Object.assign(world, { post: answers(99) });
    await drain(world.sending);
    expect(world.disk.teams.get('a')).toEqual(sampleTeam('a'));
  });

  test('a team that was connected anew meanwhile keeps what it was told then', async () => {
    const world = newWorld([queued('a', 1)]);
    const anew = sampleTeam('a', { token: 'new' });
    Object.assign(world, { post: answers(99), standard: newer });
    const freshen = async () => {
      world.disk.teams.set('a', anew);
      return { standard: newer };
    };
    await drain({ ...world.sending, freshen });
    expect(world.disk.teams.get('a')).toEqual(anew);
  });
});
