import type { Area } from '../book/grid.ts';
import { type HostState, type LocalTrigger, type LocalUser, runAs } from './host-state.ts';
import type { Realm } from './realm.ts';
import { type Engine, runScript } from './run-script.ts';
import type { Spreadsheets } from './service-spreadsheet-app.ts';

const minute = 60_000;

/** What happened in the sheet: where, and the plain parts of the event that tells of it. */
export type Happening = {
  readonly event: 'ON_EDIT' | 'ON_FORM_SUBMIT';
  readonly sheetId: number;
  readonly area: Area;
  readonly parts: Readonly<Record<string, unknown>>;
  /** Who did it; `null`: a respondent. */
  readonly actor: LocalUser | null;
};

/** Runs every trigger on what happened, of whomever it is, each in its own run as its owner. */
export function runTriggersOn(engine: Engine, { event, sheetId, area, parts, actor }: Happening): void {
  for (const trigger of engine.state.triggers.filter((one) => one.event === event)) {
    runTrigger(engine, trigger, actor, (realm, { range, spreadsheet }) =>
      Object.assign(realm.toRealm(parts) as object, { range: range(sheetId, area), source: spreadsheet() }),
    );
  }
}

/** Lets minutes pass and runs the clock triggers that fall due, in the order of their times. */
export function passMinutes(engine: Engine, minutes: number, advance: (milliseconds: number) => void): void {
  const { state } = engine;
  const end = state.clock() + minutes * minute;
  for (let next = nextDue(state, end); next; next = nextDue(state, end)) {
    const { id, every, due } = next;
    advance(Math.max(0, (due ?? 0) - state.clock()));
    state.triggers = state.triggers.map((one) =>
      one.id === id ? { ...one, due: every === null ? null : (due ?? 0) + every } : one,
    );
    runTrigger(engine, next, next.owner, (realm) => realm.toRealm({}) as object);
  }
  advance(Math.max(0, end - state.clock()));
}

function nextDue({ triggers }: HostState, end: number): LocalTrigger | undefined {
  return triggers
    .filter(({ due }) => due !== null && due <= end)
    .reduce<LocalTrigger | undefined>(
      (first, one) => (first && Number(first.due) <= Number(one.due) ? first : one),
      undefined,
    );
}

function runTrigger(
  engine: Engine,
  { id, functionName, owner }: LocalTrigger,
  actor: LocalUser | null,
  makeEvent: (realm: Realm, spreadsheets: Spreadsheets) => object,
): void {
  const { state } = engine;
  try {
    runAs(state, { user: owner, actor }, () =>
      runScript(engine, {
        kind: 'trigger',
        functionName,
        makeArgs: (realm, spreadsheets) => [
          Object.assign(makeEvent(realm, spreadsheets), { authMode: 'FULL', triggerUid: id }),
        ],
        readResult: () => undefined,
      }),
    );
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    state.failures.push({ triggerUid: id, functionName, owner: owner.id, message, at: state.clock() });
  }
}
