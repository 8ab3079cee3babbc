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
export function sourceOf({ sheetId, standard }: State): Inputs['step'] {
  if (sheetId === null) throw new Error('no response tab is chosen');
  return { sheetId, standard };
}
