import type { Desk, Done } from './desk.ts';
import { sourceOf, tabOf } from './desk.ts';
import { standardOf } from './enter.ts';
import { typedOf } from './modelling.ts';
import type { Task } from './state.ts';

/** Looks at the spreadsheet, then opens the Models report if there is a grading that it can be about. */
export async function openModels({ state, ask, post }: Desk, task: Task): Done {
  const look = await ask(task, 'look', tabOf(state()));
  if (!look) return 'nothing';
  post({ kind: 'looked', look });
  if (look.gradedAt === null) post({ kind: 'told', said: { key: 'modelsNeedGrading' } });
  else post({ kind: 'went', screen: 'models' });
  return 'columns';
}

/** Adds the tab that people fill in for the models, or draws it again, and shows it. */
export async function openModelInputs({ state, ask, post }: Desk, task: Task): Done {
  const done = await ask(task, 'modelInputs', tabOf(state()));
  if (!done) return 'nothing';
  if (done.status === 'done') {
    const look = await ask(task, 'look', tabOf(state()));
    if (!look) return 'nothing';
    post({ kind: 'glanced', look });
    const tab = look.ours.find(({ kind }) => kind === 'modelInputs');
    if (tab && !(await ask(task, 'show', { sheetId: tab.sheetId, cell: 'A1' }))) return 'nothing';
  }
  post({ kind: 'finished', task, done });
  return 'nothing';
}

/** Works the models out part after part and writes their tab, unless the person says that it is enough. */
export async function workOutModels({ state, ask, post, now }: Desk, task: Task): Done {
  const tab = tabOf(state());
  const plan = await ask(task, 'modelsPlan', tab);
  if (!plan) return 'nothing';
  if (plan.status === 'nothing') {
    post({ kind: 'modelled', answer: plan });
    return 'nothing';
  }
  const { stamp, parts } = plan;
  post({ kind: 'planned', stamp, parts });
  const isStopped = () => state().modelling.pace?.phase === 'stopping';
  for (const part of parts) {
    if (isStopped()) break;
    if (state().modelling.results[part]) continue;
    const answer = await ask(task, 'modelsPart', { ...tab, stamp, part });
    if (!answer) return 'nothing';
    if (answer.status === 'changed') {
      post({ kind: 'modelled', answer });
      return 'nothing';
    }
    post({ kind: 'partWorked', part, result: answer.result });
  }
  if (isStopped()) {
    post({ kind: 'stopped', at: now() });
    return 'nothing';
  }
  const answer = await ask(task, 'models', { ...tab, stamp, results: state().modelling.results });
  if (!answer) return 'nothing';
  post({ kind: 'modelled', answer });
  return answer.status === 'done' ? 'sheet' : 'nothing';
}

/** Opens the rules in force with the weights of a model typed in; nothing is saved. */
export async function tryWeights(desk: Desk, task: Task & { readonly kind: 'tryWeights' }): Done {
  const { state, ask, post } = desk;
  const { sheetId } = sourceOf(state());
  const standard = await standardOf(desk, sheetId);
  if (standard === null) return 'nothing';
  // The weights are of the standard that graded, whatever the person chose on another screen.
  if (state().standard !== standard) post({ kind: 'picked', standard });
  const answer = await ask(task, 'whatIf', { ...sourceOf(state()), changes: {} });
  if (!answer) return 'nothing';
  post({ kind: 'ruled', rules: answer.rules });
  post({ kind: 'typed', typed: typedOf(task.adoption, answer.rules) });
  return 'nothing';
}
