import { tellFailure } from '../grading/tell-outcome.ts';
import { removeOwn } from './repair.ts';
import { type KeptSettings, keep, readState } from './state.ts';

type Work = (settings: KeptSettings) => void;

/** What a failed run may have left undone is found by the next tick. */
function runOnce(run: Work, settings: KeptSettings): void {
  try {
    run(settings);
  } catch (fault) {
    keep('checkedAt', null);
    throw fault;
  }
}

/**
 * Runs the work of a trigger if automatic grading is on and the person's own; otherwise the trigger is a leftover and
 * goes. A host failure is logged, never thrown, and the next tick looks at everything.
 */
export function whenOn(run: Work): void {
  try {
    const { state, settings } = readState();
    if (state !== 'on') removeOwn();
    else runOnce(run, settings);
  } catch (fault) {
    console.warn(tellFailure(fault, 'en'));
  }
}
