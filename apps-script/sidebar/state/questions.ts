import type { Desk, Done } from './desk.ts';
import { sourceOf } from './desk.ts';
import { furtherRepairs } from './pasting.ts';
import type { Question, Task } from './state.ts';
import { changesOf, hasChanges } from './trial.ts';

/** Rounds of repairs that bring others to light; no table needs as many. */
const mostRounds = 5;

/** Asks for the rules in force. */
export async function askRules({ state, ask, post }: Desk, task: Task): Done {
  const answer = await ask(task, 'whatIf', { ...sourceOf(state()), changes: {} });
  if (answer) post({ kind: 'ruled', rules: answer.rules });
  return 'nothing';
}

/** Asks what the rules that are tried out would do; whether they may be put in force as the person sees them. */
export async function weigh({ state, ask, post }: Desk, task: Task): Promise<boolean> {
  const { trial } = state();
  const changes = changesOf(trial);
  if (!changes || !hasChanges(trial)) return false;
  const source = sourceOf(state());
  const answer = await ask(task, 'whatIf', { ...source, changes });
  if (!answer) return false;
  const isOld = answer.rules.stamp !== trial.rules?.stamp;
  if (isOld) {
    // Somebody changed the rules in force meanwhile: the fields must not show the old ones as they are.
    const inForce = await ask(task, 'whatIf', { ...source, changes: {} });
    if (!inForce) return false;
    post({ kind: 'ruled', rules: inForce.rules });
  }
  post({ kind: 'weighed', answer, typed: trial.typed });
  return answer.status === 'ready' && !isOld;
}

/** Asks what the pasted text says, with the repairs that the person wants. */
export async function readPasted({ state, ask, post }: Desk, task: Task): Done {
  const asked = state().pasting;
  let { repairs } = asked;
  for (let round = 1; ; round += 1) {
    const answer = await ask(task, 'paste', { text: asked.text, repairs });
    if (!answer) return 'nothing';
    const further = furtherRepairs(asked, repairs, answer);
    if (further === repairs || round === mostRounds) {
      post({ kind: 'pasteRead', answer, asked, repairs });
      return 'nothing';
    }
    repairs = further;
  }
}

const questions: { readonly [About in Question]: (desk: Desk) => Promise<unknown> } = {
  whatIf: (desk) => weigh(desk, { kind: 'whatIf' }),
  paste: (desk) => readPasted(desk, { kind: 'paste' }),
};

/** Asks about what the person is changing, whatever comes of it. */
export const askAbout = (desk: Desk, about: Question): Promise<unknown> => questions[about](desk);
