import type { Sent } from '../../../extension/history/sent.ts';
import type { Lock, Shelf } from '../../../extension/queue/line.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import type { Team } from '../../../extension/team/team.ts';

/** What is stored; it outlives whoever writes it. */
export type Disk = {
  readonly teams: Map<string, Team>;
  readonly waiting: Map<string, Waiting>;
  readonly sent: Map<string, Sent>;
};

export function newDisk(teams: readonly Team[], waiting: readonly Waiting[]): Disk {
  return {
    teams: new Map(teams.map((one) => [one.id, one])),
    waiting: new Map(waiting.map((one) => [one.item.id, one])),
    sent: new Map(),
  };
}

const replace = <T>(kept: Map<string, T>, id: string, value: T): void => {
  if (kept.has(id)) kept.set(id, value);
};

/** Storage in memory. Each act happens at one moment, some time after it was asked for. */
export const shelfOn = ({ teams, waiting, sent }: Disk): Shelf => ({
  teams: async () => [...teams.values()],
  updateTeam: async (team) => replace(teams, team.id, team),
  waiting: async () => [...waiting.values()],
  update: async (changed) => {
    for (const one of changed) replace(waiting, one.item.id, one);
  },
  settle: async (taken) => {
    for (const one of taken) if (teams.has(one.team)) sent.set(one.item.id, one);
    for (const { item } of taken) waiting.delete(item.id);
  },
});

/** Locks of one browser session, first come first served. */
export function newLock(): Lock {
  const last = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const before = last.get(name) ?? Promise.resolve();
    const run = before.then(task);
    last.set(
      name,
      run.catch(() => {}),
    );
    return run;
  };
}
