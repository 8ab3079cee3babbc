import type { Inputs } from '../calls/methods.ts';
import type { Desk, Done } from './desk.ts';
import { grade } from './gradings.ts';
import type { State, Task } from './state.ts';

/** The standard in force for a response tab, which may be another than the chosen one; `null`: not known. */
export async function standardOf({ state, ask }: Desk, sheetId: number): Promise<State['standard'] | null> {
  const { look } = state();
  if (look?.sourceId === sheetId && look.gradedAt !== null) return look.standard;
  const fresh = await ask({ kind: 'look' }, 'look', { sheetId });
  return fresh?.standard ?? null;
}

/** Takes a person's word on a response, then grades by it and explains the response once more. */
export async function enter<M extends 'override' | 'leaveOut'>(
  desk: Desk,
  task: Task & { readonly kind: M },
  input: Inputs[M],
): Done {
  const { state, ask, post } = desk;
  const done = await ask(task, task.kind, input);
  if (done?.status !== 'done') {
    if (done) post({ kind: 'finished', task, done });
    return 'nothing';
  }
  const { sheetId, row } = input;
  const standard = await standardOf(desk, sheetId);
  if (standard === null) {
    post({ kind: 'told', said: { key: 'enteredKept' } });
    return 'nothing';
  }
  // What the person chose on another screen is not what this response is graded by.
  if (state().sheetId !== sheetId || state().standard !== standard) post({ kind: 'picked', sheetId, standard });
  const next = { kind: 'grade', after: { place: task.place, row } } as const;
  post({ kind: 'asked', task: next, at: desk.now() });
  return grade(desk, next);
}
