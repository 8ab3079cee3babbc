import type { AddFault } from '../tabs/schema.ts';
import type { ModelInputsKey } from '../text/model-inputs.ts';
import type { TextArgs } from '../text/schema.ts';

/** A cell that cannot be used; `sayModelInputs` says it in words. Row as the sheet counts, column from 0 (A). */
export type InputFault = {
  readonly about: 'weights' | 'path' | 'settings';
  readonly key: ModelInputsKey;
  readonly row: number;
  readonly column: number;
  readonly args: TextArgs;
};

/** Takes down a fault of one part of the tab. */
export type AddInputFault = (key: ModelInputsKey, row: number, column: number, args?: TextArgs) => void;

/** Faults of one part, and whether it can be read at all: when columns were moved or rows mixed no cell can be told. */
export function faultsOf(about: InputFault['about']): {
  readonly add: AddInputFault & AddFault;
  readonly isUnreadable: () => boolean;
  readonly told: () => readonly InputFault[];
} {
  const faults: InputFault[] = [];
  const unreadable = () => faults.filter(({ key }) => key === 'columnsMoved' || key === 'rowsMixed').slice(0, 1);
  return {
    add: (key, row, column, args = {}) => faults.push({ about, key, row, column, args }),
    isUnreadable: () => unreadable().length > 0,
    told: () => (unreadable().length > 0 ? unreadable() : faults),
  };
}
