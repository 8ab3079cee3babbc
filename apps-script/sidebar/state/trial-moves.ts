import type { Moves, State } from './state.ts';
import { noTrial, numbersIn, type Trial } from './trial.ts';

const idle = { task: null, isBusy: false } as const;
const untold = { isCurrent: false, found: null } as const;

/** What was typed of numbers that the rules still have. */
function stillThere({ typed }: Trial, rules: NonNullable<Trial['rules']>): Trial['typed'] {
  const known = numbersIn(rules);
  const entries = Object.entries(typed).filter(([field]) => known[field] !== undefined);
  return entries.length === Object.keys(typed).length ? typed : Object.fromEntries(entries);
}

/** What happens to rules that are tried out. */
export const trialMoves: Pick<Moves, 'typed' | 'ruled' | 'weighed'> = {
  typed(state, { typed }) {
    const { trial } = state;
    // A fault is answered by touching its field; one about a sum stays until the sum was looked at again.
    const faults = trial.faults.filter(({ field }) => typed[field] === trial.typed[field]);
    const isReset = Object.keys(typed).length === 0;
    return { ...state, trial: { ...trial, ...untold, typed, faults: isReset ? [] : faults }, said: null };
  },
  ruled(state, { rules }) {
    const trial = { ...state.trial, ...untold, rules, typed: stillThere(state.trial, rules), faults: [] };
    const isOpened = state.task?.kind === 'whatIf' || state.task?.kind === 'tryWeights';
    return { ...state, ...idle, trial, screen: isOpened ? 'whatIf' : state.screen };
  },
  weighed(state, { answer, typed }) {
    // It is about numbers that were typed over meanwhile.
    if (typed !== state.trial.typed) return { ...state, ...idle };
    const isReady = answer.status === 'ready';
    const trial = {
      ...state.trial,
      isCurrent: true,
      found: isReady ? answer : null,
      faults: isReady ? [] : answer.faults,
    };
    const said = isReady
      ? ({ key: 'changedGrades', args: { n: answer.changed, total: answer.responses } } as const)
      : ({ key: 'ruleFaults', args: { n: answer.faults.length } } as const);
    return { ...state, ...idle, trial, said: { ...said, isShown: true } };
  },
};

/** The trial after another standard or response tab was chosen: rules of another standard are nobody's draft. */
export function trialAfter(before: State, { standard, sheetId, trial }: State): Trial {
  if (standard !== before.standard) return noTrial;
  return sheetId === before.sheetId ? trial : { ...trial, ...untold };
}
