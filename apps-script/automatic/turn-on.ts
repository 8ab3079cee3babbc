import { newId } from '../google-settings.ts';
import { mendTriggers } from './repair.ts';
import { type AutomaticState, keep, keepMine, readState } from './state.ts';

/** Turns automatic grading on for this spreadsheet, unless somebody else did; the next tick looks at everything. */
export function turnOn(): AutomaticState {
  const { state } = readState();
  if (state === 'elsewhere') return state;
  if (state === 'off') {
    const id = newId();
    // Last of all the spreadsheet's own setting: should Google refuse a trigger, it is still off, and repair cleans up.
    keepMine(id);
    mendTriggers(true);
    keep('checkedAt', null);
    keep('automatic', id);
  } else mendTriggers(true);
  return 'on';
}
