import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import type { LocalBook } from '../book/book.ts';
import type { HostState } from './host-state.ts';
import { openRealm, type Realm } from './realm.ts';
import { assertScope, type Manifest } from './scopes.ts';
import { openServices } from './services.ts';
import { isStandIn, type Run } from './strict-object.ts';

/** How the built add-on is run. */
export type HostOptions = {
  /** The text of the built Code.js. */
  readonly code: string;
  readonly book: LocalBook;
  readonly manifest: Manifest;
  /** Fixes the script's clock: ISO text or milliseconds. Without it the clock runs. */
  readonly now?: string | number;
  /** Makes that service call throw (the first is 1), before or after it did its work. */
  readonly failAtCall?: number;
  readonly failWhen?: 'before' | 'after';
  /** 'NONE': as `onOpen` runs before a person has authorised anything. */
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
  readonly isLockBusy?: boolean;
  /** The person at the keyboard; the address is '' by default, as Google often leaves it. */
  readonly user?: { readonly locale?: string; readonly email?: string };
  readonly makeUuid?: () => string;
};

/** The add-on in its stand-in of Google Sheets. */
export type LocalHost = Pick<HostState, 'requests' | 'toasts' | 'alerts' | 'menus' | 'logs' | 'activeSheetId'> & {
  /** The workbook as it is now. */
  readonly book: LocalBook;
  /** Labels of all service calls since opening or `resetLog`, such as 'Sheets.Spreadsheets.batchUpdate'. */
  readonly calls: readonly string[];
  /** Runs a top-level function in a fresh evaluation of the script, as Google does; the result is plain data. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** Forgets calls, requests, toasts, alerts, menus and logs; stores and workbook stay. */
  resetLog(): void;
  setBook(book: LocalBook): void;
};

/** What may be called before a person has authorised anything (Google, "Editor add-on authorization lifecycle"). */
const withoutAuthorization = /^(?:SpreadsheetApp\.getUi|Ui\.create\w*Menu|Menu\.\w+|Session\.getActiveUserLocale)$/;

/** Opens a host over a workbook: `openHost({ code, book, manifest, now: '2025-03-31T09:00:00Z' }).call('gradeResponses')`. */
export function openHost(options: HostOptions): LocalHost {
  const now = options.now === undefined ? null : new Date(options.now).getTime();
  if (Number.isNaN(now)) throw new Error(`not a time: ${options.now}`);
  const script = new vm.Script(options.code, { filename: 'Code.js' });
  const calls: string[] = [];
  const state: HostState = {
    ...emptyLog(),
    book: options.book,
    activeSheetId: (options.book.sheets.find((sheet) => !sheet.hidden) ?? options.book.sheets[0])?.sheetId ?? 0,
    properties: new Map(),
    caches: new Map(),
    clock: () => now ?? Date.now(),
    user: { locale: 'en', email: '', ...options.user },
    scriptTimeZone: options.manifest.timeZone ?? 'Etc/GMT',
    isLockBusy: options.isLockBusy ?? false,
    makeUuid: options.makeUuid ?? randomUUID,
  };

  const call = (functionName: string, ...args: readonly unknown[]): unknown => {
    const realm = openRealm(now);
    let isEvaluating = true;
    const run: Run = {
      error: realm.error,
      call: (label, act) => {
        if (isEvaluating) throw realm.error('Error', `${label} was called while the script was being evaluated`);
        calls.push(label);
        const fault = calls.length === options.failAtCall ? (options.failWhen ?? 'before') : null;
        if (fault === 'before') throw injected(realm, calls);
        const result = asRealmError(realm, () => {
          assertAllowed(label, options);
          return act();
        });
        if (fault === 'after') throw injected(realm, calls);
        return intoRealm(realm, result);
      },
    };
    Object.assign(realm.globals, openServices(state, run), captureLogs(state.logs));
    try {
      realm.run(script);
      isEvaluating = false;
      const target = realm.globals[functionName];
      if (typeof target !== 'function' || functionName.endsWith('_')) {
        throw new Error(`Script function not found: ${functionName}`);
      }
      return realm.fromRealm(target(...args.map(realm.toRealm)));
    } catch (error) {
      throw asHostError(error);
    }
  };

  return {
    get book() {
      return state.book;
    },
    get requests() {
      return state.requests;
    },
    get toasts() {
      return state.toasts;
    },
    get alerts() {
      return state.alerts;
    },
    get menus() {
      return state.menus;
    },
    get logs() {
      return state.logs;
    },
    get activeSheetId() {
      return state.activeSheetId;
    },
    calls,
    call,
    resetLog: () => {
      calls.length = 0;
      Object.assign(state, emptyLog());
    },
    setBook: (book) => {
      state.book = book;
    },
  };
}

const emptyLog = (): Pick<HostState, 'requests' | 'toasts' | 'alerts' | 'menus' | 'logs'> => ({
  requests: [],
  toasts: [],
  alerts: [],
  menus: [],
  logs: [],
});

function assertAllowed(label: string, { authMode = 'FULL', manifest }: HostOptions): void {
  if (authMode === 'NONE' && !withoutAuthorization.test(label)) {
    throw new Error(`You do not have permission to call ${label}`);
  }
  assertScope(label, manifest);
}

const injected = (realm: Realm, calls: readonly string[]): unknown =>
  realm.error('Exception', `injected failure at service call ${calls.length}: ${calls.at(-1)}`);

/** What a call answers, as the add-on's own: stand-ins go as they are, data is copied. */
function intoRealm(realm: Realm, result: unknown): unknown {
  if (isStandIn(result)) return result;
  if (Array.isArray(result) && result.some(isStandIn)) return realm.toList(result);
  return realm.toRealm(result);
}

function asRealmError<T>(realm: Realm, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { name, message } = asHostError(error);
    throw realm.error(name === 'Error' ? 'Exception' : name, message);
  }
}

/** The same error as one of ours, so that `instanceof Error` holds for callers. */
function asHostError(error: unknown): Error {
  if (error instanceof Error) return error;
  const { name, message, stack } = Object(error) as Partial<Error>;
  const copy = new Error(message ?? String(error), { cause: error });
  return Object.assign(copy, name && { name }, stack && { stack });
}

/** `console` and `Logger`, which write into the list. */
function captureLogs(logs: string[]): Readonly<Record<'console' | 'Logger', object>> {
  const log = (...parts: readonly unknown[]): void => void logs.push(parts.map(String).join(' '));
  return { console: { log, info: log, warn: log, error: log, debug: log }, Logger: { log } };
}
