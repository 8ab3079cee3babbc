import type { Customer } from '../../rpc/answers/team/schema.ts';
import { noEntering } from './entering.ts';
import { noModelling } from './modelling.ts';
import type { Moves } from './state.ts';

/** A customer who is to be deleted. */
export type Erasing = {
  /** As typed. */
  readonly name: string;
  /** What the add-on said last, and of which name; `null`: nobody was looked for. */
  readonly answer: (Customer & { readonly name: string }) | null;
  /** The person has said that the name is right. */
  readonly isChecked: boolean;
};

/** Nobody is to be deleted. */
export const noErasing: Erasing = { name: '', answer: null, isChecked: false };

/** Characters of a name that the add-on takes. */
export const longestName = 200;

/** What was found or erased of the name as it is typed now. */
export const answerNow = ({ name, answer }: Erasing): Erasing['answer'] =>
  answer && answer.name === name.trim() ? answer : null;

/** Whether the person may erase now: what was found is shown, and its name is checked. */
export const canErase = (erasing: Erasing): boolean => answerNow(erasing)?.status === 'found' && erasing.isChecked;

export type CustomerRow = Customer['rows'][number];

/** The row of a cell such as `C17`. */
export const rowOf = (cell: string): number => Number(cell.replace(/^\D+/, ''));

/** Rows tab by tab from below, in which order they can be deleted by hand. */
export const lowestFirst = (rows: readonly CustomerRow[]): readonly CustomerRow[] => {
  const tabs = [...new Set(rows.map(({ place }) => place.sheetId))];
  return tabs.flatMap((id) =>
    rows.filter(({ place }) => place.sheetId === id).sort((a, b) => rowOf(b.place.cell) - rowOf(a.place.cell)),
  );
};

/** What happens to a deletion. A yes holds for one name and for what was shown with it. */
export const erasingMoves: Pick<Moves, 'named' | 'checked' | 'customerTold'> = {
  named: (state, { name }) => ({
    ...state,
    erasing: { ...state.erasing, name, isChecked: false },
    said: null,
  }),
  checked: (state, { isChecked }) => ({ ...state, erasing: { ...state.erasing, isChecked } }),
  customerTold(state, { name, customer }) {
    const erasing = { ...state.erasing, answer: { ...customer, name }, isChecked: false };
    const said = { text: customer.message, isShown: true } as const;
    const next = { ...state, task: null, isBusy: false, erasing, said };
    if (customer.status !== 'erased') return next;
    // What the sidebar still shows of answers may be the customer's.
    const trial = { ...state.trial, isCurrent: false, found: null };
    const shown = { mapping: null, drafts: {}, faults: [], result: null, explanation: null, entering: noEntering };
    const figuring = { ...state.figuring, answer: null };
    return { ...next, ...shown, trial, figuring, modelling: noModelling };
  },
};
