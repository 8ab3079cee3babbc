import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drain, type Sending } from '../../../extension/queue/drain.ts';
import type { Reply } from '../../../extension/queue/line.ts';
import { retry } from '../../../extension/queue/retry.ts';
import { withdraw } from '../../../extension/queue/withdraw.ts';
import { idOf, queued } from './samples.ts';
import { newWorld, sheetOf, type World } from './world.ts';

/** What people do while a drain runs. Entries 1 to 12 wait from the start, the others come in. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('withdraw' as const), n: fc.integer({ min: 1, max: 16 }) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('log' as const), n: fc.integer({ min: 13, max: 16 }) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('drain' as const, 'retry' as const), n: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('disconnect' as const), n: fc.constant(0) }) },
);
const teamOf = (n: number) => (n % 2 === 0 ? 'a' : 'b');

function disconnect({ disk }: World, team: string) {
  disk.teams.delete(team);
  for (const one of [...disk.waiting.values()]) if (one.team === team) disk.waiting.delete(one.item.id);
  for (const one of [...disk.sent.values()]) if (one.team === team) disk.sent.delete(one.item.id);
}

test('withdrawing, logging and disconnecting in any order during drains', async () => {
  let withdrawn = 0;
  const property = fc.asyncProperty(
    fc.scheduler(),
    fc.array(act, { minLength: 1, maxLength: 10 }),
    fc.array(fc.constantFrom('taken', 'lost', 'never'), { maxLength: 6 }),
    async (s, acts, coming) => {
      const first = Array.from({ length: 12 }, (_, n) => n + 1);
      const world = newWorld(first.map((n) => queued(teamOf(n), n)));
      const { line, shelf, lock, freshen } = world.sending;
      const left = [...coming];
      const isAsked = { a: false, b: false };
      const [logged, gone, surelyGone] = [new Set(first), new Set<number>(), new Set<number>()];
      let isConnected = true;

      /** Runs when its turn comes, and its answer is heard when another turn comes. */
      const later =
        <Args extends readonly unknown[], Back>(name: string, run: (...args: Args) => Promise<Back>) =>
        async (...args: Args): Promise<Back> => {
          await s.schedule(Promise.resolve(), name);
          const back = await run(...args);
          await s.schedule(Promise.resolve(), `${name} done`);
          return back;
        };
      const post = later('post', async (team: string, body: string): Promise<Reply> => {
        const kind = left.shift() ?? 'taken';
        const reply = kind === 'never' ? null : sheetOf(world, team).take(body);
        return kind === 'taken' && reply ? reply : { kind: 'timeout' };
      });
      const seams: Sending = {
        line: {
          ...line,
          post: async (endpoint, body) => {
            const team = endpoint.includes('/a/') ? 'a' : 'b';
            expect(isAsked[team]).toBe(false);
            isAsked[team] = true;
            const reply = await post(team, body);
            isAsked[team] = false;
            return reply;
          },
        },
        shelf: {
          teams: later('teams', shelf.teams),
          updateTeam: later('updateTeam', shelf.updateTeam),
          waiting: later('waiting', shelf.waiting),
          update: later('update', shelf.update),
          settle: later('settle', shelf.settle),
        },
        ...{ lock, freshen },
      };
      const remove = later('remove', async (ids: readonly string[]) => {
        for (const id of ids) world.disk.waiting.delete(id);
      });

      const perform = async ({ does, n }: { does: string; n: number }) => {
        if (does === 'drain') return drain(seams);
        if (does === 'retry') return retry(null, seams);
        if (does === 'disconnect') {
          isConnected = false;
          return disconnect(world, 'b');
        }
        if (does === 'log') {
          if (logged.has(n) || (teamOf(n) === 'b' && !isConnected)) return;
          logged.add(n);
          world.disk.waiting.set(idOf(n), queued(teamOf(n), n));
          return drain(seams);
        }
        const told = await withdraw(idOf(n), { ...seams, remove });
        if (told.kind !== 'withdrawn') return;
        withdrawn += 1;
        gone.add(n);
        if (!told.mayBeStored) surelyGone.add(n);
      };
      const all = [
        drain(seams),
        ...acts.map((one) => s.schedule(Promise.resolve(), one.does).then(() => perform(one))),
      ];
      await s.waitFor(Promise.all(all));
      left.length = 0;
      for (let round = 0; round < 3; round += 1) {
        world.now += 72 * 60_000;
        await s.waitFor(drain(seams));
      }

      expect([...world.disk.waiting.keys()]).toEqual([]);
      const rows = [...sheetOf(world, 'a').rows, ...sheetOf(world, 'b').rows];
      for (const n of surelyGone) expect(rows).not.toContain(idOf(n));
      for (const n of gone) expect(world.disk.sent.has(idOf(n))).toBe(false);
      for (const n of logged)
        if (!gone.has(n) && (isConnected || teamOf(n) === 'a')) {
          expect(rows.filter((id) => id === idOf(n))).toHaveLength(1);
          expect(world.disk.sent.has(idOf(n))).toBe(true);
        }
      if (isConnected) return;
      expect([...world.disk.teams.keys()]).toEqual(['a']);
      expect([...world.disk.sent.values()].filter(({ team }) => team === 'b')).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: 400, seed: 20261122 });
  // Else nothing was looked at.
  expect(withdrawn).toBeGreaterThan(50);
});
