import { headerText } from './header-text.ts';

/** Questions named by letters and a number, "E6", with an R behind where the item is keyed the other way round. */
const code = /^([a-z]{0,8}?)[ _.-]?(\d{1,3})([ _.-]?r)?$/;

/** Items by code that stand beside an item with an R, in one questionnaire. */
const fewest = 3;

/**
 * Columns (by index) whose code ends in R among questions whose codes do not: "E6R" beside "E1" and "E11". Two of the
 * same code, "Q5" and "Q5R", are one item and its recoded copy: the copy is meant as well.
 */
export function reversedCodes(headers: readonly string[]): ReadonlySet<number> {
  const codes = headers.map((header) => code.exec(headerText(header)));
  const plain = codes.filter((found) => found !== null && found[3] === undefined);
  const letters = new Set(plain.map((found) => found?.[1]));
  if (plain.length < fewest) return new Set();
  return new Set(
    [...codes.entries()].flatMap(([index, found]) =>
      found?.[3] !== undefined && letters.has(found[1]) ? [index] : [],
    ),
  );
}
