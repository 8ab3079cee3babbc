import { openCache } from '../google-cache.ts';

/** What is remembered of an item that was stored, so that a retry is answered as the first time. */
export type Stored = { readonly row: number; readonly score?: number | null; readonly grade?: string | null };

/** What earlier posts left in the cache, as far as Google has not forgotten it. */
export type Memory = {
  /** The spreadsheet; it never changes for a script that is bound to one. */
  readonly bookId: string | null;
  /** Of the device's token, as the Devices tab held it. */
  readonly digest: string | null;
  /** How far a time zone is ahead of UTC, in days; `null`: not known for that zone, or not lately. */
  readonly aheadOf: (timeZone: string) => number | null;
  /** Items of the device within the minute that runs. */
  readonly items: number;
  readonly stored: ReadonlyMap<string, Stored>;
};

const minuteMs = 60_000;
/** Clocks are changed at a full quarter of an hour. */
const quarterMs = 15 * minuteMs;

const names = (device: string) => ({ digest: `device ${device}`, rate: `rate ${device}` });
const keyOf = (id: string): string => `item ${id}`;

/** A note with the span of time that it was made in; '' in any other. */
const within = (text: string | undefined, span: number, now: number): string => {
  const [, at, rest = ''] = /^(\d+) (.*)$/s.exec(text ?? '') ?? [];
  return at !== undefined && Math.floor(Number(at) / span) === Math.floor(now / span) ? rest : '';
};

/** Reads it in one call; answers also how to add to it, in one more. */
export function openMemory(device: string, ids: readonly string[], now: number) {
  const cache = openCache();
  const { digest, rate } = names(device);
  const read = cache.readAll(['book', 'zone', digest, rate, ...ids.map(keyOf)]);
  const items = Number(within(read[rate], minuteMs, now));
  const memory: Memory = {
    bookId: read.book ?? null,
    digest: read[digest] ?? null,
    aheadOf: (timeZone) => {
      const [zone, ahead] = within(read.zone, quarterMs, now).split(' ');
      return zone === timeZone && ahead ? Number(ahead) : null;
    },
    items,
    stored: new Map(
      ids.flatMap((id) => {
        const text = read[keyOf(id)];
        return text === undefined ? [] : [[id, JSON.parse(text) as Stored] as const];
      }),
    ),
  };
  const remember = (learnt: {
    readonly bookId: string;
    readonly digest: string;
    readonly timeZone: string;
    readonly ahead: number;
    readonly added: number;
    readonly stored: ReadonlyMap<string, Stored>;
  }): void =>
    cache.writeAll({
      book: learnt.bookId,
      [digest]: learnt.digest,
      zone: `${now} ${learnt.timeZone} ${learnt.ahead}`,
      [rate]: `${now} ${items + learnt.added}`,
      ...Object.fromEntries([...learnt.stored].map(([id, one]) => [keyOf(id), JSON.stringify(one)])),
    });
  return { memory, remember };
}
