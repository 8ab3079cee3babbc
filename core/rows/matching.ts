import type { RowName } from './schema.ts';

/** What stands on Grades of a row, and what the same columns say of the rows of now. */
export type Rows = readonly Pick<RowName, 'row' | 'key' | 'pair' | 'cells'>[];

/** Which row of now is which of before, both by place; filled in step by step. */
export type Matching = {
  readonly before: Rows;
  readonly now: Rows;
  /** By place in `now`; `null`: not found. */
  readonly toBefore: (number | null)[];
  /** By place in `before`. */
  readonly toNow: (number | null)[];
  /** Rows of which nobody can tell which is which: no later step looks at them. */
  readonly isBlocked: { readonly before: Set<number>; readonly now: Set<number> };
};

export const startMatching = (before: Rows, now: Rows): Matching => ({
  before,
  now,
  toBefore: now.map(() => null),
  toNow: before.map(() => null),
  isBlocked: { before: new Set(), now: new Set() },
});

export function join({ toBefore, toNow }: Matching, then: number, now: number): void {
  toBefore[now] = then;
  toNow[then] = now;
}

/** Places in the order of the rows of the response tab. */
export const inRowOrder = (rows: Rows): readonly number[] =>
  rows.map((_, place) => place).sort((a, b) => (rows[a]?.row ?? 0) - (rows[b]?.row ?? 0));

/** Places by a text; those with '' are left out. */
export function placesBy(places: readonly number[], textOf: (place: number) => string): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const text = textOf(place);
    const there = found.get(text);
    if (text === '') continue;
    if (there) there.push(place);
    else found.set(text, [place]);
  }
  return found;
}
