import type { Inputs } from '../calls/methods.ts';
import type { Desk, Done, Stale } from './desk.ts';
import { sourceOf, tabOf } from './desk.ts';
import { confirmInput, draftFaults } from './drafts.ts';
import { enter } from './enter.ts';
import { openFigures, workOutFigure } from './figuring.ts';
import { grade, saveRules } from './gradings.ts';
import { openModelInputs, openModels, tryWeights, workOutModels } from './model-tasks.ts';
import { askRules, readPasted } from './questions.ts';
import type { Added, Plain, Task } from './state.ts';

async function look({ state, ask, post }: Desk, task: Task): Done {
  const answer = await ask(task, 'look', tabOf(state()));
  if (answer) post({ kind: 'looked', look: answer });
  return answer ? 'columns' : 'nothing';
}

async function add<M extends Added>({ ask, post }: Desk, task: Task, added: M, input: Inputs[M]): Done {
  const answer = await ask(task, added, input);
  if (answer) post({ kind: 'looked', look: answer, added });
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

async function explain({ ask, post }: Desk, task: Task): Done {
  const explanation = await ask(task, 'explain', {});
  if (explanation) post({ kind: 'explained', explanation });
  return 'nothing';
}

async function tellCustomer<M extends 'findCustomer' | 'eraseCustomer'>(
  { ask, post }: Desk,
  task: Task & { readonly kind: M; readonly name: string },
): Done {
  const { kind, name } = task;
  const customer = await ask(task, kind, { name });
  if (customer) post({ kind: 'customerTold', name, customer });
  return sheetIf(customer?.status === 'erased');
}

async function invite({ ask, post }: Desk, task: Task): Done {
  const answer = await ask(task, 'invite', {});
  if (answer) post({ kind: 'invited', invite: answer });
  // The tab of the devices may be new.
  return sheetIf(answer?.status === 'done');
}

async function diagnose({ ask, post }: Desk, task: Task): Done {
  const answer = await ask(task, 'diagnostics', {});
  if (answer) post({ kind: 'diagnosed', text: answer.text });
  return 'nothing';
}

async function finish<M extends 'show' | 'automatic' | Plain>(
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
  sample: (desk, task) => add(desk, task, 'sample', {}),
  answerSheet: (desk, task) => add(desk, task, 'answerSheet', { standard: desk.state().standard }),
  propose,
  confirm,
  grade,
  whatIf: askRules,
  saveRules,
  paste: readPasted,
  explain,
  async show(desk, task) {
    await finish<'show'>(desk, task, task.place);
    return 'nothing';
  },
  undo: async (desk, task) => sheetIf(await finish<'undo'>(desk, task, tabOf(desk.state()))),
  report: async (desk, task) => sheetIf(await finish<'report'>(desk, task, tabOf(desk.state()))),
  digest: async (desk, task) => sheetIf(await finish<'digest'>(desk, task, tabOf(desk.state()))),
  summary: async (desk, task) => sheetIf(await finish<'summary'>(desk, task, tabOf(desk.state()))),
  showLog: async (desk, task) => sheetIf(await finish<'showLog'>(desk, task, {})),
  automatic: async (desk, task) => sheetIf(await finish<'automatic'>(desk, task, { on: task.on })),
  override: (desk, task) => enter<'override'>(desk, task, task.input),
  leaveOut: (desk, task) => enter<'leaveOut'>(desk, task, task.input),
  findCustomer: (desk, task) => tellCustomer<'findCustomer'>(desk, task),
  eraseCustomer: (desk, task) => tellCustomer<'eraseCustomer'>(desk, task),
  invite,
  diagnostics: diagnose,
  figures: openFigures,
  figureOfRange: workOutFigure,
  openModels,
  modelInputs: openModelInputs,
  models: workOutModels,
  tryWeights,
};

/** Carries a task out, whatever comes of it. */
export function carryOut(desk: Desk, task: Task): Done {
  const run = tasks[task.kind] as (desk: Desk, task: Task) => Done;
  return run(desk, task);
}
