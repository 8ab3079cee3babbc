import { matchRows } from '../rows/match-rows.ts';
import { freeKey } from '../rows/name-rows.ts';
import type { RowName } from '../rows/schema.ts';
import type { EnteredRow, Entry, KeptEntry, PlacedEntry } from './schema.ts';

/** What people entered, brought to the rows as they stand now. */
export type FoundEntries = {
  /** The rows of now in their order, each with its id. */
  readonly names: readonly RowName[];
  /** By row; rows without an entry are not in it. */
  readonly entries: ReadonlyMap<number, Entry>;
  /** Entries whose row is not found; never put on another row. */
  readonly gone: readonly KeptEntry[];
  /** Every entry, found or not, as the next grading has to remember it. */
  readonly kept: readonly KeptEntry[];
};

type Recognised = Omit<FoundEntries, 'kept'>;

/** What is known besides the rows of now and those of Grades. */
export type FindSetting = {
  /** Entries of earlier gradings. */
  readonly kept?: readonly KeptEntry[];
  /** Where people say that lost entries belong: on a row without an entry, or nowhere. */
  readonly placed?: readonly PlacedEntry[];
  /** The rows of now, named by the columns of the last grading; left out: these are the same. */
  readonly asBefore?: readonly RowName[];
  /** Places of the signs that say who answered, in those columns. */
  readonly who?: readonly number[];
};

export const isEntered = ({ isLeftOut, reason, override = '' }: Entry): boolean =>
  isLeftOut || reason !== '' || override !== '';

/** What was entered as one text, to compare. */
export const entryText = (one: Entry): string =>
  isEntered(one) ? JSON.stringify([one.isLeftOut, one.override ?? '', one.reason]) : '';

const entryOf = ({ isLeftOut, reason, override = '' }: Entry): Entry => ({
  isLeftOut,
  reason,
  ...(override !== '' && { override }),
});

const keptOf = ({ row, id, key, pair }: Omit<RowName, 'cells'>, entry: Entry): KeptEntry => ({
  ...{ row, id, key, pair },
  ...entryOf(entry),
});

/** Places of texts that stand once; '' is none. */
function onlyOnes(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(
    texts.flatMap((text, place) => (text !== '' && counts.get(text) === 1 ? [[text, place] as const] : [])),
  );
}

/** Which lost entry is that of a row that was not on Grades: by the row as it stands, or by time and respondent. */
function backFor(
  lost: readonly KeptEntry[],
  {
    names,
    asBefore,
    isFresh,
    before,
  }: {
    readonly names: readonly RowName[];
    readonly asBefore: readonly RowName[];
    readonly isFresh: (place: number) => boolean;
    readonly before: readonly EnteredRow[];
  },
): ReadonlyMap<number, KeptEntry> {
  const byKey = new Map([...asBefore, ...names].map(({ key }, at) => [key, at % names.length] as const));
  const byPair = onlyOnes(names.map(({ pair }) => pair));
  const pairsThen = new Set(before.map(({ pair }) => pair));
  const back = new Map<number, KeptEntry>();
  for (const one of lost) {
    const place = [byKey.get(one.key), pairsThen.has(one.pair) ? undefined : byPair.get(one.pair)].find(
      (at) => at !== undefined && isFresh(at) && !back.has(at),
    );
    if (place !== undefined) back.set(place, one);
  }
  return back;
}

/** The rows of now with their ids and entries, and the entries that are found on none. */
function recogniseRows(
  rows: readonly RowName[],
  before: readonly EnteredRow[],
  { kept = [], asBefore = rows, who = [] }: FindSetting,
): Recognised {
  const texts = before.map(entryText);
  const toBefore = matchRows(before, asBefore, { enteredOf: (place) => texts[place] ?? '', who });
  const found = new Set(toBefore);
  const idsThen = new Set(before.map(({ id }) => id));
  const lost = [
    ...before.filter((one, place) => isEntered(one) && !found.has(place)).map((one) => keptOf(one, one)),
    ...kept.filter(({ id, isGone }) => isGone || !idsThen.has(id)),
  ];
  // Of equal rows that are fewer now the ones that stayed are no new ones: what was lost with them is not theirs.
  const keysThen = new Set(before.map(({ key }) => key));
  const isFresh = (place: number) => toBefore[place] === null && !keysThen.has(asBefore[place]?.key ?? '');
  const back = backFor(lost, { names: rows, asBefore, isFresh, before });
  const taken = new Set([...idsThen, ...lost.map(({ id }) => id)]);
  const entries = new Map<number, Entry>();
  const names = rows.map((name, place) => {
    const one = before[toBefore[place] ?? -1] ?? back.get(place);
    if (one && isEntered(one)) entries.set(name.row, entryOf(one));
    return { ...name, id: one?.id ?? freeKey(name.key, taken) };
  });
  const isBack = new Set(back.values());
  const gone = lost.filter((one) => !isBack.has(one)).map((one) => ({ ...keptOf(one, one), isGone: true as const }));
  return { names, entries, gone };
}

/** Puts lost entries where people say that they belong. */
function placeEntries(
  { names, entries: found, gone }: Recognised,
  placed: readonly PlacedEntry[],
): Pick<FoundEntries, 'entries' | 'gone'> {
  const said = new Map(placed.map(({ id, row }) => [id, row]));
  const rows = new Set(names.map(({ row }) => row));
  const entries = new Map(found);
  const left = gone.filter((one) => {
    const row = said.get(one.id);
    if (row === null) return false;
    if (row === undefined || !rows.has(row) || entries.has(row)) return true;
    entries.set(row, entryOf(one));
    return false;
  });
  return { entries, gone: left };
}

/**
 * Brings what stands beside the rows of Grades to the rows of now. A row that was on Grades keeps its id and takes what
 * stands beside it there and nothing else; a new one takes an entry that was lost, and its id, where it is the very row.
 * What stands beside a lost row is never put on another one, unless a person says so.
 * @param rows of the responses now
 * @param before rows of Grades; none where the tab is gone
 */
export function findEntries(
  rows: readonly RowName[],
  before: readonly EnteredRow[],
  setting: FindSetting = {},
): FoundEntries {
  const recognised = recogniseRows(rows, before, setting);
  const { entries, gone } = placeEntries(recognised, setting.placed ?? []);
  const { names } = recognised;
  const there = names.flatMap((name) => {
    const entry = entries.get(name.row);
    return entry ? [keptOf(name, entry)] : [];
  });
  return { names, entries, gone, kept: [...there, ...gone] };
}
