import { languageOf } from '../../../core/text/language.ts';
import type { Language } from '../../../core/text/schema.ts';
import { saySidebar } from '../../../core/text/sidebar.ts';
import { makeClient } from '../calls/client.ts';
import type { Send } from '../host.ts';
import { type Desk, tabOf } from './desk.ts';
import { askAbout } from './questions.ts';
import { isStopping, reduce } from './reduce.ts';
import type { Event, Question, State, Task } from './state.ts';
import { opening } from './state.ts';
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
  /** Asks about what is being changed, beside the person's work. The last question counts; a task ends it. */
  readonly wonder: (about: Question) => Promise<void>;
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
  const aside = makeClient(send);
  let state = opening;
  /** Counts what is asked aside: an answer to an earlier question is dropped. */
  let turn = 0;

  const post = (event: Event) => {
    state = reduce(state, event);
    onChange(state);
  };

  const ask: Desk['ask'] = async (task, method, input) => {
    const reply = await client.call(method, input, () => post({ kind: 'waited' }));
    if (reply.kind === 'answer') return reply.answer;
    // It was not sent again because the person cancelled: nothing went wrong.
    if (isStopping(state) && reply.canRetry) post({ kind: 'stopped', at: now() });
    else post({ kind: 'troubled', task, trouble: reply, at: now() });
    return null;
  };
  const naFault = () => saySidebar(languageIn(state, locale), 'naFault');
  const desk: Desk = { state: () => state, post, ask, now, naFault };

  /** Looks at the sheet without being asked. Trouble is not told, and an answer that comes too late is dropped. */
  const glance = async (afresh: boolean): Promise<void> => {
    if (afresh) {
      const reply = await background.call('look', tabOf(state));
      if (reply.kind !== 'answer') return;
      post({ kind: 'glanced', look: reply.answer });
    }
    const { sheetId, standard, look, mapping } = state;
    if (sheetId === null || mapping || !look?.gradedAt) return;
    const reply = await background.call('propose', { sheetId, standard });
    const isSame = state.sheetId === sheetId && state.standard === standard;
    if (isSame && reply.kind === 'answer') post({ kind: 'glanced', mapping: reply.answer });
  };

  const turnTo = (): number => {
    turn += 1;
    aside.giveUp();
    return turn;
  };
  const wonder = async (about: Question): Promise<void> => {
    if (state.task) return;
    const mine = turnTo();
    const { screen } = state;
    post({ kind: 'wondered', about });
    const askAside: Desk['ask'] = async (task, method, input) => {
      const reply = await aside.call(method, input);
      if (mine !== turn || state.screen !== screen) return null;
      if (reply.kind === 'answer') return reply.answer;
      post({ kind: 'troubled', task, trouble: reply, at: now() });
      return null;
    };
    await askAbout({ ...desk, ask: askAside }, about);
    if (mine === turn) post({ kind: 'wondered', about: null });
  };

  const run = async (task: Task): Promise<void> => {
    if (state.task) return;
    turnTo();
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
  return { state: () => state, post, run, wonder, cancel, giveUp: client.giveUp };
}
