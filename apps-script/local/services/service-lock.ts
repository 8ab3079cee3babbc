import type { HostState } from './host-state.ts';
import type { MakeObject, Members } from './strict-object.ts';

type LockMembers = Partial<Record<keyof GoogleAppsScript.Lock.Lock, unknown>>;

/** LockService: a lock is free unless the host was opened with busy locks; it is given back when the run ends. */
export function lockService(state: HostState, make: MakeObject): Members {
  const lock = (): object => {
    let isHeld = false;
    const take = (): boolean => {
      isHeld = !state.isLockBusy;
      return isHeld;
    };
    return make('Lock', {
      tryLock: () => take(),
      waitLock: () => {
        if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
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
