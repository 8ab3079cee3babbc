import type { HostState, LocalTrigger } from './host-state.ts';
import { isStandInFor, type MakeObject, type Members } from './strict-object.ts';

type AppMembers = Partial<Record<keyof GoogleAppsScript.Script.ScriptApp, unknown>>;
type TriggerMembers = Partial<Record<keyof GoogleAppsScript.Script.Trigger, unknown>>;
type BuilderMembers = Partial<Record<keyof GoogleAppsScript.Script.TriggerBuilder, unknown>>;
type SpreadsheetBuilderMembers = Partial<Record<keyof GoogleAppsScript.Script.SpreadsheetTriggerBuilder, unknown>>;
type ClockBuilderMembers = Partial<Record<keyof GoogleAppsScript.Script.ClockTriggerBuilder, unknown>>;

// Google, "Quotas for Google Services": triggers a user and script.
const mostTriggers = 20;
const minute = 60_000;
const steps = { everyMinutes: [1, 5, 10, 15, 30], everyHours: [1, 2, 4, 6, 8, 12] } as const;
const lengths = { everyMinutes: minute, everyHours: 60 * minute } as const;

type ServiceMembers = Partial<Record<keyof GoogleAppsScript.Script.Service, unknown>>;

type Plan = Pick<LocalTrigger, 'event' | 'every' | 'due'>;

/** ScriptApp: the current user's triggers. A trigger for a function that is not there is made, and fails when it runs. */
export function scriptApp(state: HostState, make: MakeObject): Members {
  const idOf = new WeakMap<object, string>();
  const triggerObject = (trigger: LocalTrigger): object => {
    const isClock = trigger.event === 'CLOCK';
    const object = make('Trigger', {
      getHandlerFunction: () => trigger.functionName,
      getUniqueId: () => trigger.id,
      getEventType: () => trigger.event,
      getTriggerSource: () => (isClock ? 'CLOCK' : 'SPREADSHEETS'),
      getTriggerSourceId: () => (isClock ? null : state.book.id),
    } satisfies Members & TriggerMembers);
    idOf.set(object, trigger.id);
    return object;
  };
  const own = (): readonly LocalTrigger[] => state.triggers.filter(({ owner }) => owner.id === state.user.id);
  const create = (functionName: string, plan: Plan | null): object => {
    if (!plan) throw new Error('the trigger has no event yet');
    if (own().length >= mostTriggers) {
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const trigger = { id: state.makeUuid(), functionName, owner: state.user, ...plan };
    state.triggers = [...state.triggers, trigger];
    return triggerObject(trigger);
  };

  return {
    getProjectTriggers: () => own().map(triggerObject),
    deleteTrigger: (given: object) => {
      const id = idOf.get(given);
      if (!own().some((trigger) => trigger.id === id)) throw new Error('the trigger is not there');
      state.triggers = state.triggers.filter((trigger) => trigger.id !== id);
    },
    newTrigger: (functionName: string) =>
      make('TriggerBuilder', {
        forSpreadsheet: (given: unknown) => {
          if (given !== state.book.id && !isStandInFor(given, 'Spreadsheet')) throw new Error('no such spreadsheet');
          return spreadsheetBuilder(make, (plan) => create(functionName, plan));
        },
        timeBased: () => clockBuilder(state, make, (plan) => create(functionName, plan)),
      } satisfies Members & BuilderMembers),
    // Not deployed: Google answers null, whatever its types say.
    getService: () => make('Service', { getUrl: () => state.execUrl() } satisfies Members & ServiceMembers),
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' },
    EventType: { CLOCK: 'CLOCK', ON_EDIT: 'ON_EDIT', ON_FORM_SUBMIT: 'ON_FORM_SUBMIT' },
    TriggerSource: { CLOCK: 'CLOCK', SPREADSHEETS: 'SPREADSHEETS' },
  } satisfies Members & AppMembers;
}

function spreadsheetBuilder(make: MakeObject, create: (plan: Plan | null) => object): object {
  let plan: Plan | null = null;
  const on = (event: LocalTrigger['event']) => (): object => {
    plan = { event, every: null, due: null };
    return self;
  };
  const self: object = make('SpreadsheetTriggerBuilder', {
    onEdit: on('ON_EDIT'),
    onFormSubmit: on('ON_FORM_SUBMIT'),
    create: () => create(plan),
  } satisfies Members & SpreadsheetBuilderMembers);
  return self;
}

function clockBuilder(state: HostState, make: MakeObject, create: (plan: Plan | null) => object): object {
  let plan: Plan | null = null;
  const set = (every: number | null, wait: number): object => {
    plan = { event: 'CLOCK', every, due: state.clock() + wait };
    return self;
  };
  const each = (name: keyof typeof steps) => (count: number) => {
    const allowed: readonly number[] = steps[name];
    if (!allowed.includes(count)) {
      throw new Error(`The value you passed to ${name} was invalid. It must be one of ${allowed.join(', ')}.`);
    }
    return set(count * lengths[name], count * lengths[name]);
  };
  const self: object = make('ClockTriggerBuilder', {
    everyMinutes: each('everyMinutes'),
    everyHours: each('everyHours'),
    after: (milliseconds: number) => {
      if (!Number.isInteger(milliseconds) || milliseconds < 0) throw new Error(`not a duration: ${milliseconds}`);
      return set(null, milliseconds);
    },
    create: () => create(plan),
  } satisfies Members & ClockBuilderMembers);
  return self;
}
