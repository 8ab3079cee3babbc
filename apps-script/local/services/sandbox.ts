import vm from 'node:vm';
import { runCustomFunction } from './custom-function.ts';
import { writeResponse } from './form-response.ts';
import type { HostOptions, LocalHost } from './host-options.ts';
import { type HostState, runAs } from './host-state.ts';
import { anybody, type Clock, copyState, emptyLog, openClock, openState } from './open-state.ts';
import { type Engine, runScript } from './run-script.ts';
import { passMinutes, runTriggersOn } from './run-triggers.ts';
import { activeArea, activeSheet, selectArea } from './selection.ts';
import { typeIntoCell } from './type-into-cell.ts';
import { answerRequest } from './web-request.ts';

export type { HostOptions, LocalHost } from './host-options.ts';

/** Opens a host over a workbook: `openHost({ code, book, manifest, now: '2025-03-31T09:00:00Z' }).call('gradeResponses')`. */
export function openHost(options: HostOptions): LocalHost {
  const time = openClock(options.now);
  const script = new vm.Script(options.code, { filename: 'Code.js' });
  return hostOn({ state: openState(options, time), options, script, calls: [] }, time);
}

function hostOn(engine: Engine, time: Clock): LocalHost {
  const { state, options } = engine;
  const actions: Pick<LocalHost, Action> = {
    call: (functionName, ...args) =>
      runAs(state, { user: state.person, actor: state.person }, () =>
        runScript(engine, {
          kind: 'person',
          functionName,
          makeArgs: (realm) => args.map(realm.toRealm),
          readResult: (realm, result) => realm.fromRealm(result),
        }),
      ),
    request: (asked) => runAs(state, { user: state.person, actor: null }, () => answerRequest(engine, asked)),
    customFunction: (functionName, ...args) => runCustomFunction(engine, functionName, args),
    submitForm: (answers, where = {}) => {
      const { book, sheetId, row, columns, values, namedValues } = writeResponse(
        state.book,
        answers,
        time.clock(),
        where,
      );
      state.book = book;
      const area = { startRow: row, endRow: row + 1, startColumn: 0, endColumn: columns };
      runTriggersOn(engine, { event: 'ON_FORM_SUBMIT', sheetId, area, parts: { values, namedValues }, actor: null });
    },
    edit: (sheetId, a1, text) => {
      const { book, area, ...parts } = typeIntoCell(state.book, sheetId, a1, text);
      state.book = book;
      runTriggersOn(engine, { event: 'ON_EDIT', sheetId, area, parts, actor: state.person });
    },
    select: (sheetId, row, column, rows = 1, columns = 1) =>
      selectArea(state, sheetId, {
        startRow: row - 1,
        endRow: row - 1 + rows,
        startColumn: column - 1,
        endColumn: column - 1 + columns,
      }),
    now: time.clock,
    advance: time.advance,
    tick: (minutes) => passMinutes(engine, minutes, time.advance),
    as: (user) => {
      state.person = { ...anybody, ...user };
    },
    breakCall: (fault) => {
      state.fault = fault;
    },
    onEachCall: (hook) => {
      state.hooks.add(hook);
      return () => {
        state.hooks.delete(hook);
      };
    },
    holdLock: () => {
      state.isLockBusy = true;
      return () => {
        state.isLockBusy = false;
      };
    },
    resetLog: () => {
      engine.calls.length = 0;
      Object.assign(state, emptyLog());
    },
    setBook: (book) => {
      state.book = book;
    },
    fork: () => {
      const own = openClock(options.now);
      own.advance(time.clock() - own.clock());
      return hostOn({ ...engine, state: copyState(state, options, own), calls: [] }, own);
    },
  };
  return withState(actions, engine);
}

type Action =
  | 'call'
  | 'request'
  | 'customFunction'
  | 'submitForm'
  | 'edit'
  | 'select'
  | 'now'
  | 'advance'
  | 'tick'
  | 'as'
  | 'breakCall'
  | 'onEachCall'
  | 'holdLock'
  | 'resetLog'
  | 'setBook'
  | 'fork';

const shown = [
  'book',
  'requests',
  'toasts',
  'alerts',
  'menus',
  'logs',
  'failures',
  'sidebar',
  'triggers',
  'activeSheetId',
  'mails',
] as const satisfies readonly (keyof HostState & keyof LocalHost)[];

/** The actions together with a view of the state as it is at any time. */
function withState(actions: Pick<LocalHost, Action>, { state, calls }: Engine): LocalHost {
  const view = (get: () => unknown) => ({ get, enumerable: true });
  const host: object = Object.defineProperties(
    { ...actions, calls },
    {
      ...Object.fromEntries(shown.map((name) => [name, view(() => state[name])])),
      user: view(() => state.person),
      selection: view(() => {
        const { startRow, startColumn } = activeArea(state);
        return { sheetId: activeSheet(state).sheetId, row: startRow + 1, column: startColumn + 1 };
      }),
    },
  );
  return host as LocalHost;
}
