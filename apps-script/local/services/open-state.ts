import { randomUUID } from 'node:crypto';
import { cloneBook } from '../book/book.ts';
import type { HostOptions, Log } from './host-options.ts';
import type { HostState, LocalUser } from './host-state.ts';

/** The person of whom nothing is said. */
export const anybody: LocalUser = { id: 'owner', locale: 'en', email: '' };

// Google, "Quotas for Google Services": recipients a day of a personal account.
const mailQuota = 100;

/** The host's clock, in milliseconds. */
export type Clock = { readonly clock: () => number; readonly advance: (milliseconds: number) => void };

/** A clock that stands at a time, or runs where none is given; either can be moved. */
export function openClock(now: string | number | undefined): Clock {
  const start = now === undefined ? null : new Date(now).getTime();
  if (Number.isNaN(start)) throw new Error(`not a time: ${now}`);
  let moved = 0;
  return {
    clock: () => (start ?? Date.now()) + moved,
    advance: (milliseconds) => {
      moved += milliseconds;
    },
  };
}

/** What a host begins with. */
export function openState(options: HostOptions, { clock, advance }: Clock): HostState {
  const user = { ...anybody, ...options.user };
  return {
    ...emptyLog(),
    book: options.book,
    activeSheetId: options.book.sheets.find(({ hidden }) => !hidden)?.sheetId ?? 0,
    selections: new Map(),
    sidebar: null,
    properties: new Map(),
    caches: new Map(),
    triggers: [],
    clock,
    wait: (milliseconds) => {
      if (options.msPerCall !== undefined) advance(milliseconds);
    },
    person: user,
    user,
    actor: user,
    scriptTimeZone: options.manifest.timeZone ?? 'Etc/GMT',
    isLockBusy: options.isLockBusy ?? false,
    fault: null,
    hooks: new Set(options.onCall ? [options.onCall] : []),
    locks: new Map(),
    mails: [],
    mailed: new Map(),
    // Read at each call: tests change them on the way.
    mailQuota: () => options.mailQuota ?? mailQuota,
    execUrl: () => (typeof options.execUrl === 'function' ? options.execUrl() : (options.execUrl ?? null)),
    makeUuid: options.makeUuid ?? randomUUID,
    files: options.files ?? {},
    apiCalls: options.quota === true ? new Map() : null,
  };
}

const copyStores = <T>(stores: ReadonlyMap<string, ReadonlyMap<string, T>>) =>
  new Map([...stores].map(([owner, store]) => [owner, new Map(store)]));

/** The same state for a host of its own; what was logged, broken or locked stays behind. */
export function copyState(state: HostState, options: HostOptions, time: Clock): HostState {
  const { activeSheetId, sidebar, person, user, actor, mails, mailed, apiCalls } = state;
  return {
    ...openState({ ...options, book: cloneBook(state.book) }, time),
    ...{ activeSheetId, sidebar, person, user, actor },
    selections: new Map(state.selections),
    properties: copyStores(state.properties),
    caches: copyStores(state.caches),
    triggers: [...state.triggers],
    mails: [...mails],
    mailed: new Map(mailed),
    apiCalls: apiCalls && new Map([...apiCalls].map(([who, calls]) => [who, [...calls]])),
  };
}

/** What a host writes down, with nothing in it. */
export const emptyLog = (): Pick<HostState, Log> => ({
  requests: [],
  toasts: [],
  alerts: [],
  menus: [],
  logs: [],
  failures: [],
});
