import type { EnteredRow, Entry, LeftOut, RowName } from './schema.ts';

/** What people entered, brought to the rows as they stand now. */
export type FoundEntries = {
  /** By row; rows without an entry are not in it. */
  readonly entries: ReadonlyMap<number, Entry>;
  /** Left-out responses whose row is not found; never put on another row. */
  readonly gone: readonly LeftOut[];
  /** Every left-out response, found or not, as the next grading has to remember it. */
  readonly remembered: readonly LeftOut[];
};

/** Equal rows have one key, told apart by a number behind it. */
const plainKey = (key: string): string => key.replace(/#\d+$/, '');

function countBy<One>(ones: readonly One[], textOf: (one: One) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of ones) counts.set(textOf(one), (counts.get(textOf(one)) ?? 0) + 1);
  return counts;
}

/**
 * Keys of equal rows that are fewer now and were not all left out: whether the one left out was deleted or the other,
 * nobody can tell.
 */
function ambiguousKeys(rows: readonly RowName[], before: readonly EnteredRow[]): ReadonlySet<string> {
  const now = countBy(rows, ({ key }) => plainKey(key));
  const then = countBy(before, ({ key }) => plainKey(key));
  const out = countBy(
    before.filter(({ isLeftOut }) => isLeftOut),
    ({ key }) => plainKey(key),
  );
  return new Set(
    [...out].flatMap(([key, n]) => {
      const all = then.get(key) ?? 0;
      return n < all && (now.get(key) ?? 0) < all ? [key] : [];
    }),
  );
}

/** Rows of Grades with one key each: a row that was graded alone does not know how many are equal to it. */
function withOneKeyEach(before: readonly EnteredRow[]): readonly EnteredRow[] {
  const taken = new Set<string>();
  return before.map((one) => {
    let { key } = one;
    for (let number = 2; taken.has(key); number += 1) key = `${plainKey(one.key)}#${number}`;
    taken.add(key);
    return key === one.key ? one : { ...one, key };
  });
}

/**
 * Brings what stands beside the rows of Grades to the rows of now: by the key of the row; of a row that is not on Grades
 * yet by the time and respondent, where both are known and only one row has them, then and now. A row that was on Grades
 * takes what stands beside it there and nothing else.
 * @param rows of the responses now
 * @param entered rows of Grades; none where the tab is gone
 * @param remembered left-out responses of earlier gradings
 */
export function findEntries(
  rows: readonly RowName[],
  entered: readonly EnteredRow[],
  remembered: readonly LeftOut[],
): FoundEntries {
  const before = withOneKeyEach(entered);
  const ambiguous = ambiguousKeys(rows, before);
  const known = new Map(before.map((one) => [one.key, one]));
  const present = new Set(rows.map(({ key }) => key));
  const entries = new Map<number, Entry>();
  const kept: LeftOut[] = [];
  const put = ({ row, key, pair }: RowName, { isLeftOut, reason }: Entry) => {
    entries.set(row, { isLeftOut, reason });
    if (isLeftOut) kept.push({ row, key, pair, reason });
  };
  const isEntered = ({ isLeftOut, reason }: Entry) => isLeftOut || reason !== '';
  for (const row of rows) {
    const found = known.get(row.key);
    if (found && isEntered(found) && !ambiguous.has(plainKey(row.key))) put(row, found);
  }

  const isLost = ({ key }: RowName) => !present.has(key) || ambiguous.has(plainKey(key));
  const searched: readonly EnteredRow[] = [
    ...before.filter((one) => isEntered(one) && isLost(one)),
    // Beside a row that is on Grades its own entry counts, but what was not found before is still not found.
    ...remembered.filter(({ key, isGone }) => isGone || !known.has(key)).map((one) => ({ ...one, isLeftOut: true })),
  ];
  const fresh = rows.filter(({ key }) => !known.has(key));
  const byKey = new Map(fresh.map((row) => [row.key, row]));
  const pairs = countBy(rows, ({ pair }) => pair);
  const pairsThen = countBy(before, ({ pair }) => pair);
  const byPair = new Map(fresh.map((row) => [row.pair, row]));
  const isUnique = (pair: string) => pair !== '' && pairs.get(pair) === 1 && (pairsThen.get(pair) ?? 0) <= 1;
  const gone: LeftOut[] = [];
  for (const one of searched) {
    const { row, key, pair, reason } = one;
    const found = byKey.get(key) ?? (isUnique(pair) ? byPair.get(pair) : undefined);
    if (found && !entries.has(found.row)) put(found, one);
    else if (one.isLeftOut) gone.push({ row, key, pair, reason, isGone: true });
  }
  return { entries, gone, remembered: [...kept, ...gone] };
}
