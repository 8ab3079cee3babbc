import { byteLength } from '../../core/feedback/byte-length.ts';
import { mostBytes } from '../../core/feedback/limits.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Team } from '../team/team.ts';
import type { Answer } from './answer.ts';
import { bodyOf, leaseMs, nextBatch } from './batches.ts';
import { follow } from './follow.ts';
import type { Line, Lock, Shelf } from './line.ts';
import { outcomeOf } from './outcome.ts';
import type { Waiting } from './waiting.ts';

/** What sending needs. `freshen`: asks a sheet what it grades by now; `standard` `null`: it did not say. */
export type Sending = {
  readonly line: Line;
  readonly shelf: Shelf;
  readonly lock: Lock;
  readonly freshen: (team: Team, line: Line) => Promise<{ readonly standard: Standard | null }>;
};

/** Entries as they lay before they are sent. */
type Batch = { readonly team: Team; readonly entries: readonly Waiting[] };

/** The team as it is kept now; one that was paired again meanwhile has another token, and old answers do not concern it. */
async function sameTeam({ id, token, endpoint }: Team, shelf: Shelf): Promise<Team | undefined> {
  const teams = await shelf.teams();
  return teams.find((one) => one.id === id && one.token === token && one.endpoint === endpoint);
}

/** Picks what goes next and notes that it is on its way, before it leaves. */
async function take(id: string, { line, shelf }: Sending): Promise<Batch | null> {
  const team = (await shelf.teams()).find((one) => one.id === id);
  if (!team || team.stopped !== null) return null;
  const entries = nextBatch(await shelf.waiting(), team, line.now());
  if (entries.length === 0) return null;
  const leaseUntil = line.now() + leaseMs;
  await shelf.update(entries.map((one) => ({ ...one, state: 'sending', leaseUntil, mayBeStored: true })));
  return { team, entries };
}

async function send({ team, entries }: Batch, line: Line): Promise<Answer> {
  const items = entries.map(({ item }) => item);
  const body = bodyOf(team, items, line.now());
  if (byteLength(body) > mostBytes) return { kind: 'fault', fault: { code: 'too_large' } };
  return outcomeOf(await line.post(team.endpoint, body), team.endpoint, line);
}

/** Keeps what follows of an answer. What was withdrawn or disconnected meanwhile stays away. Answers whether to go on. */
async function keep({ team, entries }: Batch, answer: Answer, { line, shelf }: Sending): Promise<boolean> {
  if (!(await shelf.teams()).some(({ id }) => id === team.id)) return false;
  const waiting = (await shelf.waiting()).filter((one) => one.team === team.id);
  const ids = new Set(waiting.map(({ item }) => item.id));
  const sentIds = new Set(entries.map(({ item }) => item.id));
  const batch = entries.filter(({ item }) => ids.has(item.id));
  const others = waiting.filter(({ item }) => !sentIds.has(item.id));
  const { sent, changed, stopped, isOver } = follow(answer, { batch, others, wasAlone: entries.length === 1 }, line);
  const same = stopped === null ? undefined : await sameTeam(team, shelf);
  if (same) await shelf.updateTeam({ ...same, stopped });
  if (sent.length > 0) await shelf.settle(sent);
  if (changed.length > 0) await shelf.update(changed);
  return !isOver;
}

/** Whether an answer shows that the team grades by other rules than those that are kept here. */
function isOutdated({ standard }: Team, answer: Answer): boolean {
  if (answer.kind === 'fault') return false;
  const { items, standardVersion } = answer;
  if (standardVersion !== null && standardVersion !== standard.version) return true;
  return [...items.values()].some((one) => one.kind === 'fault' && one.fault.code === 'wrong_standard');
}

async function freshenTeam(team: Team, { line, shelf, lock, freshen }: Sending): Promise<void> {
  const { standard } = await freshen(team, line);
  if (!standard) return;
  await lock('outbox', async () => {
    const same = await sameTeam(team, shelf);
    if (same) await shelf.updateTeam({ ...same, standard, standardAt: line.now() });
  });
}

async function drainTeam(id: string, sending: Sending): Promise<void> {
  const { line, lock } = sending;
  let outdated: Team | null = null;
  let goesOn = true;
  while (goesOn) {
    const batch = await lock('outbox', () => take(id, sending));
    if (!batch) break;
    const answer = await send(batch, line);
    goesOn = await lock('outbox', () => keep(batch, answer, sending));
    if (isOutdated(batch.team, answer)) outdated = batch.team;
  }
  if (outdated) await freshenTeam(outdated, sending);
}

/**
 * Sends what is due, to all teams at once and to each in turn, until nothing is due. One at a time over all pages. Never
 * rejects: where the browser refuses to store something the entry stays in the queue, and a later drain sends it again.
 */
export async function drain(sending: Sending): Promise<void> {
  const { shelf, lock } = sending;
  try {
    await lock('drain', async () => {
      const teams = await shelf.teams();
      await Promise.allSettled(teams.map(({ id }) => drainTeam(id, sending)));
    });
  } catch {
    // Nothing was sent; all is as it was.
  }
}
