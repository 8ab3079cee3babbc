import type { Standard } from '../../../core/standard-rules/standard.ts';
import type { Sending } from '../../../extension/queue/drain.ts';
import type { Line, Reply } from '../../../extension/queue/line.ts';
import type { Waiting } from '../../../extension/queue/waiting.ts';
import type { Team } from '../../../extension/team/team.ts';
import { type Disk, newDisk, newLock, shelfOn } from './fake-disk.ts';
import { newSheet, type Sheet } from './fake-sheet.ts';
import { idOf, sampleTeam, start } from './samples.ts';

/** A computer with a queue, and the sheets of its teams. What the network does can be set from test to test. */
export type World = {
  readonly disk: Disk;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly sending: Sending;
  /** What a post comes to; by itself the sheet takes it. */
  post: (team: string, body: string) => Reply | Promise<Reply>;
  isOnline: boolean;
  probe: boolean;
  now: number;
  /** Half: no spread in the pauses. */
  random: number;
  /** What a sheet tells that it grades by, and the teams that were asked. */
  standard: Standard | null;
  readonly freshened: string[];
};

export function newWorld(
  waiting: readonly Waiting[],
  teams: readonly Team[] = [sampleTeam('a'), sampleTeam('b')],
): World {
  const disk = newDisk(teams, waiting);
  const sheets = new Map(teams.map(({ id }) => [id, newSheet()]));
  const teamAt = (endpoint: string) => teams.find((one) => one.endpoint === endpoint)?.id ?? '';
  const line: Line = {
    now: () => world.now,
    random: () => world.random,
    isOnline: () => world.isOnline,
    post: async (endpoint, body) => world.post(teamAt(endpoint), body),
    get: async () => ({ kind: 'unreachable' }),
    probe: async () => world.probe,
  };
  const freshen: Sending['freshen'] = async ({ id }) => {
    world.freshened.push(id);
    return { standard: world.standard };
  };
  const world: World = {
    ...{ disk, sheets, sending: { line, shelf: shelfOn(disk), lock: newLock(), freshen } },
    post: (team, body) => sheets.get(team)?.take(body) ?? { kind: 'unreachable' },
    ...{ isOnline: true, probe: true, now: start, random: 0.5, standard: null, freshened: [] },
  };
  return world;
}

export function waitingOf({ disk }: World, n: number): Waiting {
  const waiting = disk.waiting.get(idOf(n));
  if (!waiting) throw new Error(`nothing waits under ${n}`);
  return waiting;
}

export function sheetOf({ sheets }: World, team: string): Sheet {
  const sheet = sheets.get(team);
  if (!sheet) throw new Error(`no sheet of ${team}`);
  return sheet;
}

/** Ids that were posted to a team, post by post, by their number. */
export const postedTo = (world: World, team: string): readonly (readonly number[])[] =>
  sheetOf(world, team).posts.map(({ items }) => items.map(({ id }) => Number(id.slice(-12))));
