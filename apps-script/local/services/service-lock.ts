import type { HostState } from './host-state.ts';
import type { MakeObject, Members, Run } from './strict-object.ts';

type LockMembers = Partial<Record<keyof GoogleAppsScript.Lock.Lock, unknown>>;
type LockName = 'Document' | 'Script';

/**
 * LockService: the locks of the document and of the script apart, each of one run at a time. A lock that another run
 * holds does not become free while this one waits; all that a run holds is given back when it ends.
 */
export function lockService(state: HostState, make: MakeObject, run: Run): Members {
  const lock = (name: LockName) => (): object => {
    const isHeld = (): boolean => state.locks.get(name) === run;
    const take = (longest: number): boolean => {
      if (isHeld()) return true;
      if (state.isLockBusy || state.locks.has(name)) state.wait(longest);
      else state.locks.set(name, run);
      return isHeld();
    };
    return make('Lock', {
      tryLock: (longest: number) => take(longest),
      waitLock: (longest: number) => {
        if (!take(longest)) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: isHeld,
      releaseLock: () => {
        if (isHeld()) state.locks.delete(name);
      },
    } satisfies Members & LockMembers);
  };
  return { getDocumentLock: lock('Document'), getScriptLock: lock('Script') } satisfies Members &
    Partial<Record<keyof GoogleAppsScript.Lock.LockService, unknown>>;
}

/** Gives back what a run still holds at its end. */
export function releaseLocks({ locks }: HostState, run: Run): void {
  for (const [name, holder] of locks) if (holder === run) locks.delete(name);
}
