import { refuse } from '../../core/feedback/refuse.ts';
import type { Refusal } from '../../core/feedback/schema.ts';
import { WorkbookBusy } from '../errors.ts';
import { withLock } from '../google.ts';

const lockWaitMs = 20_000;
const busySeconds = 5;

/** Answers a post alone in this spreadsheet; 'busy' when another run does not end within the wait, and nothing is done. */
export function whenFree<Answer>(run: () => Answer): Answer | Refusal {
  try {
    return withLock(lockWaitMs, run);
  } catch (fault) {
    if (fault instanceof WorkbookBusy) return refuse('busy', busySeconds);
    throw fault;
  }
}
