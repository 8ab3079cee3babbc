import type { FaultCode } from './fault.ts';

/** What follows of a fault. */
export type Verdict = {
  /**
   * `wait`: sent again later. `stop`: nothing is sent to this team until a person acts. `part`: one of the entries is to
   * blame, so each is sent alone, and one that was alone is stuck. `stick`: this entry is stuck, the others go on.
   */
  readonly does: 'wait' | 'stop' | 'part' | 'stick';
  /**
   * What is known of the entry then. `nothing`: it may have been stored. `notNow`: this request stored nothing, an earlier
   * one may have. `absent`: it is not in the sheet, which looks for an entry before it looks at its answers.
   */
  readonly proves: 'nothing' | 'notNow' | 'absent';
};

const verdict = (does: Verdict['does'], proves: Verdict['proves']): Verdict => ({ does, proves });

/** What follows of each fault. `refused` stops as well, when it came `mostRefusals` times in a row. */
export const verdicts: Readonly<Record<FaultCode, Verdict>> = {
  offline: verdict('wait', 'nothing'),
  network: verdict('wait', 'nothing'),
  timeout: verdict('wait', 'nothing'),
  noJson: verdict('wait', 'nothing'),
  status: verdict('wait', 'nothing'),
  refused: verdict('wait', 'nothing'),
  busy: verdict('wait', 'notNow'),
  // These two also end a run of the sheet that has stored already.
  quota: verdict('wait', 'nothing'),
  internal: verdict('wait', 'nothing'),
  auth: verdict('stop', 'notNow'),
  revoked: verdict('stop', 'notNow'),
  upgrade: verdict('stop', 'notNow'),
  bad_request: verdict('part', 'notNow'),
  too_large: verdict('part', 'notNow'),
  bad_answers: verdict('stick', 'absent'),
  bad_evidence: verdict('stick', 'absent'),
  wrong_standard: verdict('stick', 'absent'),
  // Where its column is gone the sheet cannot look whether the entry is there.
  tab_changed: verdict('stick', 'notNow'),
};

/** After so many refusals in a row a person has to act. */
export const mostRefusals = 5;

/** Whether this extension knows what follows of a code. */
export const isFaultCode = (code: unknown): code is FaultCode =>
  typeof code === 'string' && Object.hasOwn(verdicts, code);
