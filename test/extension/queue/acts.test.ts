import { describe, expect, test } from 'vitest';
import type { Sent } from '../../../extension/history/sent.ts';
import { retry } from '../../../extension/queue/retry.ts';
import { toldOf } from '../../../extension/queue/told.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import { withdraw } from '../../../extension/queue/withdraw.ts';
import { idOf, queued, sampleItem, sampleTeam, start } from './samples.ts';
import { newWorld } from './world.ts';

describe('withdrawing', () => {
  test.each<[string, Partial<Waiting>, object, number]>([
    ['never sent', {}, { kind: 'withdrawn', mayBeStored: false }, 0],
    ['sent in vain', { tries: 3, mayBeStored: true }, { kind: 'withdrawn', mayBeStored: true }, 0],
    ['stuck', { state: 'stuck' }, { kind: 'withdrawn', mayBeStored: false }, 0],
    ['on its way', { state: 'sending', leaseUntil: start + 1, mayBeStored: true }, { kind: 'isSending' }, 1],
    [
      'broken off',
      { state: 'sending', leaseUntil: start, mayBeStored: true },
      { kind: 'withdrawn', mayBeStored: true },
      0,
    ],
  ])('%s', async (_, more, expected, left) => {
    const world = newWorld([queued('a', 1, more)]);
    const remove = async (ids: readonly string[]) => {
      for (const id of ids) world.disk.waiting.delete(id);
    };
    expect(await withdraw(idOf(1), { ...world.sending, remove })).toEqual(expected);
    expect(world.disk.waiting.size).toBe(left);
    expect(await withdraw(idOf(2), { ...world.sending, remove })).toEqual({ kind: 'gone' });
  });
});

describe('trying again', () => {
  const fault = { code: 'bad_request' } as const;
  const stuck = queued('a', 1, { state: 'stuck', fault });
  const putOff = queued('a', 2, { tries: 7, nextAt: start + 1 });
  const sending = queued('a', 3, { state: 'sending', leaseUntil: start + 1 });
  const other = queued('b', 4, { tries: 1, nextAt: start + 1 });
  const teams = [sampleTeam('a', { stopped: 'revoked' }), sampleTeam('b', { stopped: 'auth' })];

  test.each([
    ['a', [queued('a', 1, { fault }), queued('a', 2), sending, other], [null, 'auth']],
    [null, [queued('a', 1, { fault }), queued('a', 2), sending, queued('b', 4)], [null, null]],
    ['gone', [stuck, putOff, sending, other], ['revoked', 'auth']],
  ])('of team %j', async (team, waiting, stopped) => {
    const { disk, sending: seams } = newWorld([stuck, putOff, sending, other], teams);
    await retry(team, seams);
    expect([...disk.waiting.values()]).toEqual(waiting);
    expect([...disk.teams.values()].map((one) => one.stopped)).toEqual(stopped);
  });
});

describe('what is told of an entry', () => {
  const fault = { code: 'busy' } as const;
  const taken: Sent = {
    ...{ schema: 1, team: 'a', item: sampleItem(1), page: '', sentAt: start, row: 128, score: 75, grade: 'C' },
  };
  const told = (waiting: readonly Waiting[], sent: readonly Sent[], stopped: 'revoked' | null = null) =>
    toldOf(idOf(1), waiting, sent, [sampleTeam('a', { stopped })]);
  const sent = { kind: 'sent', row: 128, score: 75, grade: 'C' };

  test.each<[string, object, object]>([
    ['sent', told([], [taken]), sent],
    ['sent, and about to be let go of', told([queued('a', 1)], [taken]), sent],
    ['just handed over', told([queued('a', 1)], []), { kind: 'waiting', fault: null }],
    ['on its way', told([queued('a', 1, { state: 'sending' })], []), { kind: 'waiting', fault: null }],
    ['put off', told([queued('a', 1, { fault })], []), { kind: 'waiting', fault }],
    ['stuck', told([queued('a', 1, { state: 'stuck', fault })], []), { kind: 'stuck', fault }],
    [
      'its team stopped',
      told([queued('a', 1, { fault })], [], 'revoked'),
      { kind: 'stuck', fault: { code: 'revoked' } },
    ],
    ['neither', told([queued('a', 2)], []), { kind: 'unknown' }],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));
});
