import { addDays } from '../../core/actions/deadlines.ts';
import type { MailKey } from './letter.ts';

// Who had which mail is kept with the spreadsheet: mail:<set>:<what>:<day> and, where one value is full, the same with
// :2, :3 … behind; each holds short names with spaces between them.

/** What is kept with the spreadsheet, by name. */
export type Kept = Readonly<Record<string, string>>;

/** A value takes 9 KB (Google, "Quotas for Google Services"); our names are of one byte a sign. */
const longestValue = 8_800;
/** By then nobody asks any more whether a mail was sent. */
const keptDays = 100;
/** Each costs two calls; the rest goes next time. */
const mostForgotten = 25;

const nameOf = ({ set, what, day }: MailKey): string => `mail:${set}:${what}:${day}`;
const isPartOf = (name: string, wanted: string): boolean => name === wanted || name.startsWith(`${wanted}:`);

const idsIn = (kept: Kept, isWanted: (name: string) => boolean): ReadonlySet<string> =>
  new Set(Object.entries(kept).flatMap(([name, value]) => (isWanted(name) ? value.split(' ') : [])));

/** Everything that was told under a key. */
export const toldUnder = (kept: Kept, key: MailKey): ReadonlySet<string> =>
  idsIn(kept, (name) => isPartOf(name, nameOf(key)));

/** Everything that was told of a kind, whatever the day. */
export const toldOf = (kept: Kept, { set, what }: Pick<MailKey, 'set' | 'what'>): ReadonlySet<string> =>
  idsIn(kept, (name) => name.startsWith(`mail:${set}:${what}:`));

/** The settings to write so that these are told: the last one while there is room in it, then new ones. */
export function writeTold(kept: Kept, key: MailKey, ids: readonly string[]): readonly (readonly [string, string])[] {
  const told = toldUnder(kept, key);
  const name = nameOf(key);
  const written: [string, string][] = [];
  let part = 1;
  while (kept[part === 1 ? `${name}:2` : `${name}:${part + 1}`] !== undefined) part += 1;
  const partName = () => (part === 1 ? name : `${name}:${part}`);
  let value = kept[partName()] ?? '';
  for (const id of ids.filter((one) => !told.has(one))) {
    const longer = value === '' ? id : `${value} ${id}`;
    if (longer.length > longestValue) {
      written.push([partName(), value]);
      part += 1;
      value = id;
    } else value = longer;
  }
  if (value !== (kept[partName()] ?? '')) written.push([partName(), value]);
  return written.filter(([setting, text]) => kept[setting] !== text);
}

/** Names of settings that are too old to be of use. */
export function forgotten(kept: Kept, today: string): readonly string[] {
  const oldest = addDays(today, -keptDays);
  const isOld = (name: string) => {
    const [, day] = /^mail:.*:(\d{4}-\d{2}-\d{2})(?::\d+)?$/.exec(name) ?? [];
    return day !== undefined && day < oldest;
  };
  return Object.keys(kept).filter(isOld).slice(0, mostForgotten);
}
