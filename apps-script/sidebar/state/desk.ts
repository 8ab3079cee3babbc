import type { Answers, Inputs, Method } from '../calls/methods.ts';
import type { Event, State, Task } from './state.ts';

/** What a task works with. */
export type Desk = {
  readonly state: () => State;
  readonly post: (event: Event) => void;
  /** Asks the add-on; `null`: it did not come to an answer, and the state says why. */
  readonly ask: <M extends Method>(task: Task, method: M, input: Inputs[M]) => Promise<Answers[M] | null>;
  /** Milliseconds. */
  readonly now: () => number;
  /** What is wrong with codes for N/A that are no numbers, in words. */
  readonly naFault: () => string;
};

/** What may be out of date after a task. */
export type Stale = 'nothing' | 'columns' | 'sheet';

/** How a task ends. */
export type Done = Promise<Stale>;

/** The chosen response tab, where one is. */
export const tabOf = ({ sheetId }: State): Inputs['look'] => (sheetId === null ? {} : { sheetId });

/** The chosen response tab under the chosen standard. */
export function sourceOf({ sheetId, standard }: State): Inputs['propose'] {
  if (sheetId === null) throw new Error('no response tab is chosen');
  return { sheetId, standard };
}

/**
 * The chosen response tab, and the standard where a person chose another one here than the sheet has. Else Setup decides,
 * which may have been changed since the sidebar looked.
 */
export function gradedBy(state: State): Inputs['step'] {
  const { sheetId, standard } = sourceOf(state);
  const isSheets = state.look?.gradedAt != null && state.look.sourceId === sheetId && state.look.standard === standard;
  return isSheets ? { sheetId } : { sheetId, standard };
}
