/**
 * Inner product: how much two lists of numbers go the same way. Place by place the products, added up; 0 for empty
 * lists. Source: linear algebra. Example: `dot([1, 2], [3, 4])` = 11.
 */
export function dot(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += (first[at] ?? 0) * (second[at] ?? 0);
  return sum;
}
