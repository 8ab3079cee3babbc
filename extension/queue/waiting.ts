import type { FeedbackItem } from '../../core/feedback/schema.ts';
import type { Fault } from './fault.ts';

/** An entry on its way to the sheet: one stored key each, so that no two writers can lose one another's. */
export type Waiting = {
  readonly schema: 1;
  /** Id of the team that it goes to. */
  readonly team: string;
  readonly item: FeedbackItem;
  /** Where it was logged, as `pageKey` makes it; '' for no page. It stays on this computer. */
  readonly page: string;
  /** `stuck`: it is not sent again until a person acts. */
  readonly state: 'queued' | 'sending' | 'stuck';
  /** How often it was sent in vain, in a row. Counted anew when refusals begin, and when they end. */
  readonly tries: number;
  /** Not before, milliseconds. */
  readonly nextAt: number;
  /** While `sending`: when it counts as broken off, milliseconds. */
  readonly leaseUntil: number;
  /** Why the last try failed; `null` before the first. */
  readonly fault: Fault | null;
  /** It was sent and nothing is known of what became of it: it may stand in the sheet. */
  readonly mayBeStored: boolean;
};

/** An entry that was just handed over for sending. `page`: where it was logged, as `pageKey` makes it. */
export const newWaiting = (team: string, item: FeedbackItem, page: string): Waiting => ({
  ...{ schema: 1, team, item, page, state: 'queued', tries: 0, nextAt: 0, leaseUntil: 0, fault: null },
  mayBeStored: false,
});
