import type { Models, ModelsPart } from '../../rpc/answers/models/schema.ts';
import type { RulesShown } from '../../rpc/answers/rules/schema.ts';
import type { Moves, Progress, State } from './state.ts';
import { fieldText, noTrial, numbersIn, type Typed, typeInto } from './trial.ts';

/** What a part found. */
export type PartResult = Extract<ModelsPart, { status: 'worked' }>['result'];
/** How the work ended. */
export type ModelsTold = Models;
/** Weights that a model found and that may be tried. */
export type Adoption = Extract<Models, { status: 'done' }>['adoptions'][number];

/** Time and extent of work in parts. */
type Pace = Omit<Progress, 'by' | 'after'>;

/** The Models report. */
export type Modelling = {
  /** Work that has not ended; the last part is the writing. `null`: none was begun. */
  readonly pace: Pace | null;
  /** What the results rest on; '' before the first plan. */
  readonly stamp: string;
  /** By part; those that are there are not worked out again. */
  readonly results: Readonly<Record<string, PartResult>>;
  /** The writing broke off, and nobody knows whether the tabs were changed. */
  readonly isUnsure: boolean;
  /** `null`: none since the work was begun. */
  readonly answer: ModelsTold | null;
};

/** Nothing was worked out. */
export const noModelling: Modelling = { pace: null, stamp: '', results: {}, isUnsure: false, answer: null };

/** Whether nothing but the writing is left to do. */
export const isWriting = ({ pace }: Modelling): boolean =>
  pace !== null && pace.total > 0 && pace.done === pace.total - 1;

/** Work that begins, or goes on where it was stopped. */
export function begun(modelling: Modelling, at: number): Modelling {
  const { done, total, spent } = modelling.pace ?? { done: 0, total: 0, spent: 0 };
  return { ...modelling, pace: { done, total, spent, phase: 'running', since: at }, isUnsure: false, answer: null };
}

/** The numbers of an adoption, typed into the rules in force; what was typed there before goes. */
export function typedOf({ dimensions }: Adoption, rules: RulesShown): Typed {
  const fields = dimensions.flatMap(({ id, weight, points }) => [
    [`weights.${id}`, weight] as const,
    ...points.map((value, level) => [`points.${id}.${level}`, value] as const),
  ]);
  const known = numbersIn(rules);
  return fields
    .filter(([field]) => known[field] !== undefined)
    .reduce<Typed>((typed, [field, value]) => typeInto({ ...noTrial, rules, typed }, field, fieldText(value)), {});
}

/** What happens to the Models report while it is worked out. */
export const modellingMoves: Pick<Moves, 'planned' | 'partWorked' | 'modelled'> = {
  planned(state, { stamp, parts }) {
    const { modelling } = state;
    const kept = stamp === modelling.stamp ? modelling.results : {};
    const results = Object.fromEntries(parts.flatMap((part) => (kept[part] ? [[part, kept[part]]] : [])));
    return counted(state, { ...modelling, stamp, results }, parts.length + 1);
  },
  partWorked(state, { part, result }) {
    const { modelling } = state;
    const results = { ...modelling.results, [part]: result };
    return counted(state, { ...modelling, results }, modelling.pace?.total ?? 0);
  },
  modelled(state, { answer }) {
    const kept = answer.status === 'done' ? state.modelling : noModelling;
    const modelling = { ...kept, pace: null, answer };
    return { ...state, task: null, isBusy: false, modelling, said: { text: answer.message, isShown: true } };
  },
};

/** The state with what is done counted, and told. */
function counted(state: State, modelling: Modelling, total: number): State {
  const done = Object.keys(modelling.results).length;
  const pace = modelling.pace && { ...modelling.pace, done, total };
  const next = { ...modelling, pace };
  const said = isWriting(next)
    ? ({ key: 'modelsWriting', isShown: true } as const)
    : ({ key: 'modelParts', args: { done, total }, isShown: true } as const);
  return { ...state, isBusy: false, modelling: next, said };
}

/** The report after something happened: that of another response tab or of an older grading goes. */
export function modellingAfter(before: State, { sheetId, look, result, modelling }: State): Modelling {
  const isGradedAnew = result !== before.result && result?.status !== 'refused';
  const isSame = sheetId === before.sheetId && look?.gradedAt === before.look?.gradedAt && !isGradedAnew;
  return isSame ? modelling : noModelling;
}
