import type { Sent } from '../history/sent.ts';
import type { Team } from '../team/team.ts';
import type { Waiting } from './waiting.ts';

/** What came back of a request. */
export type Reply =
  | { readonly kind: 'json'; readonly body: unknown }
  /** An answer that is no JSON. */
  | { readonly kind: 'noJson' }
  /** An HTTP error. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'timeout' }
  /** Nothing that a script may look at came back: no network, or a refusal. `probe` tells them apart. */
  | { readonly kind: 'unreachable' };

/** The network and the clock, as sending needs them. */
export type Line = {
  /** Milliseconds. */
  readonly now: () => number;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  /** `false`: surely without a network. */
  readonly isOnline: () => boolean;
  readonly post: (endpoint: string, body: string) => Promise<Reply>;
  /** Looks at the address as a reader does. */
  readonly get: (address: string) => Promise<Reply>;
  /** Whether anything at all answers there. */
  readonly probe: (address: string) => Promise<boolean>;
};

/** What is kept on this computer, as sending needs it. All reject where the browser refuses. */
export type Shelf = {
  readonly teams: () => Promise<readonly Team[]>;
  /** Replaces a team that is still there; one that was disconnected meanwhile stays away. */
  readonly updateTeam: (team: Team) => Promise<void>;
  readonly waiting: () => Promise<readonly Waiting[]>;
  /** Replaces those that are still there; one that was withdrawn meanwhile stays away. */
  readonly update: (waiting: readonly Waiting[]) => Promise<void>;
  /**
   * Notes what the sheet has taken, then lets go of it: in this order, so that a break between them loses nothing. Notes
   * nothing of a team that was disconnected meanwhile.
   */
  readonly settle: (sent: readonly Sent[]) => Promise<void>;
};

/** Runs one task at a time under a name, over all pages and the background. */
export type Lock = <T>(name: 'drain' | 'outbox', task: () => Promise<T>) => Promise<T>;
