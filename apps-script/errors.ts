import { countCalls } from './log/spent.ts';

/** The advanced Sheets service is not enabled for this script. */
export class SheetsServiceOff extends Error {
  override readonly name = 'SheetsServiceOff';
}

/** Another grading holds the lock. */
export class WorkbookBusy extends Error {
  override readonly name = 'WorkbookBusy';
}

/** A call to Google failed. `step`: what we were doing, `message`: what Google said. */
export class HostFailed extends Error {
  override readonly name = 'HostFailed';
  readonly step: string;
  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.step = step;
  }
}

/**
 * Runs one step at the host and names it should it fail.
 * @param calls how many calls of Google's services it makes
 */
export function atHost<Result>(step: string, run: () => Result, calls = 1): Result {
  countCalls(calls);
  try {
    return run();
  } catch (cause) {
    throw new HostFailed(step, cause);
  }
}
