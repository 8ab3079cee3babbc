import { restoreEntry } from '../entry/restore-entry.ts';
import type { Sent } from '../history/sent.ts';
import type { Waiting } from '../queue/waiting.ts';
import type { Kept } from './kept.ts';
import { oldDraftKey } from './keys.ts';
import { readSent } from './read-sent.ts';
import { readSettings } from './read-settings.ts';
import { readTeam } from './read-team.ts';
import { readWaiting } from './read-waiting.ts';

/**
 * All that is kept, from all that is stored. Whatever is of no use (nonsense, or of a later version) is left out and
 * stays stored; what an earlier version wrote is brought up to date.
 */
export function keptOf(all: Readonly<Record<string, unknown>>): Kept {
  return {
    settings: readSettings(all.settings),
    teams: under(all, 'team:', readTeam, ({ id }) => id).sort((a, b) => a.name.localeCompare(b.name)),
    waiting: under(all, 'outbox:', readWaiting, idOf).sort((a, b) => createdAt(a) - createdAt(b)),
    sent: under(all, 'sent:', readSent, idOf).sort((a, b) => b.sentAt - a.sentAt),
    drafts: draftsIn(all),
  };
}

const idOf = ({ item }: Waiting | Sent): string => item.id;
const createdAt = ({ item }: Waiting): number => Date.parse(item.createdAt);

/** What can be read under keys of a kind. A value under another key than its own could never be taken away again. */
function under<T>(
  all: Readonly<Record<string, unknown>>,
  kind: string,
  read: (value: unknown) => T | null,
  id: (value: T) => string,
): T[] {
  return Object.entries(all).flatMap(([key, stored]) => {
    const value = key.startsWith(kind) ? read(stored) : null;
    return value !== null && key === kind + id(value) ? [value] : [];
  });
}

function draftsIn(all: Readonly<Record<string, unknown>>): Kept['drafts'] {
  const stored = Object.entries(all).filter(([key]) => key.startsWith('draft:'));
  const named = stored.map(([key, value]) => [key.slice('draft:'.length), value] as const);
  const old = oldDraftKey in all ? [['', all[oldDraftKey]] as const] : [];
  return new Map(
    [...old, ...named].flatMap(([page, value]) => {
      const entry = restoreEntry(value);
      return entry ? [[page, entry] as const] : [];
    }),
  );
}
