import type { Sent } from '../history/sent.ts';
import type { Told } from '../messages.ts';
import type { Team } from '../team/team.ts';
import type { Waiting } from './waiting.ts';

/** What became of an entry. One that waits for a stopped team is stuck, for it is not sent until a person acts. */
export function toldOf(id: string, waiting: readonly Waiting[], sent: readonly Sent[], teams: readonly Team[]): Told {
  const taken = sent.find(({ item }) => item.id === id);
  if (taken) return { kind: 'sent', row: taken.row, score: taken.score, grade: taken.grade };
  const entry = waiting.find(({ item }) => item.id === id);
  if (!entry) return { kind: 'unknown' };
  if (entry.state === 'stuck') return { kind: 'stuck', fault: entry.fault };
  const stopped = teams.find((team) => team.id === entry.team)?.stopped ?? null;
  return stopped === null ? { kind: 'waiting', fault: entry.fault } : { kind: 'stuck', fault: { code: stopped } };
}
