import { isOld } from '../entry/is-old.ts';
import type { Kept } from './kept.ts';
import { keys, oldDraftKey } from './keys.ts';
import { isRecord } from './shape.ts';

type Stored = Readonly<Record<string, unknown>>;

const mostSent = 50;

const isOf = (key: string, ...kinds: readonly string[]): boolean => kinds.some((kind) => key.startsWith(`${kind}:`));

/**
 * The keys of all that is stored for a team, what this code cannot read included; with the last team go all drafts.
 */
export function keysOfTeam(all: Stored, id: string): readonly string[] {
  const isLast = !Object.keys(all).some((key) => isOf(key, 'team') && key !== keys.team(id));
  return Object.entries(all)
    .filter(
      ([key, value]) =>
        key === keys.team(id) ||
        (isOf(key, 'outbox', 'sent', 'draft') && isRecord(value) && value.team === id) ||
        (isLast && (isOf(key, 'draft') || key === oldDraftKey)),
    )
    .map(([key]) => key);
}

/** The keys of the entries that the sheet has taken. */
export const keysOfSent = (all: Stored): readonly string[] => Object.keys(all).filter((key) => isOf(key, 'sent'));

/** The keys of what is kept no longer: drafts of more than seven days, and all sent entries but the last fifty. */
export const keysOfOld = ({ drafts, sent }: Kept, now: number): readonly string[] => [
  ...[...drafts].filter(([, draft]) => isOld(draft, now)).map(([page]) => keys.draft(page)),
  ...sent.slice(mostSent).map(({ item }) => keys.sent(item.id)),
];
