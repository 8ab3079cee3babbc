import type { ItemFault, Refusal } from '../../core/feedback/schema.ts';

/**
 * Why something was not taken. `offline`: this computer has no network. `network`: the address cannot be reached.
 * `timeout`: no answer in time. `noJson`: an answer that is none of ours, as a sign-in page of a hotel's network.
 * `status`: an HTTP error. `refused`: Google was reached, but the script let nobody in: access is not "Anyone", the
 * deployment is gone, or the script broke off. The others are the sheet's own words.
 */
export type FaultCode =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'noJson'
  | 'status'
  | 'refused'
  | Refusal['code']
  | ItemFault['code'];

/** Why something was not taken, with what its sentence needs. */
export type Fault = {
  readonly code: FaultCode;
  /** Id of the item of the standard that cannot be taken. */
  readonly item?: string;
  /** What is allowed in its place. */
  readonly range?: string;
  /** HTTP status. */
  readonly status?: number;
  /** Seconds after which the sheet wants to be asked again. */
  readonly retryAfter?: number;
};
