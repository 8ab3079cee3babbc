import type { Fault } from './queue/fault.ts';
import type { PairingLink } from './team/pairing-link.ts';

/** What the pages ask of the background, which alone talks to the network. */
export type Ask =
  /** Send what waits; answers what became of the entry with this id. */
  | { readonly type: 'send'; readonly id: string }
  /** Send all that waits now, the stuck ones too. Of one team, or of all. */
  | { readonly type: 'retry'; readonly team: string | null }
  | { readonly type: 'pair'; readonly link: PairingLink; readonly agent: string }
  | { readonly type: 'check'; readonly team: string }
  | { readonly type: 'disconnect'; readonly team: string }
  /** Take an entry back that was not sent yet. */
  | { readonly type: 'withdraw'; readonly id: string };

/** What became of one entry. */
export type Told =
  | { readonly kind: 'sent'; readonly row: number | null; readonly score: number | null; readonly grade: string | null }
  | { readonly kind: 'waiting' | 'stuck'; readonly fault: Fault | null }
  /** It is not in the queue, nor among the last that were sent. */
  | { readonly kind: 'unknown' };

/** What pairing came to. `team`: its id. */
export type Paired =
  | { readonly kind: 'paired'; readonly team: string }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** What a look at the connection found. `notOurs`: something answers at the address, but not Satisgrade. */
export type Checked =
  | { readonly kind: 'connected' }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'fault'; readonly fault: Fault };

/**
 * `mayBeStored`: it was sent before and may stand in the sheet all the same. `isSending`: too late or too early to tell,
 * nothing was done.
 */
export type Withdrawn =
  | { readonly kind: 'withdrawn'; readonly mayBeStored: boolean }
  | { readonly kind: 'isSending' | 'gone' };

export type AnswerTo<A extends Ask> = A extends { type: 'send' }
  ? Told
  : A extends { type: 'pair' }
    ? Paired
    : A extends { type: 'check' }
      ? Checked
      : A extends { type: 'withdraw' }
        ? Withdrawn
        : { readonly kind: 'done' };
