/**
 * Largest-remainder method (Hamilton, Hare–Niemeyer): which whole numbers stand for the parts so that they add up.
 * In words: give each part the whole number below its exact share of `total`, then one more to the largest remainders;
 * equal remainders: the earlier part first. `total` is whole; parts that add up to 0 get nothing.
 * Source: Hamilton (1792); Balinski & Young, Fair Representation (1982). Example: [1, 1, 1] of 100 → [34, 33, 33].
 */
export function largestRemainder(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  // Rounded to 1e-9: a remainder that is only floating dust must not win a place.
  const shares = parts.map((part) => Math.round(((part * total) / sum) * 1e9) / 1e9);
  const floors = shares.map(Math.floor);
  const left = total - floors.reduce((all, floor) => all + floor, 0);
  const order = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const lifted = new Set(order.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => (lifted.has(index) ? floor + 1 : floor));
}
