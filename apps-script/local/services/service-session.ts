import type { HostState } from './host-state.ts';
import type { MakeObject, Members } from './strict-object.ts';

type SessionMembers = Partial<Record<keyof GoogleAppsScript.Base.Session, unknown>>;

/** Session: the person's language and addresses; that of somebody else who set off the run is not told. */
export function sessionService(state: HostState, make: MakeObject): Members {
  const user = (email: string): object => make('User', { getEmail: () => email });
  return {
    getActiveUserLocale: () => state.user.locale,
    getActiveUser: () => user(addressOf(state)),
    getEffectiveUser: () => user(state.user.email),
    getScriptTimeZone: () => state.scriptTimeZone,
  } satisfies Members & SessionMembers;
}

/** The address of who set off the run, as far as its owner is told: their own, and '' for anybody else. */
export const addressOf = ({ user, actor }: HostState): string => (actor?.id === user.id ? user.email : '');
