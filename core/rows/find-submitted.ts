import { likeness } from './likeness.ts';
import { plainKey } from './name-rows.ts';
import type { RowName } from './schema.ts';

/** What is known besides the row. */
export type SubmittedSetting = {
  /** The row next to it on the response tab: whether rows stand where they stood is seen by it; `null`: there is none. */
  readonly neighbour: RowName | null;
  /** Whether a person entered something beside a row of Grades, by id. */
  readonly isEntered: (id: string) => boolean;
  /** Places of the signs that say who answered. */
  readonly who: readonly number[];
};

const isSameRow = (one: RowName, other: RowName): boolean => plainKey(one.key) === plainKey(other.key);

/**
 * Which row of Grades a response that was just submitted or edited has, looking at no others of the response tab: its id;
 * 'new'; or `null` where only a whole grading can tell, so that no row of another response is written over.
 * @param before rows of Grades
 */
export function findSubmitted(
  name: RowName,
  before: readonly RowName[],
  { neighbour, isEntered, who }: SubmittedSetting,
): string | 'new' | null {
  const there = before.find(({ row }) => row === name.row);
  if (there && isSameRow(there, name)) return there.id;
  const beside = neighbour && before.find(({ row }) => row === neighbour.row);
  const isUnmoved = neighbour === null || (beside ? isSameRow(beside, neighbour) : false);
  const [same, ...others] = before.filter(({ pair }) => pair !== '' && pair === name.pair);
  if (others.length > 0 && there) return null;
  // The same person twice in one second: the first stands where it stood.
  const isOther = same !== undefined && isUnmoved && same.row === neighbour?.row;
  if (same && others.length === 0 && !isOther) return same.id;
  if (!there) return 'new';
  if (there.cells.length !== name.cells.length) return null;
  const isEdited = isUnmoved && !isEntered(there.id);
  if (likeness([there.cells, name.cells], who) > 0) return isEdited ? there.id : null;
  // Whatever was changed in it: a form that is sent in anew stands below all others, an edited one where it stood.
  const isBelowAll = before.every(({ row }) => row <= name.row);
  return isEdited && !isBelowAll ? there.id : 'new';
}
