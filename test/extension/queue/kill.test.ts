import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drain } from '../../../extension/queue/drain.ts';
import type { Reply } from '../../../extension/queue/line.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import { json, refusal } from './fake-sheet.ts';
import { type Kill, runMortal } from './kill.ts';
import { queued } from './samples.ts';
import { newWorld, sheetOf, type World } from './world.ts';

const lease = 40_000;
const longestPause = 72 * 60_000;

const entries = (ofA: number, ofB: number): readonly Waiting[] => [
  ...Array.from({ length: ofA }, (_, n) => queued('a', n + 1)),
  ...Array.from({ length: ofB }, (_, n) => queued('b', 101 + n)),
];
const rowsOf = (world: World) => [...sheetOf(world, 'a').rows, ...sheetOf(world, 'b').rows];
const idsOf = (waiting: readonly Waiting[]) => waiting.map(({ item }) => item.id);

/** What holds at every moment, whenever the background was killed. */
function checkNothingLost({ disk, ...world }: World, all: readonly Waiting[]) {
  const rows = rowsOf({ disk, ...world });
  for (const id of idsOf(all)) {
    const waiting = disk.waiting.get(id);
    expect(waiting !== undefined || disk.sent.has(id)).toBe(true);
    if (disk.sent.has(id)) expect(rows).toContain(id);
    if (waiting && rows.includes(id)) expect(waiting.mayBeStored).toBe(true);
  }
}

/** The network is well again: in the end each entry stands once in the sheet, and nothing waits. */
async function checkDelivered(world: World, all: readonly Waiting[]) {
  for (let round = 0; round < 3; round += 1) {
    world.now += longestPause;
    await runMortal(world.sending, null, drain);
  }
  expect([...rowsOf(world)].sort()).toEqual([...idsOf(all)].sort());
  expect([...world.disk.sent.keys()].sort()).toEqual([...idsOf(all)].sort());
  expect(world.disk.waiting.size).toBe(0);
}

describe('killed at each call in turn', () => {
  const all = entries(12, 3);
  const killedAt = async (kill: Kill | null) => {
    const world = newWorld(all);
    const calls = await runMortal(world.sending, kill, drain);
    return { world, calls };
  };

  test.each([false, true])('after the call did its work: %s', async (isAfter) => {
    const { calls, world: whole } = await killedAt(null);
    expect([calls > 20, whole.disk.waiting.size]).toEqual([true, 0]);
    for (let at = 1; at <= calls; at += 1) {
      const { world } = await killedAt({ at, isAfter });
      checkNothingLost(world, all);
      const posts = () => sheetOf(world, 'a').posts.length + sheetOf(world, 'b').posts.length;
      const [before, inFlight] = [posts(), [...world.disk.waiting.values()].filter(({ state }) => state === 'sending')];
      // Within the lease nobody sends what may still be on its way, and after it everything goes.
      world.now += lease - 1;
      await runMortal(world.sending, null, drain);
      for (const { item } of inFlight) expect(world.disk.waiting.get(item.id)?.state).toBe('sending');
      if (before === 0 && inFlight.length === all.length) expect(posts()).toBe(0);
      world.now += 1;
      await runMortal(world.sending, null, drain);
      expect(world.disk.waiting.size).toBe(0);
      await checkDelivered(world, all);
    }
  });
});

/** What may become of a post. */
const troubles: Readonly<Record<string, (taken: () => Reply) => Reply>> = {
  taken: (taken) => taken(),
  answerLost: (taken) => {
    taken();
    return { kind: 'unreachable' };
  },
  neverCame: () => ({ kind: 'timeout' }),
  brokeOff: (taken) => {
    taken();
    return refusal('internal');
  },
  busy: () => refusal('busy', { retryAfter: 5 }),
  page: () => ({ kind: 'noJson' }),
  status: () => ({ kind: 'status', status: 502 }),
  halfTold: (taken) => {
    const reply = taken();
    const { results, ...rest } = (reply.kind === 'json' ? reply.body : {}) as { results: readonly object[] };
    return json({ ...rest, results: results.slice(1) });
  },
};

test('killed again and again, under every trouble: nothing is lost, each entry is stored once', async () => {
  const kills = fc.array(fc.record({ at: fc.integer({ min: 1, max: 70 }), isAfter: fc.boolean() }), { maxLength: 6 });
  const replies = fc.array(fc.constantFrom(...Object.keys(troubles)), { maxLength: 12 });
  const pauses = fc.infiniteStream(fc.integer({ min: 0, max: 90_000 }));
  const counts = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 12 }));
  await fc.assert(
    fc.asyncProperty(counts, kills, replies, pauses, async ([ofA, ofB], deaths, coming, waits) => {
      const all = entries(ofA, ofB);
      const world = newWorld(all);
      const whole = world.post;
      const left = [...coming];
      world.probe = false;
      world.post = (team, body) =>
        troubles[left.shift() ?? 'taken']?.(() => whole(team, body) as Reply) ?? whole(team, body);
      for (const kill of deaths) {
        await runMortal(world.sending, kill, drain);
        checkNothingLost(world, all);
        world.now += waits.next().value;
      }
      left.length = 0;
      await checkDelivered(world, all);
    }),
    { numRuns: 400, seed: 20261122 },
  );
});
