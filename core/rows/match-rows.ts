import { matchByPlace } from './match-by-place.ts';
import { inRowOrder, join, type Matching, placesBy, type Rows, startMatching } from './matching.ts';
import { plainKey } from './name-rows.ts';

/** What decides between rows beside their names. */
export type MatchSetting = {
  /** What people entered beside a row of before, as a text, by its place; '' is nothing. */
  readonly enteredOf?: (place: number) => string;
  /** Places of the signs in `cells` that say who answered. */
  readonly who?: readonly number[];
};

/** The same row as it stands; of equal rows the first is the first. Fewer equal ones with different entries: which is gone, nobody can tell. */
function matchByKey(matching: Matching, enteredOf: (place: number) => string): void {
  const { before, now, isBlocked } = matching;
  const keysThen = placesBy(inRowOrder(before), (place) => plainKey(before[place]?.key ?? ''));
  const keysNow = placesBy(inRowOrder(now), (place) => plainKey(now[place]?.key ?? ''));
  for (const [key, places] of keysNow) {
    const earlier = keysThen.get(key) ?? [];
    if (places.length < earlier.length && new Set(earlier.map(enteredOf)).size > 1) {
      for (const place of earlier) isBlocked.before.add(place);
      for (const place of places) isBlocked.now.add(place);
      continue;
    }
    for (const [at, place] of places.slice(0, earlier.length).entries()) join(matching, earlier[at] ?? 0, place);
  }
}

/** The same time and respondent, where one row alone has them, then and now. */
function matchByPair(matching: Matching): void {
  const { before, now, toBefore, toNow } = matching;
  const pairsThen = placesBy(
    before.map((_, place) => place),
    (place) => before[place]?.pair ?? '',
  );
  const pairsNow = placesBy(
    now.map((_, place) => place),
    (place) => now[place]?.pair ?? '',
  );
  for (const [pair, [place = 0, ...more]] of pairsNow) {
    const [earlier, ...others] = pairsThen.get(pair) ?? [];
    if (earlier === undefined || more.length > 0 || others.length > 0) continue;
    if (toBefore[place] === null && toNow[earlier] === null) join(matching, earlier, place);
  }
}

/**
 * Which row of now is which row of before, whatever was inserted, deleted, sorted or edited: by the whole row, then by time
 * and respondent, then by place and likeness. Both are named by the columns of before.
 * @returns by place in `now` the place in `before`; `null`: a new row
 */
export function matchRows(
  before: Rows,
  now: Rows,
  { enteredOf = () => '', who = [] }: MatchSetting = {},
): readonly (number | null)[] {
  const matching = startMatching(before, now);
  matchByKey(matching, enteredOf);
  matchByPair(matching);
  matchByPlace(matching, who);
  return matching.toBefore;
}
