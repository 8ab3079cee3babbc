import { blankSign, unknownSign } from './schema.ts';

const blank = blankSign.charCodeAt(0);
const unknown = unknownSign.charCodeAt(0);

/**
 * The part of the filled cells that are equal in two rows, when it is more than half; else 0. Columns that are not there
 * any more are passed over.
 * @param cells of two names of rows, in the same columns
 * @param who places of the signs that say who answered: where they differ it is another person's row
 */
export function likeness(cells: readonly [string, string], who: readonly number[] = []): number {
  const [one, other] = cells;
  if (one.length !== other.length) return 0;
  let equal = 0;
  let filled = 0;
  // Plain loops: an edited column makes millions of comparisons.
  for (let place = 0; place < one.length; place += 1) {
    const sign = one.charCodeAt(place);
    const there = other.charCodeAt(place);
    if (sign === unknown || there === unknown || (sign === blank && there === blank)) continue;
    filled += 1;
    if (sign === there) equal += 1;
    else if (who.length > 0 && who.includes(place)) return 0;
  }
  return equal * 2 > filled ? equal / filled : 0;
}
