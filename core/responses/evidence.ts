import type { Meaning } from './header-meanings.ts';
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
  /** The standard's dimension that the header names; `null` when none. */
  readonly dimension: string | null;
  /** The row label of a Forms grid; `null` outside a grid. */
  readonly gridRow: string | null;
  readonly profile: Profile;
  /** The columns of its grid as one; its own profile outside a grid. */
  readonly group: Profile;
  readonly run: Run | null;
};

const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((all, one) => all + one, 0);

/** Share (0..1) of the answered cells that are plain numbers, or a number with its word where `withCodes`. */
export function numericShare({ numbers, codes, answered }: Profile, withCodes: boolean): number {
  return answered === 0 ? 0 : (sum(numbers) + (withCodes ? sum(codes) : 0)) / answered;
}

/** True when the header speaks of a rating or names what is rated. */
export function isHinted({ meanings, dimension }: Pick<Evidence, 'meanings' | 'dimension'>): boolean {
  return dimension !== null || meanings.has('rating');
}

const notRatings: readonly Meaning[] = ['derived', 'id', 'usage', 'duration', 'metadata', 'birth', 'unit'];

/**
 * True when the numbers of a column are something else than a rating: a count, an age, an id, a total, the
 * code of a kind. A word like
 * "days" does not rule out a rating where the standard has a dimension of that name; a printed unit does.
 */
export function isNoRating({ meanings, dimension }: Pick<Evidence, 'meanings' | 'dimension'>): boolean {
  return (
    notRatings.some((meaning) => meanings.has(meaning)) ||
    (meanings.has('kind') && !meanings.has('outcome')) ||
    (dimension === null && meanings.has('measure'))
  );
}
