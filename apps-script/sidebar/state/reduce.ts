import type { SidebarKey } from '../../../core/text/sidebar.ts';
import type { Look, Mapping } from '../../rpc/answers/schema.ts';
import { enteringMoves, noEntering } from './entering.ts';
import { erasingMoves } from './erasing.ts';
import { figuringMoves } from './figuring.ts';
import { begun, isWriting, modellingAfter, modellingMoves } from './modelling.ts';
import { noPasting } from './pasting.ts';
import { pastingMoves } from './pasting-moves.ts';
import type { Added, Event, Moves, Progress, State, Task } from './state.ts';
import { noTrial } from './trial.ts';
import { trialAfter, trialMoves } from './trial-moves.ts';

/** What is tried in place of a task that, sent a second time, would do something else than once, after an unknown end. */
const insteadOf = (task: Task): Task => {
  if (task.kind === 'eraseCustomer') return { kind: 'findCustomer', name: task.name };
  const instead = lookedAt[task.kind];
  return instead ? { kind: instead } : task;
};
const lookedAt: Partial<Record<Task['kind'], 'look' | 'explain'>> = {
  sample: 'look',
  answerSheet: 'look',
  undo: 'look',
  report: 'look',
  digest: 'look',
  summary: 'look',
  override: 'explain',
  leaveOut: 'explain',
};

const idle = { task: null, isBusy: false } as const;
const forgotten = { mapping: null, drafts: {}, faults: [] } as const;

/**
 * The tab and the standard that stay chosen when the spreadsheet is looked at again. Another tab that was graded brings
 * the standard of its own grading.
 */
function chosenAfter({ look: before, sheetId, standard }: State, look: Look): Pick<State, 'sheetId' | 'standard'> {
  const isKept = before !== null && look.tabs.some((tab) => tab.sheetId === sheetId);
  const isOther = isKept && before.sourceId !== look.sourceId && look.gradedAt !== null;
  return isKept
    ? { sheetId, standard: isOther ? look.standard : standard }
    : { sheetId: look.sourceId, standard: look.standard };
}

const screenAfter = (state: State, look: Look): State['screen'] => {
  if (state.screen !== 'opening') return state.screen;
  return look.gradedAt === null ? 'start' : 'result';
};

function withMapping(state: State, mapping: Mapping): State {
  return { ...state, ...forgotten, mapping, screen: mapping.status === 'refused' ? 'start' : 'columns' };
}

type Paced = Pick<Progress, 'phase' | 'spent' | 'since'>;

/** Work that stops, with the time that it took so far; what stood still already has taken no more. */
function stoppedAt<P extends Paced>(pace: P | null, at: number): P | null {
  if (!pace || pace.phase === 'stopped') return pace;
  return { ...pace, phase: 'stopped', spent: pace.spent + at - pace.since };
}

const stopping = <P extends Paced>(pace: P | null): P | null =>
  pace?.phase === 'running' ? { ...pace, phase: 'stopping' } : pace;

/** The state with another pace of its grading and of its models; one of them at most is under way. */
const paced = (state: State, change: <P extends Paced>(pace: P | null) => P | null): State => ({
  ...state,
  progress: change(state.progress),
  modelling: { ...state.modelling, pace: change(state.modelling.pace) },
});

/** Whether work in parts ends with the part in hand. */
export const isStopping = ({ progress, modelling }: State): boolean =>
  [progress, modelling.pace].some((pace) => pace?.phase === 'stopping');

const saidOf: Record<Added, SidebarKey> = { sample: 'sampleAdded', answerSheet: 'answerSheetAdded' };

/** What is no draft any more once it was graded by. */
function usedUp({ progress }: State): Partial<State> {
  if (progress?.by === 'trial') return { trial: noTrial };
  return progress?.by === 'pasted' ? { pasting: noPasting } : {};
}

