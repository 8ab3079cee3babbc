/**
 * Below 0 where a row of numbers stands before another as long: the first number that differs decides. Rows put in the order of
 * what they hold are the same whatever the order of the sheet; equal rows are interchangeable. Example: [1, 9] and [2, 1] → −1.
 */
export function compareRows(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
