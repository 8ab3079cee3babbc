import type { HostState } from './host-state.ts';
import type { MakeObject, Members } from './strict-object.ts';

type SessionMembers = Partial<Record<keyof GoogleAppsScript.Base.Session, unknown>>;

/** Session: the person's language and address; the active user's address is '' unless the host was given one. */
export function sessionService(state: HostState, make: MakeObject): Members {
  const user = (): object => make('User', { getEmail: () => state.user.email });
  return {
    getActiveUserLocale: () => state.user.locale,
    getActiveUser: user,
    getEffectiveUser: user,
    getScriptTimeZone: () => state.scriptTimeZone,
  } satisfies Members & SessionMembers;
}
