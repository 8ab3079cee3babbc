import type vm from 'node:vm';
import type { HostOptions } from './host-options.ts';
import type { CallFault, HostState } from './host-state.ts';
import { openRealm, type Realm } from './realm.ts';
import { assertScope } from './scopes.ts';
import { releaseLocks } from './service-lock.ts';
import type { Spreadsheets } from './service-spreadsheet-app.ts';
import { openServices } from './services.ts';
import { isStandIn, type Run } from './strict-object.ts';

/** What every run of one host has in common. */
export type Engine = {
  readonly state: HostState;
  readonly options: HostOptions;
  readonly script: vm.Script;
  readonly calls: string[];
};

/** Who starts a run; each has its own limits. */
export type RunKind = 'person' | 'trigger' | 'web' | 'customFunction';

/** One run: a top-level function, what it is given, and how its result is taken. */
export type Task = {
  readonly kind: RunKind;
  readonly functionName: string;
  readonly makeArgs: (realm: Realm, spreadsheets: Spreadsheets) => readonly unknown[];
  readonly readResult: (realm: Realm, result: unknown) => unknown;
};

// Google, "Quotas for Google Services": run time for an execution and for a custom function, milliseconds.
const longest: Readonly<Record<RunKind, number>> = {
  person: 360_000,
  trigger: 360_000,
  web: 360_000,
  customFunction: 30_000,
};

/** What ends a run in the middle of its work. */
const killed = 'the run was killed';

/** What may be called before a person has authorised anything (Google, "Editor add-on authorization lifecycle"). */
const withoutAuthorization = /^(?:SpreadsheetApp\.getUi|Ui\.create\w*Menu|Menu\.\w+|Session\.getActiveUserLocale)$/;

/** Evaluates the script afresh and calls one of its functions; what it throws comes out as an error of ours. */
export function runScript({ state, options, script, calls }: Engine, task: Task): unknown {
  const realm = openRealm(state.clock);
  const startedAt = state.clock();
  let isEvaluating = true;
  // Google ends such a run; here a script that catches the error meets it again at its next call, and at its end.
  let ending: string | null = null;
  const assertGoesOn = (): void => {
    if (state.clock() - startedAt > longest[task.kind]) ending ??= 'Exceeded maximum execution time';
    if (ending !== null) throw realm.error('Exception', ending);
  };
  const run: Run = {
    error: realm.error,
    call: (label, act) => {
      if (isEvaluating) throw realm.error('Error', `${label} was called while the script was being evaluated`);
      if (ending === killed) assertGoesOn();
      const place = calls.push(label);
      state.wait(options.msPerCall ?? 0);
      asRealmError(realm, () => {
        for (const hook of state.hooks) hook(place, label);
      });
      assertGoesOn();
      const fault = faultAt(place, state, options);
      const meetFault = (moment: CallFault['when']): void => {
        if (fault?.when !== moment) return;
        ending = fault.kind === 'kill' ? killed : ending;
        assertGoesOn();
        throw realm.error('Exception', `injected failure at service call ${place}: ${label}`);
      };
      meetFault('before');
      const result = asRealmError(realm, () => {
        assertAllowed(label, task.kind, options);
        return act();
      });
      meetFault('after');
      return intoRealm(realm, result);
    },
  };
  const { globals, spreadsheets } = openServices(state, run);
  Object.assign(
    realm.globals,
    globals,
    captureLogs((line) => ending !== killed && state.logs.push(line)),
  );
  try {
    realm.run(script);
    isEvaluating = false;
    const target = realm.globals[task.functionName];
    if (typeof target !== 'function' || task.functionName.endsWith('_')) {
      throw new Error(`Script function not found: ${task.functionName}`);
    }
    const result: unknown = target(...task.makeArgs(realm, spreadsheets));
    assertGoesOn();
    return task.readResult(realm, result);
  } catch (error) {
    throw asHostError(error);
  } finally {
    releaseLocks(state, run);
  }
}

/** What befalls a call, by its number; read at the time, as hooks and tests change it on the way. */
function faultAt(place: number, { fault }: HostState, options: HostOptions): CallFault | null {
  const when = options.failWhen ?? 'before';
  if (place === options.killAtCall) return { at: place, kind: 'kill', when };
  if (place === options.failAtCall) return { at: place, kind: 'throw', when };
  return fault?.at === place ? fault : null;
}

function assertAllowed(label: string, kind: RunKind, { authMode = 'FULL', manifest }: HostOptions): void {
  const isBarred = kind === 'person' && authMode === 'NONE' && !withoutAuthorization.test(label);
  if (isBarred || kind === 'customFunction') throw new Error(`You do not have permission to call ${label}`);
  if ((kind === 'trigger' || kind === 'web') && label === 'SpreadsheetApp.getUi')
    throw new Error(`Cannot call ${label}() from this context.`);
  assertScope(label, manifest);
}

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

/** `console` and `Logger`, which hand over each line. */
function captureLogs(write: (line: string) => void): Readonly<Record<'console' | 'Logger', object>> {
  const log = (...parts: readonly unknown[]): void => write(parts.map(String).join(' '));
  return { console: { log, info: log, warn: log, error: log, debug: log }, Logger: { log } };
}
