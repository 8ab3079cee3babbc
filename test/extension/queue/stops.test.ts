import { describe, expect, test } from 'vitest';
import { drain } from '../../../extension/queue/drain.ts';
import type { Fault } from '../../../extension/queue/fault.ts';
import type { Reply } from '../../../extension/queue/line.ts';
import { retry } from '../../../extension/queue/retry.ts';
import { refusal } from './fake-sheet.ts';
import { idOf, queued, sampleTeam, start } from './samples.ts';
import { newWorld, sheetOf, type World, waitingOf } from './world.ts';

const lost: Reply = { kind: 'unreachable' };

describe('the team stops, and the queue is kept', () => {
  const untouched = (n: number, fault: Fault, mayBeStored: boolean) => queued('a', n, { fault, mayBeStored });

  test.each([
    ['auth', refusal('auth')],
    ['revoked', refusal('revoked')],
    ['upgrade', refusal('upgrade', { endpoint: 'https://sheet.test/new/exec' })],
  ] as const)('%s at once', async (code, reply) => {
    const world = newWorld([...Array.from({ length: 11 }, (_, n) => queued('a', n + 1)), queued('b', 12)]);
    let posts = 0;
    world.post = (team, body) => {
      posts += 1;
      return team === 'a' ? reply : sheetOf(world, team).take(body);
    };
    await drain(world.sending);
    await drain(world.sending);
    expect(posts).toBe(2);
    expect(world.disk.teams.get('a')).toEqual(sampleTeam('a', { stopped: code }));
    expect(waitingOf(world, 1)).toEqual(untouched(1, { code }, false));
    expect(waitingOf(world, 11)).toEqual(queued('a', 11));
    expect(world.disk.sent.has(idOf(12))).toBe(true);
  });

  test('a team that was connected anew meanwhile is not stopped by the answer to its old token', async () => {
    const world = newWorld([queued('a', 1)]);
    const anew = sampleTeam('a', { token: 'new' });
    world.post = () => {
      world.disk.teams.set('a', anew);
      return refusal('revoked');
    };
    await drain(world.sending);
    expect(world.disk.teams.get('a')).toEqual(anew);
  });

  const refusals = async (world: World, times: number) => {
    for (let time = 0; time < times; time += 1) {
      await drain(world.sending);
      world.now = waitingOf(world, 1).nextAt;
    }
  };

  test('refused five times in a row: 30 s, 1, 2, 5 min between them', async () => {
    const world = newWorld([queued('a', 1)]);
    const times: number[] = [];
    world.post = () => {
      times.push((world.now - start) / 1000);
      return lost;
    };
    await refusals(world, 4);
    expect(world.disk.teams.get('a')?.stopped).toBe(null);
    await refusals(world, 1);
    expect(times).toEqual([0, 30, 90, 210, 510]);
    expect(world.disk.teams.get('a')?.stopped).toBe('refused');
    expect(waitingOf(world, 1)).toEqual(untouched(1, { code: 'refused' }, true));

    await retry('a', world.sending);
    await refusals(world, 4);
    expect(world.disk.teams.get('a')?.stopped).toBe(null);
  });

  test('another trouble between them begins the count anew', async () => {
    const world = newWorld([queued('a', 1)]);
    world.post = () => lost;
    await refusals(world, 4);
    world.probe = false;
    await refusals(world, 6);
    world.probe = true;
    await refusals(world, 4);
    expect(world.disk.teams.get('a')?.stopped).toBe(null);
    expect(waitingOf(world, 1)).toMatchObject({ tries: 4, fault: { code: 'refused' } });
  });
});
