import type { Entry } from '../entry/entry.ts';
import type { Sent } from '../history/sent.ts';
import type { Waiting } from '../queue/waiting.ts';
import type { Team } from '../team/team.ts';
import type { Kept } from './kept.ts';
import { type Settings, usualSettings } from './settings.ts';
import { isRecord } from './shape.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * All that is kept, for a page to show: what bears the number of its present shape is believed, since nobody but us writes
 * it and the background brings older things up to date. `keptOf` looks at every field, which takes more code than a page
 * may carry; it decides what is sent.
 */
export function trustedKept(all: Stored): Kept {
  return {
    settings: isOf(all.settings, 1) ? { ...usualSettings, ...(all.settings as Settings) } : usualSettings,
    teams: under<Team>(all, 'team:', 'standard').sort((a, b) => a.name.localeCompare(b.name)),
    waiting: under<Waiting>(all, 'outbox:', 'item').sort((a, b) => (a.item.createdAt < b.item.createdAt ? -1 : 1)),
    sent: under<Sent>(all, 'sent:', 'item').sort((a, b) => b.sentAt - a.sentAt),
    drafts: new Map(
      Object.keys(all)
        .filter((key) => key.startsWith('draft:') && isOf(all[key], 2, 'answered'))
        .map((key) => [key.slice('draft:'.length), all[key] as Entry]),
    ),
  };
}

const isOf = (value: unknown, schema: number, part = ''): boolean =>
  isRecord(value) && value.schema === schema && (part === '' || isRecord(value[part]));

const under = <T>(all: Stored, kind: string, part: string): T[] =>
  Object.keys(all).flatMap((key) => (key.startsWith(kind) && isOf(all[key], 1, part) ? [all[key] as T] : []));
