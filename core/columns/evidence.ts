import type { Meaning } from '../words/meaning.ts';
import type { Fact } from './facts.ts';
import type { Profile } from './profile.ts';

/** Ratings that stand side by side with the same top: the question of one says what the others are. */
export type Run = {
  readonly columns: number;
  /** Values of all its columns together. */
  readonly numbers: ReadonlyMap<number, number>;
  /** True when enough of its headers speak of rating or of what is rated. */
  readonly isHinted: boolean;
};

/** All that is known of a column before anything is proposed for it. */
export type Evidence = {
  readonly index: number;
  readonly header: string;
  /** `headerText` of the header, and of the second header row where there is one. */
  readonly text: string;
  readonly meanings: ReadonlySet<Meaning>;
  /** The standard's dimension, or item of opinion, that the header names; `null` when none. */
  readonly dimension: string | null;
  /** The measured fact that the header names and the cells hold; `null` when none. */
  readonly fact: Fact | null;
  /** Items of several dimensions are called so, and the header does not say which. */
  readonly isShared: boolean;
  /** The row label of a grid; `null` outside a grid. */
  readonly gridRow: string | null;
  readonly profile: Profile;
  /** The columns of its grid as one; its own profile outside a grid. */
  readonly group: Profile;
  /** Numbers in its cells that stand for a question that was not answered; they are not in its profile. */
  readonly skipped: readonly number[];
  readonly run: Run | null;
};

type Said = Pick<Evidence, 'meanings' | 'dimension'>;

/** True when the header says one of these. */
export function means({ meanings }: Pick<Evidence, 'meanings'>, ...some: readonly Meaning[]): boolean {
  return some.some((meaning) => meanings.has(meaning));
}

/** True when the header speaks of a rating or names what is rated. */
export function isHinted(said: Said): boolean {
  return said.dimension !== null || means(said, 'rating');
}

/**
 * True when the numbers of a column are something else than a rating: a count, an age, an id, a total, the
 * code of a kind, what people are and have. A word like "days" does not rule out a rating where the standard has a dimension of that name; a printed unit does.
 */
export function isNoRating(said: Said): boolean {
  return (
    means(said, 'derived', 'id', 'usage', 'duration', 'metadata', 'birth', 'unit', 'demographic') ||
    (means(said, 'kind') && !means(said, 'outcome')) ||
    (said.dimension === null && means(said, 'measure'))
  );
}

/** True when a column holds at most thirty different cells, each twice on average: groups, not texts. */
export function isRepeated({ profile: { distinct, filled } }: Evidence): boolean {
  return distinct <= 30 && filled >= 2 * distinct;
}
