import type { Answers, Inputs, Method } from '../calls/methods.ts';
import { troubleOf } from '../calls/read-answer.ts';
import { confirmInput, draftFaults } from './drafts.ts';
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

type Done = Promise<Stale>;

/** Parts of a grading without a further row after which it counts as stuck: drawing takes one or two. */
const idleParts = 10;

function sourceOf({ sheetId, standard }: State): Inputs['step'] {
  if (sheetId === null) throw new Error('no response tab is chosen');
  return { sheetId, standard };
}

async function look({ ask, post }: Desk, task: Task): Done {
  const answer = await ask(task, 'look', {});
  if (answer) post({ kind: 'looked', look: answer });
  return answer ? 'columns' : 'nothing';
}

async function sample({ ask, post }: Desk, task: Task): Done {
  const answer = await ask(task, 'sample', {});
  if (answer) post({ kind: 'looked', look: answer, isSample: true });
  return 'nothing';
}

async function propose({ state, ask, post }: Desk, task: Task): Done {
  const mapping = await ask(task, 'propose', sourceOf(state()));
  if (mapping) post({ kind: 'mapped', mapping, isSaved: false });
  return 'nothing';
}

async function confirm(desk: Desk, task: Task & { readonly kind: 'confirm' }): Done {
  const { state, ask, post } = desk;
  const { mapping, drafts } = state();
  if (!mapping) throw new Error('no columns to confirm');
  const known = draftFaults(drafts, desk.naFault());
  if (known.length > 0) {
    post({ kind: 'faulted', faults: known });
    return 'nothing';
  }
  const answer = await ask(task, 'confirm', { ...sourceOf(state()), columns: confirmInput(mapping, drafts) });
  if (!answer) return 'nothing';
  if (answer.status === 'invalid') {
    post({ kind: 'faulted', faults: answer.faults });
    return 'nothing';
  }
  post({ kind: 'mapped', mapping: answer, isSaved: true });
  if (!task.andGrade || answer.status === 'refused') return 'nothing';
  const next: Task = { kind: 'grade' };
  post({ kind: 'asked', task: next, at: desk.now() });
  return grade(desk, next);
}

async function grade({ state, ask, post, now }: Desk, task: Task): Done {
  let done = -1;
  for (let idle = 0; idle < idleParts; ) {
    const step = await ask(task, 'step', sourceOf(state()));
    if (!step) return 'nothing';
    post({ kind: 'stepped', step });
    if (step.status !== 'working') return 'sheet';
    if (state().progress?.phase === 'stopping') {
      post({ kind: 'stopped', at: now() });
      return 'nothing';
    }
    idle = step.done > done ? 0 : idle + 1;
    done = step.done;
  }
  post({ kind: 'troubled', task, trouble: troubleOf('stuck'), at: now() });
  return 'nothing';
}

async function explain({ ask, post }: Desk, task: Task): Done {
  const explanation = await ask(task, 'explain', {});
  if (explanation) post({ kind: 'explained', explanation });
  return 'nothing';
}

async function finish<M extends 'show' | 'undo' | 'automatic' | 'report'>(
  { ask, post }: Desk,
  task: Task & { readonly kind: M },
  input: Inputs[M],
): Promise<boolean> {
  const done = await ask(task, task.kind, input);
  if (done) post({ kind: 'finished', task, done });
  return done !== null;
}

const sheetIf = (isDone: boolean): Stale => (isDone ? 'sheet' : 'nothing');

type Tasks = { readonly [Kind in Task['kind']]: (desk: Desk, task: Task & { readonly kind: Kind }) => Done };

const tasks: Tasks = {
  look,
  sample,
  propose,
  confirm,
  grade,
  explain,
  async show(desk, task) {
    await finish<'show'>(desk, task, task.place);
    return 'nothing';
  },
  undo: async (desk, task) => sheetIf(await finish<'undo'>(desk, task, {})),
  report: async (desk, task) => sheetIf(await finish<'report'>(desk, task, {})),
  automatic: async (desk, task) => sheetIf(await finish<'automatic'>(desk, task, { on: task.on })),
};

/** Carries a task out, whatever comes of it. */
export function carryOut(desk: Desk, task: Task): Done {
  const run = tasks[task.kind] as (desk: Desk, task: Task) => Done;
  return run(desk, task);
}
