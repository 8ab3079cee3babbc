import type { SidebarKey } from '../../../core/text/sidebar.ts';
import type { Explanation } from '../../rpc/answers/schema.ts';
import type { Inputs } from '../calls/methods.ts';
import type { Moves, State } from './state.ts';
import { typedNumber } from './trial.ts';

type Explained = Extract<Explanation, { status: 'explained' }>;

/** What a person types about the explained response and has not sent: a score with its reason, why it is left out. */
export type Entering = { readonly value: string; readonly reason: string; readonly outReason: string };

/** Nothing is typed. */
export const noEntering: Entering = { value: '', reason: '', outReason: '' };

/** Characters that the add-on takes. */
export const longestValue = 100;
export const longestReason = 500;

/** What is wrong with a typed score; null: a number from 0 to 100, or a word, which only the add-on can judge. */
export function valueFault(value: string): SidebarKey | null {
  const number = typedNumber(value);
  if (value.trim() === '') return 'valueMissing';
  return number !== null && (number < 0 || number > 100) ? 'valueRange' : null;
}

/** Whether a text says why. */
export const isReason = (text: string): boolean => text.trim() !== '';

const rowOf = ({ place, row }: Explained) => ({ sheetId: place.sheetId, row });

/** A score set by hand, as `override` takes it; a number is written plainly. */
export const overrideInput = (explained: Explained, { value, reason }: Entering): Inputs['override'] => ({
  ...rowOf(explained),
  override: String(typedNumber(value) ?? value.trim()),
  reason: reason.trim(),
});

/** Back to the computed score. */
export const computedInput = (explained: Explained, { reason }: Entering): Inputs['override'] => ({
  ...rowOf(explained),
  override: '',
  reason: reason.trim(),
});

/** The explained response left out, or counted again, as `leaveOut` takes it. */
export const leaveOutInput = (
  explained: Explained,
  isLeftOut: boolean,
  { outReason }: Entering,
): Inputs['leaveOut'] => ({ ...rowOf(explained), isLeftOut, reason: outReason.trim() });

const isSameRow = (before: Explanation | null, after: Explanation): boolean =>
  before?.status === 'explained' &&
  after.status === 'explained' &&
  before.row === after.row &&
  before.place.sheetId === after.place.sheetId;

/** What happens to what is typed of a response: it is nobody's word on another one. */
export const enteringMoves: Pick<Moves, 'entered' | 'explained'> = {
  entered: (state: State, { entering }) => ({ ...state, entering, said: null }),
  explained(state, { explanation, said = null }) {
    const entering = isSameRow(state.explanation, explanation) ? state.entering : noEntering;
    return { ...state, task: null, isBusy: false, explanation, entering, said, screen: 'explain' };
  },
};
