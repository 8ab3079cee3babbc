import type { Step } from '../../rpc/answers/schema.ts';
import { troubleOf } from '../calls/read-answer.ts';
import type { Desk, Done } from './desk.ts';
import { gradedBy, sourceOf } from './desk.ts';
import { explainAgain } from './explain-again.ts';
import { weigh } from './questions.ts';
import type { GradedBy, Progress, Task } from './state.ts';
import { changesOf } from './trial.ts';

/** Parts of a grading without a further row after which it counts as stuck: drawing takes one or two. */
const idleParts = 10;

/** One part of a grading. `isKept`: its standard can be chosen from now on. */
type Part = { readonly step: Step; readonly isKept: boolean } | null;
type AskPart = (desk: Desk, task: Task) => Promise<Part>;

const partOf = (step: Step | null, isKept = false): Part => step && { step, isKept };

/** The same call sent again goes on where it stopped. */
const askPart: { readonly [By in GradedBy]: AskPart } = {
  standard: async ({ state, ask }, task) => partOf(await ask(task, 'step', gradedBy(state()))),
  async trial({ state, ask }, task) {
    const changes = changesOf(state().trial) ?? {};
    return partOf(await ask(task, 'saveStandard', { ...sourceOf(state()), changes }));
  },
  async pasted({ state, ask, post }, task) {
    const { sheetId } = sourceOf(state());
    const { text, repairs, title } = state().pasting;
    const answer = await ask(task, 'usePasted', { sheetId, text, repairs, title: title.trim() });
    if (!answer) return null;
    const isKept = answer.standard !== '';
    if (isKept) post({ kind: 'pasteKept', standard: answer.standard });
    return partOf(answer.step, isKept);
  },
};

/** A pasted standard that was kept but could not grade: where columns wait for a yes, they are what comes next. */
async function toColumns({ state, ask, post }: Desk, task: Task, step: Step): Done {
  const look = await ask(task, 'look', {});
  if (look) post({ kind: 'glanced', look });
  const mapping = look && (await ask(task, 'propose', sourceOf(state())));
  if (!mapping) return 'nothing';
  post({ kind: 'stepped', step });
  if (mapping.status === 'asking') post({ kind: 'mapped', mapping, isSaved: false });
  return 'nothing';
}

/** The last part of a grading, and the response that it was for explained once more. */
async function end(desk: Desk, { after }: Task & { readonly kind: 'grade' }, step: Step): Done {
  const { post } = desk;
  const explanation = after && step.status !== 'refused' ? await explainAgain(desk, after.place, after.row) : null;
  post({ kind: 'stepped', step });
  if (after && explanation) post({ kind: 'explained', explanation, said: { key: 'enteredGraded' } });
  else if (after && step.status === 'refused') post({ kind: 'told', said: { key: 'enteredKept' } });
  return 'sheet';
}

/** What goes on with a grading that was stopped. */
export const resumed = ({ by, after }: Progress): Task => ({ kind: 'grade', by, ...(after && { after }) });

/** Grades part after part until the sheet says that it is done, or the person that it is enough. */
export async function grade(desk: Desk, task: Task & { readonly kind: 'grade' }): Done {
  const { state, post, now } = desk;
  const { by = 'standard' } = task;
  let done = -1;
  for (let idle = 0; idle < idleParts; ) {
    const part = await askPart[by](desk, task);
    if (!part) return 'nothing';
    const { step, isKept } = part;
    if (step.status === 'refused' && isKept) return toColumns(desk, task, step);
    if (step.status !== 'working') return end(desk, task, step);
    post({ kind: 'stepped', step });
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

/** Grades by the rules that are tried out, unless something is wrong with them. */
export async function saveRules(desk: Desk, task: Task): Done {
  const { isCurrent, found } = desk.state().trial;
  if (!(isCurrent && found) && !(await weigh(desk, task))) return 'nothing';
  const next = { kind: 'grade', by: 'trial' } as const;
  desk.post({ kind: 'asked', task: next, at: desk.now() });
  return grade(desk, next);
}
