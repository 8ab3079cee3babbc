import type { Settings } from '../../kept/settings.ts';
import type { Checked, Paired, Withdrawn } from '../../messages.ts';
import type { Waiting } from '../../queue/waiting.ts';
import type { PairingLink } from '../../team/pairing-link.ts';

/**
 * What became of taking an entry back into the form. `hasDraft`: an unfinished entry about its page would be lost.
 * `mayStand`: it was sent in the meantime, so it waits as it is.
 */
export type Changing = 'opened' | 'hasDraft' | 'mayStand' | 'isSending' | 'gone';

/** All that the options page can do. Each rejects where the browser refuses. Teams and entries by their ids. */
export type Acts = {
  readonly pair: (link: PairingLink, agent: string) => Promise<Paired>;
  readonly check: (team: string) => Promise<Checked>;
  /** Wipes all that is kept of a team. */
  readonly disconnect: (team: string) => Promise<void>;
  /** Sends what waits now, the stuck ones too; `null`: of all teams. */
  readonly retry: (team: string | null) => Promise<void>;
  readonly withdraw: (id: string) => Promise<Withdrawn>;
  /** Puts entries back into the queue as they were. */
  readonly putBack: (waiting: readonly Waiting[]) => Promise<void>;
  /** Opens an entry that is not stored yet in the form again; `replaces`: a draft may be thrown away for it. */
  readonly change: (waiting: Waiting, replaces: boolean) => Promise<Changing>;
  readonly copy: (text: string) => Promise<void>;
  /** Forgets the entries that were sent. */
  readonly forget: () => Promise<void>;
  readonly choose: (change: Partial<Settings>) => Promise<void>;
  /** Shows the browser's page of shortcuts; `null`: this browser lets nobody open it. */
  readonly openShortcuts: (() => Promise<void>) | null;
};
