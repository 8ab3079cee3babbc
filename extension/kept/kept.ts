import type { Entry } from '../entry/entry.ts';
import type { Sent } from '../history/sent.ts';
import type { Waiting } from '../queue/waiting.ts';
import type { Team } from '../team/team.ts';
import type { Settings } from './settings.ts';

/** All that is kept on this computer. */
export type Kept = {
  readonly settings: Settings;
  /** By name. */
  readonly teams: readonly Team[];
  /** Oldest first. */
  readonly waiting: readonly Waiting[];
  /** Latest first. */
  readonly sent: readonly Sent[];
  /** By the page they belong to, as `pageKey` makes it; "" for the one of no page. */
  readonly drafts: ReadonlyMap<string, Entry>;
};
