import type { HostState } from './host-state.ts';
import type { MakeObject, Members } from './strict-object.ts';

type LockMembers = Partial<Record<keyof GoogleAppsScript.Lock.Lock, unknown>>;

/** LockService: a lock is free unless another run holds it; it is given back when the run ends. */
export function lockService(state: HostState, make: MakeObject): Members {
  const lock = (): object => {
    let isHeld = false;
    const take = (longest: number): boolean => {
      if (state.isLockBusy) state.wait(longest);
      isHeld = !state.isLockBusy;
      return isHeld;
    };
    return make('Lock', {
      tryLock: (longest: number) => take(longest),
      waitLock: (longest: number) => {
        if (!take(longest)) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => isHeld,
      releaseLock: () => {
        isHeld = false;
      },
    } satisfies Members & LockMembers);
  };
  return { getDocumentLock: lock, getScriptLock: lock } satisfies Members &
    Partial<Record<keyof GoogleAppsScript.Lock.LockService, unknown>>;
}
