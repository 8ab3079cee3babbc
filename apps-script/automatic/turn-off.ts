import { removeOwn } from './repair.ts';
import { type AutomaticState, keep } from './state.ts';

/** Turns automatic grading off, whoever turned it on: triggers of somebody else go when they next run. */
export function turnOff(): AutomaticState {
  keep('automatic', 'off');
  removeOwn();
  return 'off';
}
