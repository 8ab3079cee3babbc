import type { LocalBook } from '../book/book.ts';
import type { Area } from '../book/grid.ts';
import type { Request } from '../book/sheets-types.ts';
import type { Run } from './strict-object.ts';

/** A menu as added: entries in order. */
export type LocalMenu = { readonly caption: string; readonly items: MenuItem[] };
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: LocalMenu };

/** A person with an account; the address is '' where Google does not tell it. */
export type LocalUser = { readonly id: string; readonly locale: string; readonly email: string };

/** An installed trigger, which belongs to the person who made it. */
export type LocalTrigger = {
  readonly id: string;
  readonly functionName: string;
  readonly event: 'CLOCK' | 'ON_EDIT' | 'ON_FORM_SUBMIT';
  readonly owner: LocalUser;
  /** Milliseconds from one run to the next; `null`: it runs once or not by the clock. */
  readonly every: number | null;
  /** When the clock runs it next; `null`: never again. Google goes on listing it, and counts it, until it is deleted. */
  readonly due: number | null;
};

/** A run that a trigger started and that threw; Google tells the trigger's owner by mail. */
export type Failure = {
  readonly triggerUid: string;
  readonly functionName: string;
  readonly owner: string;
  readonly message: string;
  /** Milliseconds. */
  readonly at: number;
};

/** A mail as the script wrote it; nobody gets it. `to`: addresses with commas between; `at`: milliseconds. */
export type LocalMail = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly noReply?: boolean;
  readonly at: number;
};

/** What befalls one service call, by its number in `calls`: it throws, or its run ends, before or after it did its work. */
export type CallFault = {
  readonly at: number;
  readonly kind: 'throw' | 'kill';
  readonly when: 'before' | 'after';
};

/** Is told of a service call before it is done, by its number in `calls` and its label. */
export type CallHook = (place: number, label: string) => void;

/** All that outlives one run of the script: the workbook, what the person saw, stores, triggers and locks. */
export type HostState = {
  book: LocalBook;
  /** The tab that the person has open. */
  activeSheetId: number;
  /** What is selected on each tab; without an entry its first cell. */
  readonly selections: Map<number, Area>;
  /** One list for each `batchUpdate`, also a refused one. */
  requests: Request[][];
  toasts: { readonly message: string; readonly title: string }[];
  alerts: { readonly title: string; readonly message: string; readonly buttons: string }[];
  menus: LocalMenu[];
  logs: string[];
  failures: Failure[];
  /** What the add-on shows beside the sheet; `null` before it did. */
  sidebar: { readonly title: string; readonly html: string } | null;
  /** Key-value stores by owner: 'Document', 'Script', 'User' and the user's id. */
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, { readonly value: string; readonly until: number }>>;
  triggers: LocalTrigger[];
  /** Milliseconds. */
  readonly clock: () => number;
  /** Lets the script's own time pass, where it is measured: waiting and sleeping count towards its limit. */
  readonly wait: (milliseconds: number) => void;
  /** Who sits at the keyboard. */
  person: LocalUser;
  /** On whose account the script runs. */
  user: LocalUser;
  /** Who set it off: the person at the keyboard; `null`: a respondent or a web page, whom Google does not name. */
  actor: LocalUser | null;
  readonly scriptTimeZone: string;
  /** True: some other run holds every lock, so none is ever obtained. */
  isLockBusy: boolean;
  /** Beside the one that the options name. */
  fault: CallFault | null;
  readonly hooks: Set<CallHook>;
  /** The run that holds a lock, by the lock's name. */
  readonly locks: Map<string, Run>;
  readonly mails: LocalMail[];
  /** How many recipients a user wrote to, and on which day, counted from 1970. */
  readonly mailed: Map<string, { readonly on: number; readonly count: number }>;
  readonly mailQuota: () => number;
  readonly execUrl: () => string | null;
  readonly makeUuid: () => string;
  /** The html files beside the script, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** When each user last called the Sheets API, by user and kind; `null`: without limit. */
  readonly apiCalls: Map<string, number[]> | null;
};

/** The store of an owner, made on first use. */
export function storeOf<T>(stores: Map<string, Map<string, T>>, owner: string): Map<string, T> {
  const store = stores.get(owner) ?? new Map<string, T>();
  stores.set(owner, store);
  return store;
}

/** On whose account something runs, and who set it off. */
export type Account = Pick<HostState, 'user' | 'actor'>;

/** Runs on an account; what ran around it goes on afterwards on its own. */
export function runAs<T>(state: HostState, { user, actor }: Account, run: () => T): T {
  const before = { user: state.user, actor: state.actor };
  Object.assign(state, { user, actor });
  try {
    return run();
  } finally {
    Object.assign(state, before);
  }
}
