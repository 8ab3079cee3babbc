import { createTrigger, deleteTrigger, listOwnTriggers } from '../google-triggers.ts';
import { planRepair } from './plan-repair.ts';
import { type AutomaticState, keepMine, readState } from './state.ts';

/** Where the script's own functions cannot be seen, every name counts as one of them. */
const isFunction = (name: string): boolean => !('clockTicked' in globalThis) || name in globalThis;

/** Makes the person's triggers what they should be. */
export function mendTriggers(isOn: boolean): void {
  const { make, drop } = planRepair(listOwnTriggers(), isOn, isFunction);
  drop.forEach(deleteTrigger);
  make.forEach(createTrigger);
}

/** Deletes the person's triggers and forgets that they turned it on. */
export function removeOwn(): void {
  mendTriggers(false);
  keepMine(null);
}

/**
 * Repairs what another version, another person or Google left: on and the person's own → exactly our triggers are
 * there; otherwise none of theirs is. Answers how it stands. Needs full authorisation, so never in `onOpen`.
 */
export function repair(): AutomaticState {
  const { state, mine } = readState();
  if (state === 'on') mendTriggers(true);
  else if (mine !== null) removeOwn();
  return state;
}
