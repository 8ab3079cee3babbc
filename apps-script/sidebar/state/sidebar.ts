import { languageOf } from '../../../core/text/language.ts';
import type { Language } from '../../../core/text/schema.ts';
import { saySidebar } from '../../../core/text/sidebar.ts';
import { makeClient } from '../calls/client.ts';
import type { Send } from '../host.ts';
import { reduce } from './reduce.ts';
import type { Event, State, Task } from './state.ts';
import { opening } from './state.ts';
import type { Desk } from './tasks.ts';
import { carryOut } from './tasks.ts';

export type SidebarOptions = {
  readonly send: Send;
  /** Milliseconds. */
  readonly now: () => number;
  /** The browser's. */
  readonly locale: string;
  readonly onChange: (state: State) => void;
};

export type Sidebar = {
  readonly state: () => State;
  readonly post: (event: Event) => void;
  /** Does nothing while another task is under way. */
  readonly run: (task: Task) => Promise<void>;
  /** Sends no further part of the grading. */
  readonly cancel: () => void;
  /** Waits no longer for the call under way. */
  readonly giveUp: () => void;
};

/** The language of the spreadsheet; before it is known, that of the browser. */
export const languageIn = (state: State, locale: string): Language => state.look?.language ?? languageOf(locale);

/** The sidebar without its screens: what is asked for goes to the add-on, what comes back changes the state. */
export function makeSidebar({ send, now, locale, onChange }: SidebarOptions): Sidebar {
  const client = makeClient(send);
  const background = makeClient(send);
  let state = opening;

  const post = (event: Event) => {
    state = reduce(state, event);
    onChange(state);
  };

  const ask: Desk['ask'] = async (task, method, input) => {
    const reply = await client.call(method, input, () => post({ kind: 'waited' }));
    if (reply.kind === 'answer') return reply.answer;
    // It was not sent again because the person cancelled: nothing went wrong.
    if (state.progress?.phase === 'stopping' && reply.canRetry) post({ kind: 'stopped', at: now() });
    else post({ kind: 'troubled', task, trouble: reply, at: now() });
    return null;
  };
  const naFault = () => saySidebar(languageIn(state, locale), 'naFault');
  const desk: Desk = { state: () => state, post, ask, now, naFault };

  /** Looks at the sheet without being asked. Trouble is not told, and an answer that comes too late is dropped. */
  const glance = async (afresh: boolean): Promise<void> => {
    if (afresh) {
      const reply = await background.call('look', {});
      if (reply.kind !== 'answer') return;
      post({ kind: 'glanced', look: reply.answer });
    }
    const { sheetId, standard, look, mapping } = state;
    if (sheetId === null || mapping || !look?.gradedAt) return;
    const reply = await background.call('propose', { sheetId, standard });
    const isSame = state.sheetId === sheetId && state.standard === standard;
    if (isSame && reply.kind === 'answer') post({ kind: 'glanced', mapping: reply.answer });
  };

  const run = async (task: Task): Promise<void> => {
    if (state.task) return;
    // A glance begun before is out of date.
    background.giveUp();
    post({ kind: 'asked', task, at: now() });
    const stale = await carryOut(desk, task);
    if (stale !== 'nothing') await glance(stale === 'sheet');
  };

  const cancel = () => {
    post({ kind: 'cancelled' });
    if (state.isBusy) client.giveUp();
  };
  return { state: () => state, post, run, cancel, giveUp: client.giveUp };
}
