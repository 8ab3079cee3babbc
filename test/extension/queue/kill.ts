import type { Sending } from '../../../extension/queue/drain.ts';
import { newLock } from './fake-disk.ts';

/** Where a background is killed: at its n-th call of anything, before the call did its work or after. */
export type Kill = { readonly at: number; readonly isAfter: boolean };

const never = new Promise<never>(() => {});
const allDone = () => new Promise((resolve) => setImmediate(resolve));

/** The seams as a background of its own sees them, with locks that end with it. From the kill on no call comes back. */
function mortal(
  { line, shelf, freshen }: Sending,
  kill: Kill | null,
): { readonly sending: Sending; readonly calls: () => number } {
  let calls = 0;
  const guarded =
    <Args extends readonly unknown[], Back>(act: (...args: Args) => Promise<Back>) =>
    async (...args: Args): Promise<Back> => {
      calls += 1;
      const at = calls;
      const isDead = () => kill !== null && calls >= kill.at;
      if (kill && (at > kill.at || (at === kill.at && !kill.isAfter))) return never;
      const back = await act(...args);
      return isDead() ? never : back;
    };
  return {
    calls: () => calls,
    sending: {
      line: { ...line, post: guarded(line.post), probe: guarded(line.probe) },
      shelf: {
        teams: guarded(shelf.teams),
        updateTeam: guarded(shelf.updateTeam),
        waiting: guarded(shelf.waiting),
        update: guarded(shelf.update),
        settle: guarded(shelf.settle),
      },
      lock: guarded(newLock()) as Sending['lock'],
      freshen: guarded(freshen),
    },
  };
}

/**
 * Runs something in a background of its own until it is done or killed, and all that it had begun is over. Answers how
 * many calls it made.
 */
export async function runMortal(
  sending: Sending,
  kill: Kill | null,
  run: (sending: Sending) => Promise<void>,
): Promise<number> {
  const life = mortal(sending, kill);
  void run(life.sending);
  // Everything in this world happens at once, so one turn of the clock sees the end of it.
  await allDone();
  return life.calls();
}