const moves: Moves = {
  ...trialMoves,
  ...pastingMoves,
  ...enteringMoves,
  ...erasingMoves,
  ...figuringMoves,
  ...modellingMoves,
  picked(state, { sheetId = state.sheetId, standard = state.standard }) {
    // What another tab was told must not stand beside this one's name.
    const untold = { result: null, explanation: null, entering: noEntering, said: null };
    const told = sheetId === state.sheetId ? {} : untold;
    return { ...state, ...forgotten, ...told, sheetId, standard, progress: null, trouble: null };
  },
  went: (state, { screen }) => ({ ...state, screen, trouble: null, said: null }),
  drafted(state, { drafts }) {
    // A fault is answered by touching its column.
    const faults = state.faults.filter(({ fingerprint }) => drafts[fingerprint] === state.drafts[fingerprint]);
    return { ...state, drafts, faults, said: null };
  },
  cancelled: (state) => paced(state, stopping),
  dismissed: (state) => ({ ...state, trouble: null }),
  told: (state, { said }) => ({ ...state, said }),

  asked(state, { task, at }) {
    const next = { ...state, task, isBusy: false, asking: null, trouble: null, said: null };
    if (task.kind === 'models') return { ...next, modelling: begun(state.modelling, at) };
    if (task.kind !== 'grade') return next;
    const { by = 'standard', after } = task;
    const { done, total, spent } = state.progress?.by === by ? state.progress : { done: 0, total: 0, spent: 0 };
    const counted = { by, done, total, spent, ...(after && { after }) };
    return { ...next, screen: 'grading', progress: { ...counted, phase: 'running', since: at } };
  },
  wondered: (state, { about }) => ({ ...state, asking: about, ...(about && { trouble: null }) }),
  waited: (state) => ({ ...state, isBusy: true }),
  looked(state, { look, added }) {
    const next = { ...state, ...idle, ...chosenAfter(state, look), look, screen: screenAfter(state, look) };
    if (!added) return next;
    const chosen = { sheetId: look.sourceId, standard: look.standard };
    return { ...next, ...forgotten, ...chosen, screen: 'start', said: { key: saidOf[added] } };
  },
  glanced: (state, { look, mapping }) => ({
    ...state,
    ...(look && { ...chosenAfter(state, look), look }),
    // What the person looks at or has begun to change stays.
    ...(mapping && mapping.status !== 'refused' && state.mapping === null && { mapping }),
  }),
  mapped: (state, { mapping, isSaved }) => ({
    ...withMapping(state, mapping),
    ...idle,
    said: isSaved ? { key: 'saved' } : null,
  }),
  faulted: (state, { faults }) => ({
    ...state,
    ...idle,
    faults,
    screen: 'columns',
    said: { key: 'faults', args: { n: faults.length }, isShown: true },
  }),
  stepped(state, { step }) {
    if (step.status !== 'working') {
      const ended = { progress: null, result: step, explanation: null, screen: 'result' } as const;
      const said = step.status === 'refused' ? ({ key: 'refusedTitle' } as const) : { text: step.message };
      const used = step.status === 'refused' ? {} : usedUp(state);
      return { ...state, ...idle, ...forgotten, ...used, ...ended, said: { ...said, isShown: true } };
    }
    const { done, total } = step;
    const progress = state.progress && { ...state.progress, done, total };
    return { ...state, isBusy: false, progress, said: { key: 'rows', args: { done, total }, isShown: true } };
  },
  stopped: (state, { at }) => ({ ...paced(state, (pace) => stoppedAt(pace, at)), ...idle, said: null }),
  invited: (state, { invite }) => ({ ...state, ...idle, invite, said: { text: invite.message, isShown: true } }),
  diagnosed: (state, { text }) => ({ ...state, ...idle, diagnostics: text, said: { key: 'diagnosed' } }),
  finished(state, { task, done }) {
    const isUndone = task.kind === 'undo' && done.status === 'done';
    const gone = isUndone ? { ...forgotten, result: null, explanation: null } : {};
    return { ...state, ...idle, ...gone, said: { text: done.message } };
  },
  troubled(state, { task, trouble, at }) {
    const again = trouble.code === 'failed' ? task : insteadOf(task);
    const { modelling, ...stopped } = paced(state, (pace) => stoppedAt(pace, at));
    const isUnsure = task.kind === 'models' ? isWriting(modelling) && trouble.code !== 'failed' : modelling.isUnsure;
    return {
      ...stopped,
      ...idle,
      modelling: { ...modelling, isUnsure },
      trouble: { ...trouble, of: task.kind, again },
    };
  },
};

/** The sidebar after something happened. */
export function reduce(state: State, event: Event): State {
  const move = moves[event.kind] as (state: State, event: Event) => State;
  const next = move(state, event);
  return { ...next, trial: trialAfter(state, next), modelling: modellingAfter(state, next) };
}
