import { isOnItsWay } from './batches.ts';
import type { Line, Lock, Shelf } from './line.ts';

/**
 * Makes all that waits due now, stuck entries and stopped teams too; what is on its way is left alone. Sends nothing: a
 * drain does. Rejects when the browser cannot store it.
 * @param team its id; `null`: all teams
 */
export const retry = (
  team: string | null,
  { line, shelf, lock }: { readonly line: Pick<Line, 'now'>; readonly shelf: Shelf; readonly lock: Lock },
): Promise<void> =>
  lock('outbox', async () => {
    const teams = (await shelf.teams()).filter(({ id }) => team === null || id === team);
    for (const one of teams) if (one.stopped !== null) await shelf.updateTeam({ ...one, stopped: null });
    const waiting = (await shelf.waiting()).filter(
      (one) => (team === null || one.team === team) && !isOnItsWay(one, line.now()),
    );
    await shelf.update(waiting.map((one) => ({ ...one, state: 'queued', tries: 0, nextAt: 0, leaseUntil: 0 })));
  });
